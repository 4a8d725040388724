import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(__dirname, '../../dist');

/** A file of what `npm run build` made ("addin/taskpane.html", "cli.js"). */
export function built(file: string): string {
  const place = path.join(dist, file);
  if (!existsSync(place))
    throw new Error(`dist/${file} is missing: run "npm run build" first ("npm test" does)`);
  return readFileSync(place, 'utf8');
}

export function gzippedSize(file: string): number {
  return gzipSync(built(file), { level: 9 }).length;
}

/** Names of the scripts of dist/addin/. */
export function addinScripts(): string[] {
  built('addin/runtime.js');
  return readdirSync(path.join(dist, 'addin')).filter((name) => name.endsWith('.js'));
}
