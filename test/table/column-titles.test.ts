import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

/** What stands in three rows of a column, by what the column holds. */
const CELLS: Readonly<Record<string, readonly Value[]>> = {
  target: ['≥5公里', '100%', '改善'],
  actual: ['5.2公里', '96%', '有所改善'],
  weight: [40, 20, 30],
  score: [40, 19.2, 24],
  reviewScore: [38, 19, 22],
  reason: [null, '个别路段返工', '受汛期影响'],
  rate: ['100%', '96%', '80%'],
  coefficient: [100, 96, 80],
  again: ['5公里', '95%', '改善'],
  figure: [1, 2, 3],
  words: ['现场查看', '查验收单', '访谈'],
};
const LEVELS: readonly (readonly Value[])[] = [
  ['产出指标', '数量指标', '维修道路里程'],
  [null, '质量指标', '验收合格率'],
  ['效益指标', '社会效益', '出行便利'],
];

/** Titles behind 三级指标 and what stands below them: "分值=weight". A "+" before a row begins a header's second row. */
const HEADERS: readonly string[] = [
  // 得分 in other words.
  '年度指标值=target 实际完成值=actual 分值=weight 单位自评=score 财政复核=reviewScore',
  '年度指标值=target 实际完成值=actual 分值=weight 单位自评=score 备注=words',
  '年度指标值=target 实际完成值=actual 分值=weight 部门自评=score 主管部门=reviewScore',
  '年度指标值=target 实际完成值=actual 分值=weight 自评=score 财政复核=reviewScore',
  '年度指标值=target 实际完成值=actual 分值=weight 自评打分=score 备注=words',
  '年度指标值=target 实际完成值=actual 分值=weight 打分=score 备注=words',
  '年度指标值=target 实际完成值=actual 分值=weight 单位打分=score 复核打分=reviewScore',
  '年度指标值=target 实际完成值=actual 分值=weight 打分情况=score 偏差原因=reason',
  '年度指标值=target 实际完成值=actual 分值=weight 得分（自评）=score 得分（财政复核）=reviewScore',
  // Its cells tell, where no title does.
  '年度指标值=target 实际完成值=actual 分值=weight 结果=score 偏差原因=reason',
  '年度指标值=target 实际完成值=actual 分值=weight 核算=score',
  '年度指标值=target 实际完成值=actual 分值=weight 排序=figure',
  // What a reviewer reached is no score.
  '年度指标值=target 自评完成值=actual 复核完成值=again 分值=weight 自评得分=score 复核得分=reviewScore',
  '年度指标值=target 自评完成值=actual 评审完成情况=again 分值=weight 自评得分=score 评审得分=reviewScore',
  '年度指标值=target 实际完成值=actual 财政抽查情况=words 分值=weight 得分=score 财政抽查评分=reviewScore',
  // 分数 is the weight where 得分 stands beside it.
  '年度指标值=target 实际完成值=actual 分数=weight 得分=score 备注=words',
  '年度指标值=target 实际完成值=actual 分数=weight 自评得分=score 复核得分=reviewScore',
  '年度指标值=target 实际完成值=actual 分数=score 备注=words',
  // What was reached in another year.
  '2022年实际完成值=again 2023年指标值=target 2023年实际完成值=actual 分值=weight 得分=score',
  '2022年实际完成值=again 2023年指标值=target 分值=weight 得分=score',
  '2023年度指标值=target 上年实际完成值=again 实际完成值=actual 分值=weight 得分=score',
  // Factors are no scores.
  '年度指标值=target 实际完成值=actual 指标权重=weight 得分系数（%）=coefficient 指标得分=score',
  '年度指标值=target 实际完成值=actual 指标权重=weight 得分系数=coefficient 指标得分=score',
  '年度指标值=target 实际完成值=actual 指标权重=weight 指标得分=score 得分系数（%）=coefficient',
  '年度指标值=target 实际完成值=actual 指标权重=weight 评分系数=coefficient 指标得分=score',
  // 指标值 twice.
  '绩效指标值=target 实际绩效指标值=actual 分值=weight 得分=score',
  '预期绩效指标值=target 年度实际指标值=actual 分值=weight 得分=score',
  '指标值（目标）=target 指标值（实际）=actual 分值=weight 得分=score',
  '指标值（年初）=target 指标值（实际完成）=actual 分值=weight 得分=score',
  '目标值（设定）=target 目标值（完成）=actual 分值=weight 得分=score',
  '目标值（设定）=target 目标值（年末实际）=actual 分值=weight 得分=score',
  // Reasons.
  '年度指标值=target 实际完成值=actual 分值=weight 得分=score 存在问题及整改措施=reason',
  '年度指标值=target 实际完成值=actual 分值=weight 得分=score 问题及改进=reason',
  '年度指标值=target 实际完成值=actual 分值=weight 得分=score 存在的问题和整改情况=reason',
  '年度指标值=target 实际完成值=actual 分值=weight 得分=score 问题分析=reason',
];

const ROLES = ['target', 'actual', 'weight', 'score', 'reviewScore', 'reason'] as const;

test.each(HEADERS)('%s', (line) => {
  const columns = line.split(' ').map((column) => column.split('=') as [string, string]);
  const rows = [
    ['道路维修项目绩效自评表'],
    ['一级指标', '二级指标', '三级指标', ...columns.map(([title]) => title)],
    ...LEVELS.map((levels, at) => [...levels, ...columns.map(([, holds]) => CELLS[holds]?.[at] ?? null)]),
  ];
  const [table] = detectTables(gridOf(rows));
  const found = Object.fromEntries(ROLES.map((role) => [role, table?.columns[role]]));
  const place = (role: string): number | undefined => {
    const at = columns.findIndex(([, holds]) => holds === role);
    return at < 0 ? undefined : at + 4;
  };
  expect(found).toEqual(Object.fromEntries(ROLES.map((role) => [role, place(role)])));
  expect(table?.uncertain).toBe(false);
});

describe('targets and actuals under one title', () => {
  test.each([
    ['指标值', '目标值', '完成值'],
    ['年度指标值', '目标值', '实际值'],
    ['指标值', '目标值', '实际完成值'],
    ['指标完成情况', '目标值', '完成值'],
    ['指标完成情况', '指标值', '实际值'],
    ['完成情况', '目标值', '实际值'],
    ['绩效目标', '计划', '实际'],
    ['年度指标值', '预期', '完成'],
  ])('%s over %s and %s', (group, target, actual) => {
    for (const merges of ['D1:E1', '', null]) {
      const [table] = detectTables(
        gridOf(
          [
            ['一级指标', '二级指标', '三级指标', group, null, '分值', '得分'],
            [null, null, null, target, actual],
            ...LEVELS.map((levels, at) => [
              ...levels,
              ...['target', 'actual', 'weight', 'score'].map((role) => CELLS[role]?.[at] ?? null),
            ]),
          ],
          { merges },
        ),
      );
      const { columns } = table ?? {};
      expect([columns?.target, columns?.actual, columns?.weight, columns?.score]).toEqual([4, 5, 6, 7]);
    }
  });

  test('a value and its unit under 实际完成值 stay one actual', () => {
    const [table] = detectTables(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '年度指标值', null, '实际完成值', null, '分值', '得分'],
        [null, null, null, '指标值', '单位', '指标值', '单位'],
        ['产出指标', '数量指标', '维修道路里程', 5, '公里', 5.2, '公里', 40, 40],
        [null, '质量指标', '验收合格率', 100, '%', 96, '%', 20, 19.2],
      ]),
    );
    expect([table?.columns.target, table?.columns.actual]).toEqual([4, 6]);
    expect(table?.indicators.map(({ actual }) => actual?.reading.text)).toEqual(['5.2公里', '96%']);
  });
});

test('figures that nobody reads are a doubt where the score is missing', () => {
  const evidence = (title: string): unknown[] =>
    detectTables(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', title],
        ...LEVELS.map((levels, at) => [...levels, '≥5次', '5次', 40, 100 + at]),
      ]),
    ).flatMap((table) => table.evidence.filter(({ column, weight }) => column === 7 && weight < 0));
  expect(evidence('排名次序')).toEqual([
    { code: 'ambiguous-header', role: null, column: 7, weight: -0.2, facts: { header: '排名次序' } },
  ]);
  expect(evidence('得分')).toEqual([]);
});
