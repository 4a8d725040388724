import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditJson } from '../../src/cli/schema';
import { copyProfile, findProfile, writeOwnProfiles } from '../../src/scoring';
import { bookOf, SAMPLE } from '../cli/terminal';

const cli = path.resolve(__dirname, '../../dist/cli.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'perf-audit-'));
  writeFileSync(path.join(folder, '甲.xlsx'), SAMPLE);
  for (const number of [1, 2, 3, 4]) writeFileSync(path.join(folder, `${number}.xlsx`), bookOf([number]));
  writeFileSync(path.join(folder, '坏.xlsx'), 'x');
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly exit: number | string | null;
  readonly out: string;
  readonly err: string;
}

const perfAudit = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ exit: error?.code ?? 0, out, err }),
    );
  });
const read = (...names: string[]): Buffer => readFileSync(path.join(folder, ...names));
const BOOKS = ['1.xlsx', '甲.xlsx', '坏.xlsx', '2.xlsx', '3.xlsx', '4.xlsx', '没有.xlsx'];

test('with several threads it prints and writes the same bytes as with one', async () => {
  const run = (out: string, jobs: string) =>
    perfAudit(
      ...[...BOOKS, '--format', 'json', '--jobs', jobs],
      ...['--annotate', out, '--report', `${out}.xlsx`],
    );
  const one = await run('一', '1');
  const four = await run('四', '4');
  expect(four).toEqual(one);
  expect(one.exit).toBe(2);
  expect((JSON.parse(one.out) as { files: unknown[] }).files).toHaveLength(BOOKS.length);
  expect(readdirSync(path.join(folder, '四')).sort()).toEqual(readdirSync(path.join(folder, '一')).sort());
  for (const name of readdirSync(path.join(folder, '一')))
    expect(read('四', name).equals(read('一', name))).toBe(true);
  expect(read('四.xlsx').equals(read('一.xlsx'))).toBe(true);
});

test('originals stay byte for byte, in their own folder and behind links', async () => {
  symlinkSync(path.join(folder, '甲.xlsx'), path.join(folder, '链接.xlsx'));
  const before = read('甲.xlsx');
  const { exit } = await perfAudit('甲.xlsx', '--annotate', '.', '--jobs', '2');
  expect(exit).toBe(1);
  expect(read('甲-标记.xlsx').equals(before)).toBe(false);
  expect((await perfAudit('甲.xlsx', '--report', '链接.xlsx')).exit).toBe(2);
  expect(read('甲.xlsx').equals(before)).toBe(true);
});

test('profiles of a file reach every thread', async () => {
  const mof = findProfile('mof-2020');
  if (!mof) throw new Error('no profile');
  writeFileSync(path.join(folder, '口径.json'), writeOwnProfiles([copyProfile(mof, '本县 2025', [])]));
  const { out } = await perfAudit(
    ...['1.xlsx', '2.xlsx', '--profile-file', '口径.json', '--profile', 'own-1'],
    ...['--format', 'json', '--jobs', '2'],
  );
  const { files } = JSON.parse(out) as AuditJson;
  expect(files.flatMap(({ tables }) => tables.map(({ profile }) => profile.name))).toEqual([
    '本县 2025',
    '本县 2025',
  ]);
});
