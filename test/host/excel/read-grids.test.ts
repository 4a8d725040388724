import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { MemoryWorkbook } from '../../../workbench/office-host/memory-workbook';
import { hostErrorOf, open } from './support';

afterAll(stopOfficeHost);

const TABLE = [
  ['指标', '指标值', '完成值'],
  ['数量', '≥80', { value: 0.6, numberFormat: '0%' }],
  ['质量', '=98户', { value: '#REF!' }],
];

test('all visible sheets come in one round trip, with values, shown texts and formats', async () => {
  const { host, office } = await open({
    sheets: [
      { name: '表一', rows: TABLE },
      { name: '隐藏', rows: [['x']], hidden: true },
      { name: '表二', cells: { C5: 7 }, protected: true },
      { name: '空表' },
    ],
    active: '表二',
  });
  const readings = await host.readGrids('workbook');
  expect(office.roundTrips()).toBe(1);
  expect(readings.map(({ grid }) => grid.sheet)).toEqual(['表一', '表二', '空表']);
  expect(readings.map(({ isProtected }) => isProtected)).toEqual([false, true, false]);
  expect(readings.map(({ isActive }) => isActive)).toEqual([false, true, false]);

  const [first, second, third] = readings.map(({ grid }) => grid);
  expect(first?.used).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
  expect(first?.cell(2, 3)).toEqual({ value: 0.6, text: '60%', format: '0%', isError: false });
  expect(first?.cell(3, 2)).toEqual({ value: '=98户', text: '=98户', format: 'General', isError: false });
  expect(first?.cell(3, 3).isError).toBe(true);
  expect(first?.merges).toBeNull();
  expect(second?.used).toEqual({ top: 5, left: 3, bottom: 5, right: 3 });
  expect(second?.cell(5, 3).value).toBe(7);
  expect(third?.used).toBeNull();
});

test('nothing is left behind to be given back: reading keeps no range', async () => {
  const { host, office } = await open({ sheets: [{ name: '表一', rows: TABLE }] });
  await host.readGrids('workbook');
  expect(office.session.keptCount).toBe(0);
  expect(office.requests.filter((request) => request.kind === 'cleanup')).toEqual([]);
});

test('the active sheet alone', async () => {
  const { host, office } = await open({
    sheets: [
      { name: '表一', rows: TABLE },
      { name: '表二', rows: [[1]] },
    ],
    active: '表二',
  });
  const readings = await host.readGrids('active-sheet');
  expect(readings.map(({ grid, isActive }) => [grid.sheet, isActive])).toEqual([['表二', true]]);
  expect(office.roundTrips()).toBe(1);
});

test.each([
  [60, 1],
  [64, 2],
  [130, 3],
])('%i sheets take %i round trips', async (count, trips) => {
  const names = Array.from({ length: count }, (_, index) => `第${index + 1}表`);
  const { host, office } = await open({ sheets: names.map((name) => ({ name, rows: [[name]] })) });
  const readings = await host.readGrids('workbook');
  expect(readings.map(({ grid }) => grid.cell(1, 1).value)).toEqual(names);
  expect(office.roundTrips()).toBe(trips);
});

test('cells that only carry formats are not read', async () => {
  const { host } = await open({
    sheets: [{ name: '表一', cells: { B2: 'x', Z99: { format: { fillColor: '#FF0000' } } } }],
  });
  const [reading] = await host.readGrids('workbook');
  expect(reading?.grid.used).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
});

describe('past what one answer may hold', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [
    `第 ${index + 1} 行`,
    index,
    { value: 0.5, numberFormat: '0%' },
  ]);

  test('large sheets come in chunks, and progress is told', async () => {
    const { host, office } = await open(
      {
        sheets: [{ name: '大表', rows }, { name: '小表', rows: [['a']] }, { name: '空表' }],
      },
      { limits: { responseBytes: 40_000 } },
    );
    const progress: [number, number][] = [];
    const readings = await host.readGrids('workbook', {
      onProgress: (done, of) => progress.push([done, of]),
    });
    expect(readings.map(({ grid }) => grid.used?.bottom ?? null)).toEqual([1000, 1, null]);
    const [large] = readings;
    expect(rows.map((_, index) => large?.grid.cell(index + 1, 1).value)).toEqual(rows.map(([name]) => name));
    expect(large?.grid.cell(1000, 3).text).toBe('50%');
    expect(progress).toEqual([[1, 1]]);
    expect(office.roundTrips()).toBeGreaterThan(4);
  });

  test('sheets of many cells are cut before they are asked for', async () => {
    const wide = Array.from({ length: 450 }, (_, row) =>
      Array.from({ length: 100 }, (_, column) => row * 100 + column),
    );
    const { host, office } = await open(
      { sheets: [{ name: '大表', rows: wide }] },
      { limits: { cells: 130_000 } },
    );
    const progress: [number, number][] = [];
    const [reading] = await host.readGrids('active-sheet', {
      onProgress: (done, of) => progress.push([done, of]),
    });
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
    // One that is refused, one for the sizes, two for the cells.
    expect(office.roundTrips()).toBe(4);
    expect(reading?.grid.cell(450, 100).value).toBe(44_999);
    expect(reading?.grid.used).toEqual({ top: 1, left: 1, bottom: 450, right: 100 });
  });

  test('a person can cancel between chunks', async () => {
    const wide = Array.from({ length: 450 }, () => Array.from({ length: 100 }, () => 1));
    const { host } = await open({ sheets: [{ name: '大表', rows: wide }] }, { limits: { cells: 130_000 } });
    const stop = new AbortController();
    const error = await hostErrorOf(
      host.readGrids('workbook', { signal: stop.signal, onProgress: () => stop.abort() }),
    );
    expect(error.code).toBe('cancelled');
  });

  test('a single row past the cap cannot be read', async () => {
    const { host } = await open(
      { sheets: [{ name: '大表', rows: [['字'.repeat(3000)]] }] },
      { limits: { responseBytes: 2000 } },
    );
    expect((await hostErrorOf(host.readGrids('workbook'))).code).toBe('too-large');
  });
});

test('a program that takes no calls on null objects is asked by name', async () => {
  const { book, host, office } = await open({
    sheets: [
      { name: '表一', rows: TABLE },
      { name: '隐藏', rows: [['x']], hidden: true },
      { name: '表二', rows: [[2]] },
    ],
  });
  const { answer } = refuseNextSheets(book);
  const readings = await host.readGrids('workbook');
  expect(answer).toHaveBeenCalled();
  expect(readings.map(({ grid }) => grid.sheet)).toEqual(['表一', '表二']);
  expect(office.roundTrips()).toBe(3);
});

/** Makes every question for the next sheet fail, which is asked with the list of sheets. */
function refuseNextSheets(book: MemoryWorkbook) {
  const { sheets } = book;
  let asked = 0;
  const answer = jest.spyOn(book, 'sheets').mockImplementation(() => {
    // The first request reads the list for the first sheet and then for its neighbour.
    if (++asked === 2) throw new Error('no calls on null objects');
    return sheets.call(book);
  });
  return { answer };
}

test('cancelled before the start', async () => {
  const { host, office } = await open({ sheets: [{ name: '表一' }] });
  const error = await hostErrorOf(host.readGrids('workbook', { signal: AbortSignal.abort() }));
  expect(error.code).toBe('cancelled');
  expect(office.roundTrips()).toBe(0);
});

test('below the floor nothing is tried', async () => {
  const { host, office } = await open({ sheets: [{ name: '表一' }] }, { requirements: { ExcelApi: '1.13' } });
  const error = await hostErrorOf(host.readGrids('workbook'));
  expect([error.code, error.facts.detail]).toEqual(['unsupported', 'ExcelApi 1.14']);
  expect(office.roundTrips()).toBe(0);
});

describe('while a cell is being edited', () => {
  test('the request waits until the user is done', async () => {
    const { host, office } = await open({ sheets: [{ name: '表一', rows: [[1]] }] });
    office.setCellEditing(true);
    let settled = false;
    const reading = host.readGrids('workbook').finally(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(false);
    office.setCellEditing(false);
    expect((await reading)[0]?.grid.cell(1, 1).value).toBe(1);
  });

  test('where Excel cannot wait, the user is told', async () => {
    const { host, office } = await open(
      { sheets: [{ name: '表一', rows: [[1]] }] },
      { requirements: { ExcelApi: '1.14' } },
    );
    office.setCellEditing(true);
    expect((await hostErrorOf(host.readGrids('workbook'))).code).toBe('cell-editing');
  });
});

describe('merges', () => {
  test('those that touch the ranges asked for, in one round trip', async () => {
    const { host, office } = await open({
      sheets: [{ name: '表 1', rows: [['a']], merges: ['A1:I1', 'B12:B15', 'C12:C13', 'A40:B41'] }],
    });
    const merges = await host.readMerges('表 1', [
      { top: 10, left: 2, bottom: 20, right: 2 },
      { top: 13, left: 1, bottom: 14, right: 9 },
    ]);
    expect(merges).toEqual([
      { top: 12, left: 2, bottom: 15, right: 2 },
      { top: 12, left: 3, bottom: 13, right: 3 },
    ]);
    expect(office.roundTrips()).toBe(1);
  });

  test('no merges, no ranges, no such sheet', async () => {
    const { host, office } = await open({ sheets: [{ name: '表一', rows: [['a']] }] });
    const all = { top: 1, left: 1, bottom: 9, right: 9 };
    expect(await host.readMerges('表一', [all])).toEqual([]);
    expect(await host.readMerges('表一', [])).toEqual([]);
    expect(office.roundTrips()).toBe(1);
    const error = await hostErrorOf(host.readMerges('表二', [all]));
    expect([error.code, error.facts.sheet]).toEqual(['sheet-missing', '表二']);
  });

  test('more than the 512 areas that Excel gives for one range', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `A${index + 1}:B${index + 1}`);
    const { host } = await open({ sheets: [{ name: '表一', rows: [['a']], merges: names }] });
    const merges = await host.readMerges('表一', [{ top: 1, left: 1, bottom: 700, right: 5 }]);
    expect(merges).toHaveLength(600);
    expect(new Set(merges.map((merge) => merge.top)).size).toBe(600);
  });
});
