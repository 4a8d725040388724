import { spawn } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const WEBPACK = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');

const STAMPS = '.cache/built';

/** What is built, what of, and a file that comes of it. */
const BUILDS = [
  {
    name: '加载项',
    config: 'webpack.config.js',
    result: 'dist/addin/taskpane.html',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'scripts', 'package-lock.json', '.swcrc'],
  },
  {
    name: '工作台',
    config: 'workbench/webpack.config.js',
    result: 'dist/workbench/main.js',
    sources: ['workbench', 'src', 'package-lock.json', '.swcrc'],
  },
];

/** Builds the add-in and the workbench where a source is newer than what was built of it. Rejects where a build fails. */
export async function buildWorkbench({ log = console.log } = {}) {
  for (const build of BUILDS) {
    const times = await Promise.all(build.sources.map(newestIn));
    if (Math.max(...times) <= (await builtAt(build))) continue;
    log(`正在构建${build.name}…`);
    const started = new Date();
    await runWebpack(build.config);
    await mkdir(path.join(ROOT, STAMPS), { recursive: true });
    await writeFile(path.join(ROOT, stampOf(build)), started.toISOString());
  }
}

/** webpack leaves a file alone whose content stays, so its time does not tell of every build: a stamp does. */
async function builtAt(build) {
  const result = await timeOf(build.result);
  return result === null ? -Infinity : Math.max(result, (await timeOf(stampOf(build))) ?? -Infinity);
}

function stampOf({ config }) {
  return path.join(STAMPS, config.replace(/\W/g, '-'));
}

function runWebpack(config) {
  return new Promise((resolve, reject) => {
    const args = [WEBPACK, '--config', path.join(ROOT, config), '--stats', 'errors-warnings'];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack --config ${config} 失败（退出码 ${code}）`));
    });
  });
}

async function timeOf(file) {
  const known = await stat(path.join(ROOT, file)).catch(() => null);
  return known ? known.mtimeMs : null;
}

async function newestIn(source) {
  const entries = await readdir(path.join(ROOT, source), { recursive: true, withFileTypes: true }).catch(
    () => null,
  );
  if (!entries) return (await timeOf(source)) ?? -Infinity;
  const times = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).mtimeMs);
  return Math.max(-Infinity, ...(await Promise.all(times)));
}
