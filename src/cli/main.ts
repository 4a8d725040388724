import { readFileSync } from 'node:fs';
import { run } from './run';
import { VERSION } from './version';

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not process.exit(): what is still on its way to a pipe would be cut off.
process.exitCode = run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  version: VERSION,
});
