import { detectTables } from '../../src/table';
import type { Value } from './grid-of';
import { gridOf } from './grid-of';

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '全年实际值', '分值', '得分'];
const ROWS = [
  ['产出指标', '数量指标', '修缮户数', '≥40户', '41户', 60, 60],
  ['效益指标', '社会效益指标', '住户安全感', '≥90%', '95%', 40, 40],
];

/** What was planned and what was reached, of a table with these lines over it. */
function goalsOf(...above: readonly (readonly Value[])[]): unknown[] {
  const [table] = detectTables(gridOf([['项目支出绩效自评表'], ...above, HEAD, ...ROWS]));
  return [table?.goals.expected?.text, table?.goals.achieved?.text];
}

const PLANNED = '修缮四十户危旧住房。';
const REACHED = '四十一户已全部修缮。';

test.each<[string, string]>([
  ['年初设定目标', '年度总体目标完成情况综述'],
  ['预期目标', '年度目标完成情况综述'],
  ['年初目标', '全年总体目标完成情况'],
  ['预期目标', '年度总体目标实际完成情况'],
  ['年初绩效目标', '全年目标实际完成情况'],
  ['全年（调整）绩效目标', '全年目标实际完成情况'],
  ['年度绩效目标', '绩效目标实际完成情况'],
])('under %s and %s', (planned, reached) => {
  expect(
    goalsOf(['年度总体目标', planned, null, null, reached], [null, PLANNED, null, null, REACHED]),
  ).toEqual([PLANNED, REACHED]);
});

test('the adjusted goal counts where the first one stands beside it', () => {
  expect(
    goalsOf(
      ['年初绩效目标', null, '全年（调整）绩效目标', null, '全年目标实际完成情况'],
      ['修缮五十户危旧住房。', null, PLANNED, null, REACHED],
    ),
  ).toEqual([PLANNED, REACHED]);
});

test('a heading whose words are not known is no goal', () => {
  expect(goalsOf(['年度总体目标', null, null, null, '年末目标落实综述'])[0]).toBeUndefined();
});

test('words that say what was reached are a goal, though they end as a heading does', () => {
  expect(goalsOf(['年度目标', null, null, null, null], ['完成情况', '已完成年度目标'])[1]).toBe(
    '已完成年度目标',
  );
});

test.each(['*年度绩效总目标', '※ 年度总目标', '年度绩效总目标：', '▲绩效总目标'])(
  'beside the label "%s" under a band',
  (label) => {
    expect(goalsOf(['年度绩效目标'], [label, PLANNED])[0]).toBe(PLANNED);
  },
);

test.each(['专项年度绩效目标', '项目绩效目标', '本年度绩效目标', '项目年度绩效目标'])(
  'beside the label "%s"',
  (label) => {
    expect(goalsOf([label, PLANNED])[0]).toBe(PLANNED);
  },
);

test('the goal of this year counts where that of several years stands over it', () => {
  expect(goalsOf(['长期绩效目标', '三年内消除危旧住房。'], ['本年度绩效目标', PLANNED])[0]).toBe(PLANNED);
});

test('beside a side header of their own, over that of the next part', () => {
  expect(
    goalsOf(
      ['三、目标完成情况', '年度预期目标', null, null, '具体完成情况', null, '总体完成率(%)'],
      [null, PLANNED, null, null, REACHED, null, '100%'],
    ),
  ).toEqual([PLANNED, REACHED]);
});

test('the side header of the next part is no goal', () => {
  expect(goalsOf(['三、目标完成情况', '计划'], ['四、年度绩效指标完成情况', '略'])).toEqual([
    undefined,
    undefined,
  ]);
});
