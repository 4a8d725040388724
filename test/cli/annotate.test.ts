import { unzipSync } from 'fflate';
import { readWorkbook, toGrids, writeWorkbook } from '../../src/host/xlsx';
import { MARKER } from '../../src/plan/overlay';
import { bookOf, jsonOf, runOn, SAMPLE } from './terminal';

const only = (written: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const [bytes, ...others] = Object.values(written);
  if (!bytes || others.length > 0) throw new Error(`one file, not ${Object.keys(written).join()}`);
  return bytes;
};
const copyOf = (book: Uint8Array): Uint8Array =>
  only(runOn({ 'a.xlsx': book }, 'a.xlsx', '--annotate', 'out').written);
const parts = (book: Uint8Array) => new Map(Object.entries(unzipSync(book)));

describe('the copy', () => {
  const copy = copyOf(SAMPLE);

  test('marks what the pane marks: name and actual value of every missed and exceeded row', () => {
    const json = jsonOf(runOn({ 'a.xlsx': SAMPLE }, 'a.xlsx', '--format', 'json')).files[0];
    const xmlOf = (name: string): string => {
      const book = readWorkbook(copy);
      return book.part(book.sheets.find((sheet) => sheet.name === name)?.path ?? '') ?? '';
    };
    let deviating = 0;
    for (const table of json?.tables ?? []) {
      const marked = new Set(
        [...xmlOf(table.sheet).matchAll(/conditionalFormatting sqref="([^"]+)"/g)].flatMap((match) =>
          (match[1] ?? '').split(' '),
        ),
      );
      const has = (cell: string): boolean =>
        [...marked].some((range) => {
          const [first = '', last = first] = range.split(':');
          const [column, row] = [cell.replace(/\d/g, ''), Number(cell.replace(/\D/g, ''))];
          const rowOf = (name: string) => Number(name.replace(/\D/g, ''));
          return first.startsWith(column) && row >= rowOf(first) && row <= rowOf(last);
        });
      for (const row of table.indicators) {
        const deviates = row.status === 'missed' || row.status === 'exceeded';
        expect([table.sheet, row.row, has(`F${row.row}`)]).toEqual([table.sheet, row.row, deviates]);
        expect(has(`D${row.row}`)).toBe(deviates);
        if (deviates) deviating++;
      }
    }
    expect(deviating).toBe(12);
  });

  test('leaves every part as it was but the marked sheets and the styles', () => {
    const [before, after] = [parts(SAMPLE), parts(copy)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(
      ([path, bytes]) => !Buffer.from(bytes).equals(after.get(path) ?? bytes),
    );
    expect(changed.length).toBeGreaterThan(1);
    for (const [path, bytes] of changed) {
      expect(path).toMatch(/^xl\/(styles|worksheets\/sheet\d+)\.xml$/);
      if (path === 'xl/styles.xml') continue;
      const text = new TextDecoder().decode(after.get(path));
      expect(text.replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, '')).toBe(
        new TextDecoder().decode(bytes),
      );
    }
  });

  test('shows and says the same as the original', () => {
    const shown = (book: Uint8Array) =>
      toGrids(readWorkbook(book)).map(({ grid }) => {
        const range = grid.used;
        const texts: string[] = [];
        for (let row = range?.top ?? 1; range && row <= range.bottom; row++)
          for (let column = range.left; column <= range.right; column++)
            texts.push(grid.cell(row, column).text);
        return texts;
      });
    expect(shown(copy)).toEqual(shown(SAMPLE));
    const said = (book: Uint8Array) => runOn({ 'a.xlsx': book }, 'a.xlsx', '--format', 'json').out;
    expect(said(copy)).toBe(said(SAMPLE));
  });

  test('of a copy is the same copy: earlier marks give way', () => {
    const [again, first] = [parts(copyOf(copy)), parts(copy)];
    for (const [path, bytes] of first) {
      if (path !== 'xl/styles.xml') expect(Buffer.from(again.get(path) ?? []).equals(bytes)).toBe(true);
    }
  });

  test('is the original, byte for byte, where nothing deviates or no table is', () => {
    const plain = writeWorkbook({ sheets: [{ name: '空', rows: [['说明']] }] });
    expect(copyOf(plain)).toEqual(plain);
  });

  test('of a sheet whose every row is met carries no marks', () => {
    const met = bookOf([2], (table) => ({
      ...table,
      indicators: table.indicators.map((row) => [...row.slice(0, 4), row[3] ?? '', ...row.slice(5)]),
    }));
    const marked = new TextDecoder().decode(parts(copyOf(met)).get('xl/worksheets/sheet1.xml'));
    expect(marked).not.toContain(MARKER);
  });
});

describe('where copies go', () => {
  const BOOK = bookOf([2]);
  const at = (files: Record<string, Uint8Array | string>, ...args: string[]): string[] =>
    Object.keys(runOn(files, ...args).written).sort();

  test.each<[string, Record<string, Uint8Array | string>, string[], string[]]>([
    ['under their own names', { 'a.xlsx': BOOK, 'x/b.xlsm': BOOK }, ['a.xlsx', 'x/b.xlsm', '--annotate', 'out'], ['out/a.xlsx', 'out/b.xlsm']], // prettier-ignore
    ['in folders where names are the same', { '甲/自评表.xlsx': BOOK, '乙/自评表.xlsx': BOOK }, ['甲/自评表.xlsx', '乙/自评表.xlsx', '--annotate', 'out'], ['out/乙/自评表.xlsx', 'out/甲/自评表.xlsx']], // prettier-ignore
    ['beside the original under another name', { 'x/a.xlsx': BOOK }, ['x/a.xlsx', '--annotate', 'x'], ['x/a-标记.xlsx']], // prettier-ignore
    ['nor onto another file that is read', { 'x/a.xlsx': BOOK, 'x/a-标记.xlsx': BOOK }, ['x/a.xlsx', 'x/a-标记.xlsx', '--annotate', 'x'], ['x/a-标记-标记-标记.xlsx', 'x/a-标记-标记.xlsx']], // prettier-ignore
    ['nor through a link', { 'a.xlsx': BOOK, 'out/a.xlsx': '→ a.xlsx' }, ['a.xlsx', '--annotate', 'out'], ['out/a-标记.xlsx']], // prettier-ignore
    ['once for a file given twice', { 'a.xlsx': BOOK }, ['a.xlsx', './a.xlsx', 'a.xlsx', '--annotate', 'out'], ['out/a.xlsx']], // prettier-ignore
    ['over an earlier copy', { 'a.xlsx': BOOK, 'out/a.xlsx': BOOK }, ['a.xlsx', '--annotate', 'out'], ['out/a.xlsx']], // prettier-ignore
    [
      'not for files that cannot be read',
      { 'a.xlsx': 'EACCES' },
      ['a.xlsx', 'b.xlsx', '--annotate', 'out'],
      [],
    ],
  ])('%s', (_, files, args, expected) => {
    expect(at(files, ...args)).toEqual(expected);
  });

  test('whatever the order of the files, each has the same copy', () => {
    const files = { '甲/a.xlsx': SAMPLE, '乙/a.xlsx': BOOK, 'c.xlsx': BOOK };
    const names = Object.keys(files);
    const one = runOn(files, ...names, '--annotate', 'out').written;
    const other = runOn(files, ...names.reverse(), '--annotate', 'out').written;
    expect(Object.keys(one)).toHaveLength(3);
    for (const [path, bytes] of Object.entries(one)) expect(other[path]).toEqual(bytes);
  });

  test('one that cannot be written is said, and the audit goes on', () => {
    const ran = runOn(
      { 'a.xlsx': BOOK, 'b.xlsx': BOOK, 'out/a.xlsx': 'EACCES' },
      'a.xlsx',
      'b.xlsx',
      '--annotate',
      'out',
    );
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('out/a.xlsx：无法写入');
    expect(Object.keys(ran.written)).toEqual(['out/b.xlsx']);
    expect(ran.out).toContain('合计：2 个文件、2 张表');
  });
});
