import type { CellContent, Plan, PlanStep } from '../../../src/plan/plan';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import { hostErrorOf, open, picture } from './support';

afterAll(stopOfficeHost);

const EMPTY: CellContent = { formula: null, value: null, format: 'General' };

function write(cell: string, text: string, was: CellContent = EMPTY, sheet = '自评表'): Plan {
  return { steps: [{ kind: 'write-text', sheet, cell, text, was }] };
}

function sheet(rows: readonly (readonly (string | number | null)[])[] = [['指标', '原因']]) {
  return { name: '自评表', rows };
}

test('a reason is written in two round trips and taken back in two', async () => {
  const { book, host, office } = await open({ sheets: [sheet()] });
  const before = picture(book, '自评表');
  const inverse = await host.apply(write('B2', '资金下达较晚'));
  expect(office.roundTrips()).toBe(2);
  expect(book.sheet('自评表').cell(2, 2).value).toBe('资金下达较晚');
  expect(inverse).toEqual({
    steps: [{ kind: 'restore', sheet: '自评表', cell: 'B2', content: EMPTY }],
  });
  await host.apply(inverse);
  expect(office.roundTrips()).toBe(4);
  expect(book.sheet('自评表').cell(2, 2).value).toBeNull();
  expect(JSON.parse(before)).toMatchObject({ formats: [] });
  expect(office.requests.filter((request) => request.kind === 'cleanup')).toEqual([]);
});

test.each([
  '=1+1',
  '=HYPERLINK("x")',
  '+86 010',
  '-5',
  '@SUM(A1)',
  '80%',
  '2024-1-1',
  '007',
  'TRUE',
  '#N/A',
  "'引号开头",
  '1.50',
])('%s is written as text, whatever it starts with, and the number format stays', async (text) => {
  for (const format of ['General', '@', '0.00%']) {
    const { book, host } = await open({
      sheets: [{ name: '自评表', cells: { B2: { value: '旧', numberFormat: format } } }],
    });
    const before = book.sheet('自评表').cell(2, 2);
    const inverse = await host.apply(write('B2', text, { formula: null, value: '旧', format }));
    const { value, formula, numberFormat, isError } = book.sheet('自评表').cell(2, 2);
    expect([value, formula, numberFormat, isError]).toEqual([text, null, format, false]);
    await host.apply(inverse);
    expect(book.sheet('自评表').cell(2, 2)).toEqual(before);
  }
});

test.each<[string, object, CellContent]>([
  ['a number', { value: 0.35, numberFormat: '0.00%' }, { formula: null, value: 0.35, format: '0.00%' }],
  ['a number in a text cell', { value: 5, numberFormat: '@' }, { formula: null, value: 5, format: '@' }],
  ['a truth value', { value: true }, { formula: null, value: true, format: 'General' }],
  ['an error value', { value: '#REF!' }, { formula: null, value: '#REF!', format: 'General' }],
  ['a text like a formula', { value: '=98户' }, { formula: null, value: '=98户', format: 'General' }],
  [
    'a formula',
    { value: 3, formula: '=1+2', numberFormat: '0.0' },
    { formula: '=1+2', value: 3, format: '0.0' },
  ],
  [
    'a formula in a text cell',
    { value: 3, formula: '=1+2', numberFormat: '@' },
    { formula: '=1+2', value: 3, format: '@' },
  ],
])('%s comes back exactly', async (_name, cell, content) => {
  const { book, host } = await open({
    sheets: [{ name: '自评表', cells: { C3: cell } }],
    calculate: () => 3,
  });
  const before = picture(book, '自评表');
  const inverse = await host.apply(write('C3', '新的原因', content));
  expect(book.sheet('自评表').cell(3, 3).value).toBe('新的原因');
  expect(inverse.steps).toEqual([{ kind: 'restore', sheet: '自评表', cell: 'C3', content }]);
  const again = await host.apply(inverse);
  expect(picture(book, '自评表')).toBe(before);
  // Taking back can be taken back as well.
  await host.apply(again);
  expect(book.sheet('自评表').cell(3, 3).value).toBe('新的原因');
});

describe('all of it or nothing', () => {
  const steps: PlanStep[] = ['B1', 'B2', 'B3'].map((cell) => ({
    kind: 'write-text',
    sheet: '自评表',
    cell,
    text: `原因 ${cell}`,
    was: EMPTY,
  }));

  test('several cells of several sheets still take two round trips', async () => {
    const { book, host, office } = await open({ sheets: [sheet(), { name: '表二' }] });
    const plan: Plan = { steps: [steps[1], steps[2], { ...steps[0], sheet: '表二' }] as PlanStep[] };
    const inverse = await host.apply(plan);
    expect(office.roundTrips()).toBe(2);
    expect(book.sheet('表二').cell(1, 2).value).toBe('原因 B1');
    expect(inverse.steps.map((step) => step.sheet)).toEqual(['表二', '自评表', '自评表']);
  });

  test('a cell that changed after the preview stops everything', async () => {
    const { book, host, office } = await open({ sheets: [sheet([['a']])] });
    book.type('自评表', 'B3', '别人刚写的');
    const before = picture(book, '自评表');
    const error = await hostErrorOf(host.apply({ steps }));
    expect([error.code, error.facts.sheet, error.facts.cell]).toEqual(['cell-changed', '自评表', 'B3']);
    expect(picture(book, '自评表')).toBe(before);
    expect(office.roundTrips()).toBe(1);
  });

  test('a formula that the preview saw must still be there', async () => {
    const { host } = await open({
      sheets: [{ name: '自评表', cells: { B2: { value: 3, formula: '=1+2' } } }],
    });
    const was: CellContent = { formula: '=2+1', value: 3, format: 'General' };
    expect((await hostErrorOf(host.apply(write('B2', 'x', was)))).code).toBe('cell-changed');
    // A preview made of values alone compares values.
    await host.apply(write('B2', 'x', { ...was, formula: null }));
  });

  test('a locked cell of a protected sheet stops everything', async () => {
    const { book, host, office } = await open({
      sheets: [{ ...sheet(), protected: true, unlocked: ['B1:B2'] }],
    });
    const before = picture(book, '自评表');
    const error = await hostErrorOf(host.apply({ steps: steps.slice(1) }));
    expect([error.code, error.facts.sheet, error.facts.cell]).toEqual(['sheet-protected', '自评表', 'B3']);
    expect(picture(book, '自评表')).toBe(before);
    expect(office.roundTrips()).toBe(1);
  });

  test('an open cell of a protected sheet can be written', async () => {
    const { book, host } = await open({
      sheets: [{ ...sheet([['a']]), protected: true, unlocked: ['B1:B9'] }],
    });
    await host.apply({ steps });
    expect(book.sheet('自评表').cell(3, 2).value).toBe('原因 B3');
    expect(book.sheet('自评表').isProtected()).toBe(true);
  });

  test('a write that fails nonetheless is put back', async () => {
    const { book, host } = await open({ sheets: [sheet([['a', '旧']])] });
    const model = book.sheet('自评表');
    const before = picture(book, '自评表');
    const { write: put } = model;
    const spy = jest.spyOn(model, 'write').mockImplementation((cells) => {
      if (cells.some((cell) => cell.row === 2)) throw new Error('disk full');
      put.call(model, cells);
    });
    const was: CellContent = { formula: null, value: '旧', format: 'General' };
    const plan: Plan = { steps: [{ ...steps[0], was }, steps[1]] as PlanStep[] };
    const error = await hostErrorOf(host.apply(plan));
    spy.mockRestore();
    expect([error.code, error.facts.sheet]).toEqual(['failed', '自评表']);
    expect(picture(book, '自评表')).toBe(before);
  });

  test('a sheet that is gone', async () => {
    const { host } = await open({ sheets: [sheet()] });
    const error = await hostErrorOf(host.apply(write('B2', 'x', EMPTY, '改名前')));
    expect([error.code, error.facts.sheet]).toEqual(['sheet-missing', '改名前']);
  });

  test('an empty plan asks nothing', async () => {
    const { host, office } = await open({ sheets: [sheet()] });
    expect(await host.apply({ steps: [] })).toEqual({ steps: [] });
    expect(office.roundTrips()).toBe(0);
  });
});
