import { createToValues } from '../../../src/taskpane/tools/to-values';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import { open, picture } from './support';

afterAll(stopOfficeHost);

const BOOK = {
  sheets: [
    {
      name: '自评表',
      rows: [
        ['得分', { value: 6.25, formula: '=PERF.SCORE("≥80%","50%",10)', numberFormat: '0.00' }],
        ['等级', { value: '优', formula: '=PERF.GRADE(95)' }],
        ['合计', { value: 6.25, formula: '=SUM(B1)' }],
        ['错误', { value: '#VALUE!', formula: '=PERF.SCORE(1,2,"x")' }],
      ],
    },
    {
      name: '附表',
      rows: [[{ value: 0.9915, formula: '=PERF.EXECUTION(158,156.65)', numberFormat: '0.00%' }]],
    },
  ],
};

test('PERF formulas become their results, formats stay; one step brings every formula back', async () => {
  const { book, host } = await open(BOOK);
  const before = [picture(book, '自评表'), picture(book, '附表')];
  const tool = createToValues(host);
  await tool.search('workbook');
  expect(tool.feature.get()).toMatchObject({
    at: 'found',
    found: {
      convertible: [
        { sheet: '自评表', cell: 'B1' },
        { sheet: '自评表', cell: 'B2' },
        { sheet: '附表', cell: 'A1' },
      ],
      errors: [{ sheet: '自评表', cell: 'B4' }],
      spilled: [],
    },
  });
  expect([picture(book, '自评表'), picture(book, '附表')]).toEqual(before);

  await tool.convert();
  expect(tool.feature.get()).toMatchObject({ at: 'done', count: 3 });
  const first = book.sheet('自评表');
  expect(first.cell(1, 2)).toMatchObject({ value: 6.25, formula: null });
  expect(first.cell(2, 2)).toMatchObject({ value: '优', formula: null });
  expect(first.cell(3, 2)).toMatchObject({ formula: '=SUM(B1)' });
  expect(first.cell(4, 2)).toMatchObject({ formula: '=PERF.SCORE(1,2,"x")' });
  expect(book.sheet('附表').cell(1, 1)).toMatchObject({ value: 0.9915, formula: null });

  // This workbook cannot calculate our functions again: formulas and formats are what must be back.
  await tool.undo();
  expect(first.cell(1, 2)).toMatchObject({ formula: '=PERF.SCORE("≥80%","50%",10)', numberFormat: '0.00' });
  expect(first.cell(2, 2)).toMatchObject({ formula: '=PERF.GRADE(95)' });
  expect(book.sheet('附表').cell(1, 1)).toMatchObject({
    formula: '=PERF.EXECUTION(158,156.65)',
    numberFormat: '0.00%',
  });
});

test('this sheet alone', async () => {
  const { host } = await open(BOOK);
  const tool = createToValues(host);
  await tool.search('active-sheet');
  expect(tool.feature.get()).toMatchObject({ found: { convertible: [{ cell: 'B1' }, { cell: 'B2' }] } });
});
