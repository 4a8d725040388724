import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Files } from './outputs';
import { prepare, runInTurn, type ExitCode, type Terminal } from './run';
import { VERSION } from './version';
import { runOnPool, serve, startPool } from './workers';

const files: Files = {
  readFile: (file) => readFileSync(file),
  writeFile: (file, bytes) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  },
  identity: (file) => {
    try {
      const { dev, ino } = statSync(file, { bigint: true });
      return `${dev}:${ino}`;
    } catch {
      return null;
    }
  },
};

async function main(args: readonly string[]): Promise<ExitCode> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const terminal: Terminal = {
    ...files,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    version: VERSION,
  };
  const job = prepare(args, terminal);
  if (typeof job === 'number') return job;
  const { jobs, profileFiles } = job.order;
  const threads = Math.min(jobs, job.tasks.length);
  if (threads === 1) return runInTurn(job, terminal);
  return runOnPool(job, startPool(__filename, threads, profileFiles), threads);
}

if (isMainThread) {
  // Not process.exit(): what is still on its way to a pipe would be cut off.
  void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
} else serve(files);
