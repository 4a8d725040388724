import { columnName, detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const places = (table: EvaluationTable | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table?.columns ?? {}).map(([role, column]) => [role, columnName(column)] as const),
  );
const tableOf = (rows: Rows, merges: string | null): EvaluationTable | undefined => {
  const tables = detectTables(gridOf(rows, { merges }));
  expect(tables).toHaveLength(1);
  return tables[0];
};

describe.each<[string, boolean]>([
  ['merged', true],
  ['unknown merges', false],
])('parts of 指标值 and 自评得分 beside a side header, %s', (_name, merged) => {
  const merges = (areas: string): string | null => (merged ? areas : null);

  test('sign, value and unit; of a hundred, weight, and converted', () => {
    const rows: Rows = [
      ['闸站养护项目绩效自评表'],
      [
        ...[
          '绩效指标',
          '一级指标',
          '二级指标',
          '三级指标',
          '预期指标值',
          null,
          null,
          '实际完成值',
          '自评得分',
        ],
        ...[null, null],
      ],
      [
        ...[null, null, null, null, '符号', '值', '单位(文字描述)', null],
        ...['单项指标得分', '权重占比(%)', '单项指标折算得分'],
      ],
      [null, '产出指标', '数量指标', '巡查次数', '>=', 12, '次', '12次', 100, 60, 60],
      [null, '满意度指标', '服务对象满意度', '农户满意度', '>=', 90, '%（百分比）', '92%', 90, 40, 36],
      ['自评总分', null, null, null, null, null, null, null, null, null, 96],
    ];
    const areas = 'A2:A5 B2:B3 C2:C3 D2:D3 E2:G2 H2:H3 I2:K2 A6:J6';
    const table = tableOf(rows, merges(areas));
    expect(places(table)).toMatchObject({
      targetComparator: 'E',
      target: 'F',
      targetUnit: 'G',
      actual: 'H',
      weight: 'J',
      score: 'K',
    });
    expect(table?.columns.reviewScore).toBeUndefined();
    expect(table?.indicators.map(({ l3, target }) => [l3, target.reading.text])).toEqual([
      ['巡查次数', '≥12次'],
      ['农户满意度', '≥90%'],
    ]);
    expect(table?.total?.score?.text).toBe('96');
  });

  test('the value of former years is not the target', () => {
    const rows: Rows = [
      ['科普馆项目支出绩效目标申报表'],
      ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      [null, null, null, null, '前两年指标值', '预期当年实现值'],
      [null, '产出指标', '数量指标', '展板更换', '8块', '≥9块'],
      [null, '效益指标', '社会效益指标', '参观人次', '2万人次', '≥3万人次'],
    ];
    const table = tableOf(rows, merges('A2:A5 B2:B3 C2:C3 D2:D3 E2:F2'));
    expect(places(table).target).toBe('F');
    expect(table?.indicators.map(({ target }) => target.reading.text)).toEqual(['≥9块', '≥3万人次']);
  });
});

test.each([
  [['指标性质', '指标方向'], 'E'],
  [['指标方向', '指标性质'], 'D'],
])('of %s the column with signs is that of the comparator', (titles, place) => {
  const row = (nature: string, sign: string): string[] => (place === 'E' ? [nature, sign] : [sign, nature]);
  const rows: Rows = [
    ['项目绩效目标表'],
    ['一级指标', '二级指标', '三级指标', ...titles, '目标值', '计量单位'],
    ['产出指标', '数量指标', '车辆租用', ...row('反向', '小于等于'), 2, '辆'],
    [null, '质量指标', '验收合格率', ...row('正向', '等于'), 100, '%'],
    ['满意度指标', '满意度', '使用人员满意度', ...row('正向', '大于等于'), 96, '%'],
  ];
  const table = tableOf(rows, '');
  expect(places(table).targetComparator).toBe(place);
  expect(table?.indicators.map(({ target }) => target.reading.text)).toEqual(['≤2辆', '=100%', '≥96%']);
});

describe('得分 as the title of points', () => {
  const TITLE: Rows = [['部门整体支出绩效评价指标表']];
  const HEADER = ['一级指标', '得分', '二级指标', '得分', '三级指标', '得分', '评价标准', '得分'];

  test('at every level, and last the score', () => {
    const rows: Rows = [
      ...TITLE,
      HEADER,
      ['投入', 20, '预算配置', 20, '在编人员控制率', 12, '以100%为标准', 12],
      [null, null, null, null, '公务经费变动率', 8, '不增加', 0],
      ['过程', 80, '预算执行', 80, '预算完成率', 80, '100%得满分', 75],
      ['合计', 100, null, 100, null, 100, null, 87],
    ];
    const table = tableOf(rows, '');
    expect(places(table)).toMatchObject({ l1: 'A', l2: 'C', l3: 'E', weight: 'F', score: 'H' });
    expect(table?.columns.reviewScore).toBeUndefined();
    expect(table?.indicators.map(({ l1Points, l2Points }) => [String(l1Points), String(l2Points)])).toEqual([
      ['20', '20'],
      ['20', '20'],
      ['80', '80'],
    ]);
    expect(table?.total?.score?.text).toBe('87');
  });

  test('at every level, and the score once: that of the indicators', () => {
    const rows: Rows = [
      ['闸站养护项目绩效自评表'],
      ['一级指标', '得分', '二级指标', '得分', '三级指标', '指标值', '完成值', '得分'],
      ['产出指标', 60, '数量指标', 60, '巡查次数', '≥12次', '12次', 60],
      ['效益指标', 36, '社会效益指标', 36, '农户知晓率', '≥90%', '81%', 36],
    ];
    expect(places(tableOf(rows, ''))).toMatchObject({ l3: 'E', actual: 'G', score: 'H' });
    expect(tableOf(rows, '')?.columns.reviewScore).toBeUndefined();
  });

  test('above what the one before allows: that one is no weight', () => {
    const rows: Rows = [
      ...TITLE,
      HEADER,
      ['投入', 20, '预算配置', 20, '在编人员控制率', 12, '以100%为标准', 14],
      ['过程', 80, '预算执行', 80, '预算完成率', 80, '100%得满分', 75],
    ];
    expect(places(detectTables(gridOf(rows))[0]).weight).toBeUndefined();
  });
});
