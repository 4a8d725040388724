import { isReport, patchWorkbook, readWorkbook, writeReport, writeWorkbook } from '../../../src/host/xlsx';
import type { ReportSheet } from '../../../src/plan';

const sheet: ReportSheet = {
  rows: [
    [{ value: { text: '审核报告' }, style: 'title' }],
    [
      { value: { text: '=1+1' }, style: 'text' },
      { value: { number: '17.85' }, style: 'number' },
      { value: { text: '错误' }, style: 'error' },
      { value: null, style: 'text' },
      { value: { text: 'H15' }, style: 'link', link: { sheet: "甲'乙 1", cell: 'H15' } },
      { value: { text: 'B2' }, style: 'link', link: { sheet: '表', cell: 'B2', file: '../2024/甲 #1.xlsx' } },
      { value: { text: 'B3' }, style: 'link', link: { sheet: '表', cell: 'B3', file: '../2024/甲 #1.xlsx' } },
    ],
  ],
  widths: [12, 30],
  merges: ['A1:C1'],
  frozenRows: 1,
};
const bytes = writeReport([{ name: '审核报告', content: sheet }]);
const book = readWorkbook(bytes);
const xml = book.part('xl/worksheets/sheet1.xml') ?? '';

test('holds what the report says: texts as texts, figures as numbers', () => {
  const [written] = book.sheets;
  expect(written?.name).toBe('审核报告');
  const cell = (row: number, column: number) => {
    const { value = null, formula = null, type = null } = written?.cell(row, column) ?? {};
    return [type, value, formula];
  };
  expect(cell(1, 1)).toEqual(['text', '审核报告', null]);
  expect(cell(2, 1)).toEqual(['text', '=1+1', null]);
  expect(cell(2, 2)).toEqual(['number', 17.85, null]);
  expect(cell(2, 4)).toEqual(['blank', null, null]);
  expect(written?.merges).toHaveLength(1);
  expect(written?.columns.map(({ width }) => width)).toEqual([12, 30]);
});

test('links lead to cells of the workbook, and of other files by a relative address', () => {
  expect(xml).toContain(`<hyperlink ref="E2" location="'甲''乙 1'!H15"/>`);
  expect(xml.match(/r:id="rId1"/g)).toHaveLength(2);
  const links = book.part('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
  expect(links).toContain('Target="../2024/%E7%94%B2%20%231.xlsx" TargetMode="External"');
  expect(links.match(/<Relationship /g)).toHaveLength(1);
});

test('rows are as high as their texts need, and no higher than Excel takes', () => {
  const heights = (text: string): number => {
    const rows = [[{ value: { text }, style: 'text' }]] as const;
    const written = readWorkbook(writeReport([{ name: '表', content: { ...sheet, rows, merges: [] } }]));
    return written.sheets[0]?.rows.get(1)?.height ?? 0;
  };
  expect(heights('短')).toBe(15);
  expect(heights('得分应为'.repeat(5))).toBe(60);
  expect(heights('甲\n乙')).toBe(30);
  expect(heights('长'.repeat(5000))).toBe(409);
});

test('the first row stays in view', () => {
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
});

test('severities are told apart by more than the text alone, and each look exists once', () => {
  const styles = book.part('xl/styles.xml') ?? '';
  expect(styles).toContain('rgb="FFFDE0DD"');
  expect(styles.match(/rgb="FF8A1414"/g)).toHaveLength(1);
  const style = (column: number) => book.sheets[0]?.cell(2, column)?.style;
  expect(style(3)).not.toBe(style(1));
  expect(style(6)).toBe(style(5));
});

test('more links than Excel takes: the rest stay as texts', () => {
  const row = [{ value: { text: 'A1' }, style: 'link', link: { sheet: '表', cell: 'A1' } }] as const;
  const long: ReportSheet = { ...sheet, rows: Array.from({ length: 65_600 }, () => row), merges: [] };
  const many = readWorkbook(writeReport([{ name: '表', content: long }]));
  expect(many.part('xl/worksheets/sheet1.xml')?.match(/<hyperlink /g)).toHaveLength(65_000);
  expect(many.sheets[0]?.cell(65_600, 1)?.value).toBe('A1');
});

test('the same report gives the same bytes', () => {
  expect(writeReport([{ name: '审核报告', content: sheet }])).toEqual(bytes);
});

test('is known again as ours; other workbooks and other files are not', () => {
  expect(isReport(bytes)).toBe(true);
  expect(isReport(patchWorkbook(bytes, { settings: { 'perf.report': null } }))).toBe(false);
  expect(isReport(writeWorkbook({ sheets: [{ name: '审核报告', rows: [['a']] }] }))).toBe(false);
  expect(isReport(new TextEncoder().encode('x'))).toBe(false);
});
