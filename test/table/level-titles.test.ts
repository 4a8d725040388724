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

describe('levels under a side header', () => {
  const SIDE: readonly Value[] = ['项目绩效完成情况（80分）', '指标名称', ...VALUES];
  const names = ['维修道路', '养护桥梁', '验收合格率', '出行便利'];
  const tableOf = (side: readonly (string | null)[], merges: string | null): unknown[] => {
    const rows = names.map((name, at) => [side[at] ?? null, name, '≥90%', '95%', 20, 20]);
    const [table] = detectTables(gridOf([['绩效自评表'], SIDE, ...rows], { merges }));
    return table?.indicators.map(({ l1, l3 }) => `${l1}/${l3}`) ?? [];
  };
  const LEVELS = ['投入目标/维修道路', '投入目标/养护桥梁', '产出目标/验收合格率', '结果目标/出行便利'];

  test.each([
    ['merged', 'A3:A4'],
    ['never merged', ''],
    ['unknown', null],
  ])('are those of their rows, merges %s', (_name, merges) => {
    expect(tableOf(['投入目标', null, '产出目标', '结果目标'], merges)).toEqual(LEVELS);
  });

  test('merged over two columns', () => {
    const rows = [
      ['项目分类', null, '评价内容', '分值', '自评分', '评价标准'],
      ['项目决策2分', null, '立项依据', 2, 2, '有依据得满分'],
      ['项目管理8分', null, '财务制度', 4, 4, '有制度得满分'],
      [null, null, '运行监管', 4, 3, '有监管得满分'],
    ];
    const [table] = detectTables(gridOf([['绩效评价得分表'], ...rows], { merges: 'A2:B2 A3:B3 A4:B5' }));
    expect(table?.indicators.map(({ l1, l3 }) => `${l1}/${l3}`)).toEqual([
      '项目决策2分/立项依据',
      '项目管理8分/财务制度',
      '项目管理8分/运行监管',
    ]);
  });

  test.each([
    ['other words', ['第一科', null, '第二科', '第三科']],
    ['one for all', ['年度目标', null, null, null]],
    ['none over the first row', [null, '投入目标', '产出目标', null]],
    ['figures', ['1', '2', '3', '4']],
  ])('%s are none', (_name, side) => {
    expect(tableOf(side, '')).toEqual(names.map((name) => `/${name}`));
  });
});

test('the rows of a next table do not tell what the columns of this one hold', () => {
  const rows = [
    ['项目权重', null, '评价内容', null, '分值', '自评分'],
    ['项目管理5分', null, '财务制度', null, 3, 3],
    [null, null, '组织机构', null, 2, 2],
    ['项目绩效', '一级指标', '二级指标', '指标名称', '年初指标值', '年终完成值', '自评分'],
    [null, '产出指标', '数量指标', '维修道路', '5公里', '5公里', 10],
    [null, null, '质量指标', '验收合格率', '100%', '100%', 10],
    [null, '效益指标', '社会效益', '出行便利', '改善', '改善', 10],
  ];
  const merges = 'A2:B2 C2:D2 A3:B4 C3:D3 C4:D4';
  const tables = detectTables(gridOf([['道路维修绩效自评表'], ...rows], { merges }));
  expect(tables.map(({ indicators }) => indicators.map(({ l3 }) => l3))).toEqual([
    ['财务制度', '组织机构'],
    ['维修道路', '验收合格率', '出行便利'],
  ]);
});
