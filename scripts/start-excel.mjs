/**
 * npm run start:excel: builds for development, rebuilds on every change, and serves the add-in over https for a real
 * Excel. PORT changes the port; PERF_CERT and PERF_KEY (PEM) or PERF_PFX (with PERF_PFX_PASSWORD) name a certificate.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const port = Number(process.env.PORT ?? 3000);
const address = `https://localhost:${port}/`;
const site = fileURLToPath(new URL('../dist/excel', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

const certificate = findCertificate();
if (certificate) {
  process.env.ADDIN_URL = address;
  const { default: configuration } = await import('../webpack.config.js');
  const addin = configuration({ site }, { mode: 'development' }).filter(({ name }) => name !== 'cli');
  webpack(addin).watch({}, (failure, stats) => {
    console.log(failure ?? stats.toString({ preset: 'minimal', colors: process.stdout.isTTY }));
  });
  createServer(certificate, answer).listen(port, '127.0.0.1', explainSideloading);
} else {
  explainCertificate();
  process.exitCode = 1;
}

/** Named by the environment, else the one that office-addin-dev-certs keeps in the home folder. */
function findCertificate() {
  const { PERF_CERT, PERF_KEY, PERF_PFX, PERF_PFX_PASSWORD } = process.env;
  if (PERF_PFX) return { pfx: readFileSync(PERF_PFX), passphrase: PERF_PFX_PASSWORD };
  const usual = path.join(homedir(), '.office-addin-dev-certs');
  const cert = PERF_CERT ?? path.join(usual, 'localhost.crt');
  const key = PERF_KEY ?? path.join(usual, 'localhost.key');
  return existsSync(cert) && existsSync(key) ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', address);
  const file = path.join(site, decodeURIComponent(pathname));
  const type = TYPES[path.extname(file)];
  if (!type || !existsSync(file) || !realpathSync(file).startsWith(realpathSync(site) + path.sep)) {
    response.writeHead(404).end();
    return;
  }
  // Excel on the web reads functions.json from another origin.
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
  });
  response.end(readFileSync(file));
}

function explainSideloading() {
  console.log(`
${address}  正在提供加载项；改动源码后会自动重新构建，重新打开面板即可看到。
The add-in is served; sources are rebuilt on change, reopen the pane to see it.

在 Excel 里旁加载 manifest（${path.join(site, 'manifest.xml')}）:
Sideload the manifest above into Excel:

  Windows  把 manifest.xml 放进一个共享文件夹，在 Excel 里：文件 > 选项 > 信任中心 > 信任中心设置 >
           受信任的加载项目录，添加该共享文件夹并勾选“显示在菜单中”，重启 Excel，
           再点 开始 > 加载项 > 高级 > 共享文件夹。
           Put manifest.xml on a network share, add it under File > Options > Trust Center > Trusted Add-in
           Catalogs, tick "Show in Menu", restart Excel, then Home > Add-ins > Advanced > Shared Folder.
  macOS    复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ ，重启 Excel。
           Copy it there and restart Excel.
  网页版   开始 > 加载项 > 更多加载项 > 上传我的加载项。浏览器须先打开一次 ${address}taskpane.html 并信任证书。
  Web      Home > Add-ins > More Add-ins > Upload My Add-in, after the browser trusts the certificate.

按 Ctrl+C 结束。Ctrl+C ends it.`);
}

function explainCertificate() {
  console.error(`
Excel 只接受 https，需要一张本机信任的 localhost 证书。任选其一：
Excel takes https only: a certificate for localhost that this machine trusts is needed. Either

  1. npx office-addin-dev-certs install
     （微软的工具，证书放在用户目录的 .office-addin-dev-certs 中，本命令会自动找到；本项目不包含它）
     (Microsoft's tool, not part of this project; its certificate is found by itself)
  2. PERF_CERT=localhost.crt PERF_KEY=localhost.key   （PEM）
  3. PERF_PFX=localhost.pfx PERF_PFX_PASSWORD=...      （PFX）

不装 Excel 也能用：npm start 打开网页工作台。Without Excel: npm start opens the workbench.`);
}
