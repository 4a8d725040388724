import { columnName, detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

const VALUES = ['年度指标值', '实际完成值', '分值', '得分', '备注'];
const BODY: readonly (readonly Value[])[] = [
  ['产出指标', '数量指标', '维修道路', '≥5公里', '5.2公里', 50, 50],
  [null, '质量指标', '验收合格率', '100%', '100%', 10, 10],
  ['效益指标', '社会效益', '出行便利', '改善', '改善', 40, 40],
];

/** How the titles of three levels are worded, and the title over them. */
const TITLES: readonly (readonly [string, string, string])[] = [
  ['绩效一级指标', '绩效二级指标', '绩效三级指标'],
  ['一级绩效指标', '二级绩效指标', '三级绩效指标'],
  ['一级评价指标', '二级评价指标', '三级评价指标'],
  ['指标一级', '指标二级', '指标三级'],
  ['评价指标（一级）', '评价指标（二级）', '评价指标（三级）'],
  ['1级指标', '2级指标', '3级指标'],
  ['1 级指标', '2 级指标', '3 级指标'],
  ['Ⅰ级指标', 'Ⅱ级指标', 'Ⅲ级指标'],
  ['第一级指标', '第二级指标', '第三级指标'],
  ['一级考核指标', '二级考核指标', '三级考核内容'],
  ['一级分类', '二级分类', '指标名称'],
  ['【一级指标】', '【二级指标】', '【三级指标】'],
  ['评价内容', '评价子项', '评价指标'],
  ['指标大类', '指标小类', '指标名称'],
  ['指标属类', '子类', '具体指标'],
];

describe.each(TITLES.map((titles) => [titles.join(' | '), titles] as const))('%s', (_name, titles) => {
  const rows = [['道路维修绩效自评表'], [...titles, ...VALUES], ...BODY];

  test.each([1, 4])('are three levels, from column %s on', (left) => {
    const [table, ...others] = detectTables(gridOf(rows, { left }));
    expect(others).toEqual([]);
    const { l1, l2, l3, target } = table?.columns ?? {};
    expect([l1, l2, l3, target].map((column) => columnName((column ?? left) - left + 1)).join('')).toBe(
      'ABCD',
    );
    expect(table?.uncertain).toBe(false);
    expect(table?.indicators.map((row) => [row.l1, row.l2, row.l3].join('/'))).toEqual([
      '产出指标/数量指标/维修道路',
      '产出指标/质量指标/验收合格率',
      '效益指标/社会效益/出行便利',
    ]);
  });
});

test('a single column of level names under a title of its own', () => {
  const rows = [
    ['绩效自评表'],
    ['序号', '指标属类', '指标名称', ...VALUES],
    ...BODY.map(([, ...cells], at) => [at + 1, ...cells]),
  ];
  const [table] = detectTables(gridOf(rows));
  expect(table?.columns.l1).toBe(2);
  expect(table?.indicators.map(({ l1 }) => l1)).toEqual(['数量指标', '质量指标', '社会效益']);
});

test('a column of other words before the names is no level', () => {
  const rows = [
    ['绩效自评表'],
    ['责任科室', '指标名称', ...VALUES],
    ...BODY.map(([, , ...cells]) => ['综合科', ...cells]),
  ];
  const [table] = detectTables(gridOf(rows));
  expect(table?.columns.l1).toBeUndefined();
  expect(table?.indicators.map(({ l1, l3 }) => l1 + l3)).toEqual(['维修道路', '验收合格率', '出行便利']);
});
