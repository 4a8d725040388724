/** Every property of the tests with other seeds: node scripts/check-properties.mjs --rounds 20. A seed that fails is printed. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } }).values;
const files = readdirSync(path.join(root, 'test'), { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => path.join(root, 'test', file))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
let failed = 0;
for (let round = 0; round < Number(rounds); round++) {
  const seed = randomInt(1, 2 ** 31 - 1);
  const { status } = spawnSync(
    process.execPath,
    [jest, '--ci', '--silent', '--reporters=summary', '--runTestsByPath', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: String(seed) } },
  );
  console.log(`seed ${seed}: ${status === 0 ? 'passed' : 'FAILED'}`);
  if (status !== 0) failed++;
}
console.log(`${files.length} files, ${rounds} seeds, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
