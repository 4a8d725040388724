import type { Plan } from '../../../src/plan/plan';
import type { MemoryWorkbook, SheetData } from '../../../workbench/office-host/memory-workbook';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { ConditionalFormatRecord } from '../../../workbench/office-host/workbook-model';
import { markOf } from '../../../src/plan/overlay';
import { hostErrorOf, open, picture } from './support';

afterAll(stopOfficeHost);

const TABLE: SheetData = {
  name: '自评表',
  rows: [
    ['指标', '指标值', '完成值', '分值'],
    ['数量', '≥80户', '98户', 10],
    ['质量', '≥90%', { value: 0.6, numberFormat: '0%', format: { fillColor: '#FFFF00', bold: true } }, 10],
    ['时效', '≤12月', { value: 14, numberFormat: '#,##0.0' }, 10],
    ['成本', '≤10万元', '25万元', 10],
  ],
  conditionalFormats: [
    {
      ranges: ['D2:D5'],
      type: 'CellValue',
      formula: '>5',
      format: { fontColor: '#00B050' },
      stopIfTrue: true,
    },
    { ranges: ['C2:C5'], formula: '=LEN($C2)=0', format: { fillColor: '#FFC7CE' } },
  ],
};

const MARK: Plan = {
  steps: [{ kind: 'mark', sheet: '自评表', missed: ['C3', 'C4', 'C5', 'A3', 'A5'], exceeded: ['C2', 'A2'] }],
};
const UNMARK: Plan = { steps: [{ kind: 'unmark', sheet: '自评表' }] };

function ours(book: MemoryWorkbook): readonly ConditionalFormatRecord[] {
  return book
    .sheet('自评表')
    .conditionalFormats()
    .filter((format) => markOf(format.formula) !== null);
}

/** A format without what every new one gets anew. */
function essence({ id: _id, priority: _priority, ...rest }: ConditionalFormatRecord): string {
  return JSON.stringify(rest);
}

test('marking takes two round trips and leaves cells and the users own formats alone', async () => {
  const { book, host, office } = await open({ sheets: [TABLE] });
  const model = book.sheet('自评表');
  const before = model.conditionalFormats();
  const cells = JSON.parse(picture(book, '自评表')).cells;
  await host.apply(MARK);
  expect(office.roundTrips()).toBe(2);
  expect(JSON.parse(picture(book, '自评表')).cells).toEqual(cells);
  const users = model.conditionalFormats().filter((format) => markOf(format.formula) === null);
  expect(users.map(essence)).toEqual(before.map(essence));
});

test('what the overlay is made of: one format for each mark and number format, over many areas', async () => {
  const { book, host } = await open({ sheets: [TABLE] });
  await host.apply(MARK);
  const formats = ours(book);
  expect(formats).toHaveLength(4);
  const texts = formats.find((format) => format.ranges.length === 3);
  expect(texts).toMatchObject({
    formula: '=OR(TRUE,"PERF-MARK"="missed")',
    ranges: [
      { top: 3, left: 1, bottom: 3, right: 1 },
      { top: 5, left: 1, bottom: 5, right: 1 },
      { top: 5, left: 3, bottom: 5, right: 3 },
    ],
    format: { bold: true, underline: true, numberFormat: '"▼ "General;"▼ "-General;"▼ "General;"▼ "@' },
    stopIfTrue: false,
  });
  expect(formats.map((format) => format.format.numberFormat).sort()).toEqual(
    [
      '"▲ "General;"▲ "-General;"▲ "General;"▲ "@',
      '"▼ "#,##0.0;"▼ "-#,##0.0;"▼ "#,##0.0;"▼ "@',
      '"▼ "0%;"▼ "-0%;"▼ "0%;"▼ "@',
      '"▼ "General;"▼ "-General;"▼ "General;"▼ "@',
    ].sort(),
  );
});

test('a later session takes the overlay off and finds every format as before', async () => {
  const first = await open({ sheets: [TABLE] });
  const before = picture(first.book, '自评表');
  await first.host.apply(MARK);
  expect(picture(first.book, '自评表')).not.toBe(before);
  const { book, host, office } = await first.reopen();
  await host.apply(UNMARK);
  expect(office.roundTrips()).toBe(2);
  expect(picture(book, '自评表')).toBe(before);
});

test('marking again replaces the earlier overlay', async () => {
  const { book, host } = await open({ sheets: [TABLE] });
  const before = picture(book, '自评表');
  await host.apply(MARK);
  await host.apply({ steps: [{ kind: 'mark', sheet: '自评表', missed: ['C4'], exceeded: [] }] });
  expect(ours(book)).toHaveLength(1);
  expect(ours(book)[0]).toMatchObject({ ranges: [{ top: 4, left: 3, bottom: 4, right: 3 }] });
  await host.apply(UNMARK);
  expect(picture(book, '自评表')).toBe(before);
});

test('the inverse brings back what was marked before', async () => {
  const { book, host } = await open({ sheets: [TABLE] });
  const before = picture(book, '自评表');
  const takeOff = await host.apply(MARK);
  expect(takeOff).toEqual(UNMARK);
  const marked = ours(book).map(essence);

  const layAgain = await host.apply(takeOff);
  expect(picture(book, '自评表')).toBe(before);
  expect(layAgain.steps).toHaveLength(1);
  await host.apply(layAgain);
  expect(ours(book).map(essence).sort()).toEqual(marked.sort());
});

test('a sheet without an overlay of ours: nothing to take off, protected or not', async () => {
  for (const isProtected of [false, true]) {
    const { book, host, office } = await open({ sheets: [{ ...TABLE, protected: isProtected }] });
    const before = picture(book, '自评表');
    await host.apply(UNMARK);
    expect(picture(book, '自评表')).toBe(before);
    expect(office.roundTrips()).toBe(1);
  }
});

test('a protected sheet is never opened: marking says so and changes nothing', async () => {
  const { book, host, office } = await open({ sheets: [{ ...TABLE, protected: true }] });
  const before = picture(book, '自评表');
  const error = await hostErrorOf(host.apply(MARK));
  expect([error.code, error.facts.sheet]).toEqual(['sheet-protected', '自评表']);
  expect(picture(book, '自评表')).toBe(before);
  expect(office.roundTrips()).toBe(1);
});

test('a protected sheet that lets formats change can be marked', async () => {
  const { book, host } = await open({ sheets: [{ ...TABLE, protected: true, allowsFormatting: true }] });
  await host.apply(MARK);
  expect(ours(book)).toHaveLength(4);
});

test('a failure half-way leaves the earlier overlay and nothing of the new one', async () => {
  const { book, host } = await open({ sheets: [TABLE] });
  await host.apply(MARK);
  const before = picture(book, '自评表');
  const model = book.sheet('自评表');
  const add = model.addConditionalFormat.bind(model);
  let calls = 0;
  const spy = jest.spyOn(model, 'addConditionalFormat').mockImplementation((record) => {
    if (++calls > 1) throw new Error('no more');
    return add(record);
  });
  const plan: Plan = { steps: [{ kind: 'mark', sheet: '自评表', missed: ['A2'], exceeded: ['A3'] }] };
  expect((await hostErrorOf(host.apply(plan))).code).toBe('failed');
  spy.mockRestore();
  expect(picture(book, '自评表')).toBe(before);
});

test('more cells than one address can name', async () => {
  const { book, host, office } = await open({ sheets: [TABLE] });
  const missed = Array.from({ length: 3000 }, (_, index) => `C${index * 2 + 1}`);
  await host.apply({ steps: [{ kind: 'mark', sheet: '自评表', missed, exceeded: [] }] });
  const covered = ours(book).flatMap((format) => format.ranges);
  expect(covered).toHaveLength(3000);
  expect(office.roundTrips()).toBe(2);
});

test('marks and a reason in one plan take two round trips', async () => {
  const { book, host, office } = await open({ sheets: [TABLE] });
  const was = { formula: null, value: null, format: 'General' };
  const write = { kind: 'write-text', sheet: '自评表', cell: 'E3', text: '=原因', was } as const;
  const inverse = await host.apply({ steps: [...MARK.steps, write] });
  expect(office.roundTrips()).toBe(2);
  expect(book.sheet('自评表').cell(3, 5).value).toBe('=原因');
  expect(inverse.steps.map((step) => step.kind)).toEqual(['restore', 'unmark']);
});

test('the audit reads the same texts before and after marking, where Excel shows the sign', async () => {
  const { book, host } = await open({ sheets: [TABLE], holds: () => true });
  const texts = async () => {
    const [reading] = await host.readGrids('active-sheet');
    return [2, 3, 4, 5].map((row) => reading?.grid.cell(row, 3).text);
  };
  const before = await texts();
  expect(before).toEqual(['98户', '60%', '14.0', '25万元']);
  await host.apply(MARK);
  const model = book.sheet('自评表');
  expect([2, 3, 4, 5].map((row) => model.cell(row, 3).text)).toEqual([
    '▲ 98户',
    '▼ 60%',
    '▼ 14.0',
    '▼ 25万元',
  ]);
  expect(await texts()).toEqual(before);
});

test('a sheet name that needs quotes', async () => {
  const name = "2024 年'甲,乙'!表";
  const { book, host } = await open({ sheets: [{ ...TABLE, name }] });
  const before = picture(book, name);
  const mark: Plan = { steps: [{ kind: 'mark', sheet: name, missed: ['C3', 'A5'], exceeded: [] }] };
  const layAgain = await host.apply(await host.apply(mark));
  expect(picture(book, name)).toBe(before);
  expect(layAgain.steps).toEqual([
    { kind: 'mark', sheet: name, missed: expect.arrayContaining(['C3', 'A5']), exceeded: [] },
  ]);
});
