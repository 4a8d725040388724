/**
 * npm test: a browser is made sure of, everything is built once, then type check, lint and all jest tests run, the
 * browser ones included. The last line is "N passed, N failed": jest's tests, and every other step that failed.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { buildWorkbench } from './workbench-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (file) => path.join(root, 'node_modules', file);
const failures = [];

await step('a browser for the tests', () => findBrowser());
await step('build', () => node(path.join(root, 'scripts/build.mjs')));
await step('build of the workbench', () => buildWorkbench());
await step('type check', () => node(bin('typescript/bin/tsc'), '-p', '.', '--noEmit'));
await step('lint', () => node(bin('eslint/bin/eslint.js'), '.'));
await step('format', () => node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'));
const { passed, failed } = await jest();

for (const name of failures) console.log(`FAILED: ${name}`);
console.log(`${passed} passed, ${failed + failures.length} failed`);
process.exitCode = failed + failures.length > 0 ? 1 : 0;

async function step(name, run) {
  console.log(`\n== ${name}`);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failures.push(name);
  }
}

/** Runs a program with this Node, without a shell; its output goes straight through. */
function node(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

/** A test that was skipped counts as failed, and so does a file that could not be run. */
async function jest() {
  console.log('\n== tests');
  const folder = await mkdtemp(path.join(tmpdir(), 'perf-test-'));
  const outputFile = path.join(folder, 'result.json');
  try {
    await node(bin('jest/bin/jest.js'), '--ci', '--json', `--outputFile=${outputFile}`).catch(
      () => undefined,
    );
    const result = JSON.parse(await readFile(outputFile, 'utf8'));
    if (result.numPendingTests > 0) console.log(`${result.numPendingTests} skipped tests count as failed`);
    return {
      passed: result.numPassedTests,
      failed:
        result.numFailedTests +
        result.numPendingTests +
        result.numTodoTests +
        result.numRuntimeErrorTestSuites,
    };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
