import { writeWorkbook } from '../../src/host/xlsx';
import { writeHints } from '../../src/table';
import { jsonOf, runOn } from './terminal';

const ROWS = [
  ['事情', '要多少', '做了多少', '占分', '实得'],
  ['宣传场次', '≥10场', '8场', 40, 40],
  ['走访户数', '≥100户', '120户', 60, 60],
  ['总分', '', '', 100, 100],
];
const hints = writeHints([
  {
    sheet: '盘点',
    range: { top: 1, left: 1, bottom: 4, right: 5 },
    headerRows: 1,
    family: 'project-self-evaluation',
    columns: { l3: 1, target: 2, actual: 3, weight: 4, score: 5 },
    header: { '1': '事情', '2': '要多少', '3': '做了多少', '4': '占分', '5': '实得' },
  },
]);

test("what a person said of a workbook's table holds on the command line too", () => {
  const sheets = [{ name: '盘点', rows: ROWS }];
  const plain = jsonOf(runOn({ 'a.xlsx': writeWorkbook({ sheets }) }, 'a.xlsx', '--format', 'json'));
  expect(plain.files[0]?.tables).toEqual([]);
  const told = writeWorkbook({ sheets, settings: { 'perf.tables': hints } });
  const ran = runOn({ 'a.xlsx': told }, 'a.xlsx', '--format', 'json');
  expect(jsonOf(ran).files[0]?.tables).toMatchObject([
    {
      range: 'A1:E4',
      confidence: 1,
      uncertain: false,
      indicators: [{ row: 2, recomputedScore: '32' }, { row: 3 }],
    },
  ]);
  expect(jsonOf(ran).files[0]?.tables[0]?.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain(
    'full-score-when-missed E2',
  );
});
