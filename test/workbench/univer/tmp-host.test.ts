/** @jest-environment-options {"globalsCleanup":"off"} */
import { CellValueType } from '@univerjs/core';
import { createExcelHost } from '../../../src/host/excel';
import { startOfficeHost, stopOfficeHost } from '../../../workbench/office-host/node-office';
import { headlessWorkbook } from './headless';
afterAll(stopOfficeHost);
test('excel host over univer', async () => {
  const opened = headlessWorkbook({
    sheetOrder: ['s1', 's2'],
    styles: { percent: { n: { pattern: '0.00%' } } },
    sheets: {
      s1: {
        id: 's1',
        name: '自评表01',
        mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }],
        cellData: {
          0: { 0: { v: '标题', t: CellValueType.STRING } },
          2: {
            0: { v: '>=80%', t: CellValueType.STRING },
            1: { v: 0.5, t: CellValueType.NUMBER, s: 'percent' },
            2: { f: '=B3*10' },
          },
        },
      },
      s2: { id: 's2', name: '空表' },
    },
  });
  const model = opened.workbook;
  const { host: office } = await startOfficeHost(model);
  const host = createExcelHost();
  const r = await host.readGrids('workbook');
  console.log(
    office.roundTrips(),
    r.map((x) => [x.grid.sheet, x.grid.used, x.isActive]),
    r[0]?.grid.cell(3, 2),
    r[0]?.grid.cell(3, 3),
  );
  console.log(await host.readMerges('自评表01', [{ top: 1, left: 1, bottom: 9, right: 9 }]));
  const s = model.sheets()[0]!;
  const before = JSON.stringify([s.conditionalFormats(), s.cell(3, 2), s.format(3, 2)]);
  const inv = await host.apply({
    steps: [
      { kind: 'mark', sheet: '自评表01', missed: ['B3', 'A3'], exceeded: ['A1'] },
      {
        kind: 'write-text',
        sheet: '自评表01',
        cell: 'D3',
        text: '=原因',
        was: { formula: null, value: null, format: 'General' },
      },
    ],
  });
  console.log(JSON.stringify(s.conditionalFormats(), null, 0), s.cell(3, 4), JSON.stringify(inv));
  const inv2 = await host.apply(inv);
  console.log(JSON.stringify(inv2));
  expect(JSON.stringify([s.conditionalFormats(), s.cell(3, 2), s.format(3, 2)])).toBe(before);
  expect(s.cell(3, 4).value).toBeNull();
  await host.remember('a', 'b');
  console.log([...model.settings]);
});
