import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/xlsx';
import { makeSample, type SampleTable } from '../../../workbench/sample/make-sample';

const folder = join(__dirname, '../../../workbench/sample');
const bytes = readFileSync(join(folder, 'sample.xlsx'));
const tables = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as SampleTable[];

test('sample.xlsx is what tables.json says (else: node scripts/make-sample.mjs)', () => {
  expect(Buffer.compare(bytes, Buffer.from(makeSample(tables)))).toBe(0);
});

test('the sample holds twelve tables, laid out as the template', () => {
  const book = readWorkbook(bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(tables.map(({ sheet }) => sheet));
  expect(book.sheets).toHaveLength(12);
  for (const [index, sheet] of book.sheets.entries()) {
    const rows = tables[index]?.indicators.length ?? 0;
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 12 + rows, right: 9 });
    expect(sheet.cell(11, 4)?.value).toBe('三级指标');
    expect(sheet.cell(12 + rows, 1)?.value).toBe('总分');
    const rate = sheet.cell(6, 8);
    expect(rate && book.text(rate)).toMatch(/^\d+\.\d{2}%$/);
    expect(sheet.merges).toContainEqual({ top: 11, left: 1, bottom: 11 + rows, right: 1 });
  }
});

test('levels are merged over their rows', () => {
  const [sheet] = readWorkbook(bytes).sheets;
  expect(sheet?.merges).toContainEqual({ top: 12, left: 2, bottom: 15, right: 2 });
  expect(sheet?.merges).toContainEqual({ top: 14, left: 3, bottom: 15, right: 3 });
});
