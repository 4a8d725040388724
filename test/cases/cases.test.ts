import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileJson } from '../../src/cli/schema';
import { writeWorkbook, type NewWorkbook } from '../../src/host/xlsx';
import { jsonOf, runOn } from '../cli/terminal';

/**
 * Golden workbooks: a folder for each trait of real tables, with `book.json` (what the workbook holds, as `writeWorkbook`
 * takes it) and `expected.json` (facts that the command line's JSON has to contain). Adding a case is adding a folder.
 * Lists of indicators and findings are compared in full, entry by entry; other fields only where they are named.
 */
interface Expected extends Pick<FileJson, 'tables'> {
  readonly about: string;
  readonly exit: number;
  readonly findings?: FileJson['findings'];
}

const read = <T>(name: string, file: string): T =>
  JSON.parse(readFileSync(join(__dirname, name, file), 'utf8')) as T;

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...read<Expected>(name, 'expected.json') }));

test.each(folders)('$name: $about', ({ name, exit, tables, findings }) => {
  const book = writeWorkbook(read<NewWorkbook>(name, 'book.json'));
  const ran = runOn({ 'book.xlsx': book }, 'book.xlsx', '--format', 'json');
  const [file] = jsonOf(ran).files;
  expect(file).toMatchObject({ error: null, tables });
  if (findings) expect(file?.findings).toMatchObject(findings);
  expect({ exit: ran.exit, err: ran.err }).toEqual({ exit, err: '' });
});

test('there are cases', () => {
  expect(folders.length).toBeGreaterThanOrEqual(6);
});
