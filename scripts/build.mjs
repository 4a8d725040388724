/**
 * npm run build: dist/addin/ (the static site to deploy) and dist/cli.js.
 * ADDIN_URL=https://host/path is the address that the manifest names, OFFICE_JS_URL that of office.js.
 */
import { chmod, readFile, readdir, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configuration from '../webpack.config.js';

const dist = new URL('../dist/', import.meta.url);

try {
  await rm(new URL('addin/', dist), { recursive: true, force: true });
  await run(webpack(configuration({}, { mode: 'production' })));
  await chmod(new URL('cli.js', dist), 0o755);
  await printSizes();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) return reject(failure);
        const report = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
        if (report.trim()) console.log(report);
        if (stats.hasErrors()) reject(new Error('The build failed.'));
        else resolve();
      });
    });
  });
}

async function printSizes() {
  const files = (await readdir(new URL('addin/', dist))).filter((name) => name.endsWith('.js'));
  for (const name of [...files.map((file) => `addin/${file}`), 'cli.js']) {
    const bytes = await readFile(new URL(name, dist));
    const zipped = gzipSync(bytes, { level: 9 }).length;
    console.log(
      `dist/${name}  ${(bytes.length / 1024).toFixed(1)} KB, gzipped ${(zipped / 1024).toFixed(1)} KB`,
    );
  }
}
