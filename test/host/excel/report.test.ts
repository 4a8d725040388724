/**
 * The library sets timers that outlive a test; they may find their objects as they left them.
 *
 * @jest-environment-options {"globalsCleanup":"off"}
 */
import type { Plan, ReportSheet } from '../../../src/plan';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { SheetData } from '../../../workbench/office-host/memory-workbook';
import type { OpenBook } from './support';
import { hostErrorOf, open, picture } from './support';

afterAll(stopOfficeHost);

const table: SheetData = { name: '自评表', rows: [['三级指标', '得分']] };
const content = (message: string): ReportSheet => ({
  rows: [
    [{ value: { text: '审核报告' }, style: 'title' }],
    [
      { value: { text: '级别' }, style: 'header' },
      { value: { text: '单元格' }, style: 'header' },
    ],
    [
      { value: { text: '错误' }, style: 'error' },
      { value: { text: 'H15' }, style: 'link', link: { sheet: "甲'乙", cell: 'H15' } },
      { value: { text: message }, style: 'text' },
      { value: { number: '17.85' }, style: 'number' },
    ],
  ],
  widths: [10, 20],
  merges: ['A1:C1'],
  frozenRows: 2,
});
const report = (message: string, sheet = '审核报告'): Plan => ({
  steps: [{ kind: 'report', sheet, content: content(message) }],
});
const remove: Plan = { steps: [{ kind: 'remove-report', sheet: '审核报告' }] };
const names = ({ book }: OpenBook) => book.sheets().map(({ name }) => name);

test('makes a sheet at the end: texts, numbers, links, looks, widths, frozen rows', async () => {
  const opened = await open({ sheets: [table] });
  await opened.host.apply(report('得分应为 17.85'));
  expect(names(opened)).toEqual(['自评表', '审核报告']);
  const sheet = opened.book.sheet('审核报告');
  expect(sheet.cell(1, 1).value).toBe('审核报告');
  expect(sheet.cell(3, 2).formula).toBe(`=HYPERLINK("#'甲''乙'!H15","H15")`);
  expect(sheet.cell(3, 4).value).toBe(17.85);
  expect(sheet.format(3, 1)).toMatchObject({ fillColor: '#FDE0DD', fontColor: '#8A1414', bold: true });
  expect(sheet.format(1, 1)).toMatchObject({ size: 16, wrap: false });
  expect(sheet.format(3, 3)).toMatchObject({ fillColor: '', wrap: true });
  expect(sheet.merges()).toHaveLength(1);
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.columnWidths.get(2)).toBeGreaterThan(sheet.columnWidths.get(1) ?? 0);
});

test.each(['=1+1', '+86 010', '@甲', '-5', '80%', '2024-1-1', "'引号"])(
  'a text stays the text that it is: %s',
  async (text) => {
    const { book, host } = await open({ sheets: [table] });
    await host.apply(report(text));
    const { value, formula } = book.sheet('审核报告').cell(3, 3);
    expect([value, formula]).toEqual([text, null]);
  },
);

test('is renewed in its place by a later session, under whatever name', async () => {
  const opened = await open({ sheets: [table] });
  await opened.host.apply(report('第一次'));
  opened.book.sheet('审核报告').name = '三月的报告';
  const again = await opened.reopen();
  await again.host.apply(report('第二次'));
  expect(names(again)).toEqual(['自评表', '三月的报告']);
  expect(again.book.sheet('三月的报告').cell(3, 3).value).toBe('第二次');
});

test('what an earlier, longer report left is gone', async () => {
  const { book, host } = await open({ sheets: [table] });
  await host.apply(report('长'));
  const [step] = report('短').steps;
  if (step?.kind !== 'report') throw new Error('a report');
  await host.apply({
    steps: [{ ...step, content: { ...step.content, rows: step.content.rows.slice(0, 1) } }],
  });
  const sheet = book.sheet('审核报告');
  expect(sheet.cell(3, 1).value).toBeNull();
  expect(sheet.format(3, 1).fillColor).toBe('');
  expect(sheet.usedRange(true)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
});

describe("a user's own sheet of that name", () => {
  const own: SheetData = {
    name: '审核报告',
    rows: [['本单位的审核报告', { value: 3, format: { bold: true } }]],
  };

  test('stays as it is: ours comes beside it', async () => {
    const opened = await open({ sheets: [table, own, { name: '审核报告 (2)' }] });
    const before = picture(opened.book, '审核报告');
    await opened.host.apply(report('问题'));
    expect(names(opened)).toEqual(['自评表', '审核报告', '审核报告 (2)', '审核报告 (3)']);
    expect(picture(opened.book, '审核报告')).toBe(before);
    await opened.host.apply(report('再次'));
    expect(names(opened)).toHaveLength(4);
    expect(opened.book.sheet('审核报告 (3)').cell(3, 3).value).toBe('再次');
  });

  test('is not removed', async () => {
    const opened = await open({ sheets: [table, own] });
    const undo = await opened.host.apply(remove);
    expect(names(opened)).toEqual(['自评表', '审核报告']);
    expect(undo.steps).toEqual([]);
  });
});

describe('taking back', () => {
  test('a new report goes again', async () => {
    const opened = await open({ sheets: [table] });
    await opened.host.apply(await opened.host.apply(report('问题')));
    expect(names(opened)).toEqual(['自评表']);
  });

  test('a renewed one is as it was, looks and what the user wrote into it included', async () => {
    const { book, host } = await open({ sheets: [table] });
    await host.apply(report('第一次'));
    book.type('审核报告', 'F3', '已转科室');
    const before = picture(book, '审核报告');
    await host.apply(await host.apply(report('第二次')));
    expect(book.sheet('审核报告').cell(3, 6).value).toBe('已转科室');
    const cells = (text: string) =>
      (JSON.parse(text) as { cells: [{ value: unknown; formula: unknown }, unknown][] }).cells.map(
        ([{ value, formula }]) => [value, formula],
      );
    expect(cells(picture(book, '审核报告'))).toEqual(cells(before));
    expect(book.sheet('审核报告').format(3, 1)).toMatchObject({ fillColor: '#FDE0DD', bold: true });
  });

  test('a removed one comes back', async () => {
    const opened = await open({ sheets: [table] });
    await opened.host.apply(report('问题'));
    const undo = await opened.host.apply(remove);
    expect(names(opened)).toEqual(['自评表']);
    await opened.host.apply(undo);
    expect(opened.book.sheet('审核报告').cell(3, 3).value).toBe('问题');
    expect(opened.book.sheet('审核报告').cell(3, 2).formula).toContain('HYPERLINK');
    const again = await opened.reopen();
    await again.host.apply(remove);
    expect(names(again)).toEqual(['自评表']);
  });
});

test('a protected report of ours is left alone', async () => {
  const kept: SheetData = { name: '审核报告', protected: true, properties: { 'perf.report': '1' } };
  const { book, host } = await open({ sheets: [table, kept] });
  expect(await hostErrorOf(host.apply(report('问题')))).toMatchObject({
    code: 'sheet-protected',
    facts: { sheet: '审核报告' },
  });
  expect(book.sheet('审核报告').usedRange(false)).toBeNull();
});

test('a workbook with a protected structure: no sheet comes or goes, ours is renewed in its place', async () => {
  const kept: SheetData = { name: '审核报告', properties: { 'perf.report': '1' } };
  const without = await open({ sheets: [table], structureProtected: true });
  expect((await hostErrorOf(without.host.apply(report('问题')))).code).toBe('workbook-protected');
  expect(names(without)).toEqual(['自评表']);
  const withOne = await open({ sheets: [table, kept], structureProtected: true });
  expect((await hostErrorOf(withOne.host.apply(remove))).code).toBe('workbook-protected');
  await withOne.host.apply(report('问题'));
  expect(withOne.book.sheet('审核报告').cell(3, 3).value).toBe('问题');
});

test('a failure leaves no half of a report', async () => {
  const opened = await open({ sheets: [table] });
  const broken: Plan = {
    steps: [{ kind: 'report', sheet: '审核报告', content: { ...content('问题'), merges: ['no address'] } }],
  };
  await hostErrorOf(opened.host.apply(broken));
  expect(names(opened)).toEqual(['自评表']);
});

test('thousands of findings need few requests', async () => {
  const { book, host, office } = await open({ sheets: [table] });
  const [step] = report('得分与评分口径不符，请核对指标值与实际完成值').steps;
  if (step?.kind !== 'report') throw new Error('a report');
  const [title = [], header = [], finding = []] = step.content.rows;
  const rows = [title, header, ...Array.from({ length: 5000 }, () => finding)];
  office.reset();
  await host.apply({ steps: [{ ...step, content: { ...step.content, rows } }] });
  expect(book.sheet('审核报告').cell(5002, 4).value).toBe(17.85);
  expect(office.roundTrips()).toBeLessThanOrEqual(8);
});

test('its coming and going are no change by somebody else', async () => {
  const { host } = await open({ sheets: [table] });
  const listener = jest.fn();
  const stop = await host.onChange(listener);
  await host.apply(await host.apply(report('问题')));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(listener).not.toHaveBeenCalled();
  stop();
});
