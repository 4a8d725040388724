/**
 * The library sets timers that outlive a test; they may find their objects as they left them.
 *
 * @jest-environment-options {"globalsCleanup":"off"}
 */
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { SheetData } from '../../../workbench/office-host/memory-workbook';
import { open } from './support';

afterAll(stopOfficeHost);

const score = { value: 6.25, formula: '=PERF.SCORE(A1,B1,10)', numberFormat: '0.00' };
const sheet = (name: string, rows: SheetData['rows'], more: Partial<SheetData> = {}): SheetData => ({
  name,
  rows,
  ...more,
});

test('formulas that contain the text in any case, with what they hold, in sheet order', async () => {
  const { host } = await open({
    sheets: [
      sheet('表一', [['=PERF. 只是文字', score]]),
      sheet('藏', [[score]], { hidden: true }),
      sheet('表二', [
        [null, { value: 1, formula: '=sum(perf.execution(1,2))' }, { value: 3, formula: '=A1' }],
      ]),
    ],
  });
  const was = { formula: '=PERF.SCORE(A1,B1,10)', value: 6.25, format: '0.00' };
  expect(await host.readFormulas('workbook', 'PERF.')).toEqual([
    { sheet: '表一', cell: 'B1', was, spill: null },
    {
      sheet: '表二',
      cell: 'B1',
      was: { formula: '=sum(perf.execution(1,2))', value: 1, format: 'General' },
      spill: null,
    },
  ]);
  expect(await host.readFormulas('active-sheet', 'PERF.')).toHaveLength(1);
  expect((await host.readFormulas('workbook', '=')).map(({ cell }) => cell)).toEqual(['B1', 'B1', 'C1']);
});

test('an empty sheet and a text that no formula has', async () => {
  const { host } = await open({ sheets: [sheet('空', []), sheet('表', [[score]])] });
  expect(await host.readFormulas('workbook', 'VLOOKUP')).toEqual([]);
});

describe('spilled results', () => {
  const parse = { value: '≥', formula: '=PERF.PARSE("≥67户")' };
  const rows: SheetData['rows'] = [
    [parse, 67, '户'],
    [score, '旁边'],
    [score, score],
    [score, null],
  ];

  test('are named with their first cell; neighbours alone make none', async () => {
    const { host } = await open({ sheets: [sheet("甲'乙 1", rows, { spills: ['A1:C1'] })] });
    expect((await host.readFormulas('workbook', 'perf.')).map(({ cell, spill }) => [cell, spill])).toEqual([
      ['A1', 'A1:C1'],
      ['A2', null],
      ['A3', null],
      ['B3', null],
      ['A4', null],
    ]);
  });

  test('cost a second request only where something stands beside a formula', async () => {
    const lone = await open({ sheets: [sheet('表', [[score], [null], [score]])] });
    await lone.host.readFormulas('workbook', 'perf.');
    expect(lone.office.roundTrips()).toBe(1);
    const beside = await open({ sheets: [sheet('表', rows)] });
    await beside.host.readFormulas('workbook', 'perf.');
    expect(beside.office.roundTrips()).toBe(2);
  });

  test('many are asked for in groups', async () => {
    const many = Array.from({ length: 1200 }, () => [score, '旁边']);
    const { host, office } = await open({ sheets: [sheet('表', many, { spills: ['A1100:B1100'] })] });
    const cells = await host.readFormulas('workbook', 'perf.');
    expect(cells).toHaveLength(1200);
    expect(cells.filter(({ spill }) => spill !== null)).toMatchObject([
      { cell: 'A1100', spill: 'A1100:B1100' },
    ]);
    expect(office.roundTrips()).toBe(4);
  });
});

test('sheets past what Excel sends at once are read in chunks', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ['文字文字', index % 1000 === 0 ? score : null]);
  const { host, office } = await open(
    { sheets: [sheet('表一', rows), sheet('表二', [['a', score]])] },
    { limits: { requestBytes: 5e6, responseBytes: 60_000, cells: 5e6 } },
  );
  const cells = await host.readFormulas('workbook', 'perf.score');
  expect(cells.map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual([
    '表一!B1',
    '表一!B1001',
    '表一!B2001',
    '表二!B1',
  ]);
  expect(office.roundTrips()).toBeGreaterThan(3);
});
