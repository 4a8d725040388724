/**
 * `npm run mutation [-- --mutate src/scoring/x.ts]`: mutation testing of the scoring core. The independent scorer in
 * Python works out a few thousand cases first, which every mutant then has to agree with.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const CASES = '2000';

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync('.cache', { recursive: true });
run('python3', '-B', 'scripts/independent/cases.py', '--seed', '7', '--batch', '0', '--cases', CASES, '--out', '.cache/independent-cases.jsonl'); // prettier-ignore
run(process.execPath, 'node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...process.argv.slice(2));
