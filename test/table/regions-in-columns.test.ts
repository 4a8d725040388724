import { columnName, detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const TITLE: Rows = [['中小河流治理资金区域绩效目标表']];
const ROWS: Rows = [
  ['产出指标', '数量指标', '疏浚河段（段）', '≥5', '≥2', '≥3'],
  [null, '质量指标', '验收合格率', '≥98%', '≥98%', '≥97%'],
  ['满意度指标', '服务对象满意度', '沿岸居民满意度', '≥90%', '≥88%', '≥92%'],
];

describe.each<[string, string | null]>([
  ['merged', 'A2:A3 B2:B3 C2:C3 D2:F2'],
  ['never merged', ''],
  ['unknown', null],
])('regions under 指标值, merges %s', (_name, merges) => {
  test.each(['合计', '总 计'])('%s is what is asked of all', (sum) => {
    const header: Rows = [
      ['一级指标', '二级指标', '三级指标', '年度指标值'],
      [null, null, null, sum, '东河县', '西河县'],
    ];
    const tables = detectTables(gridOf([...TITLE, ...header, ...ROWS], { merges }));
    expect(
      tables.map(({ family, uncertain, columns }) => [family, uncertain, columnName(columns.target ?? 1)]),
    ).toEqual([['target-table', false, 'D']]);
    expect(tables[0]?.indicators.map(({ row, target }) => [row, target.reading.text])).toEqual([
      [4, '≥5'],
      [5, '≥98%'],
      [6, '≥90%'],
    ]);
  });
});

test('a sum right below the titles is no title', () => {
  const header: Rows = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '分值'],
    ['合计', null, null, null, 100],
  ];
  const rows = ROWS.map((row, at) => [...row.slice(0, 4), at === 0 ? 60 : 20]);
  const [table] = detectTables(gridOf([...TITLE, ...header, ...rows]));
  expect([table?.indicators.length, table?.total?.weight?.text]).toEqual([3, '100']);
});
