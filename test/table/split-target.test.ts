import { columnName, detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

const table = (
  comparator: string,
  value: string,
  unit: string,
  sign: (sign: string) => Value = (own) => own,
) =>
  detectTables(
    gridOf([
      ['热线服务项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', comparator, value, unit, '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '投诉件数', sign('≤'), 5, '件', '3件', 40, 40],
      [null, '质量指标', '接通率', sign('≥'), 95, '%', '97%', 20, 20],
      [null, '时效指标', '办结及时', sign('定性'), '及时', null, '及时', 10, 10],
      ['效益指标', '社会效益', '接诉人次', sign('='), 300, '人次', '300人次', 30, 30],
    ]),
  );

const facts = (...made: Parameters<typeof table>): unknown[] => {
  const [found] = table(...made);
  const { targetComparator, target, targetUnit } = found?.columns ?? {};
  return [
    [targetComparator, target, targetUnit].map((column) => (column ? columnName(column) : '-')).join(''),
    ...(found?.indicators.map((row) => row.target.reading.text) ?? []),
  ];
};

const SPLIT = ['DEF', '≤5件', '≥95%', '及时', '=300人次'];

test.each([
  ['绩效指标性质', '绩效指标值', '绩效度量单位'],
  ['绩效指标符号', '绩效指标值', '绩效指标值单位'],
  ['年度指标值符号', '年度指标值', '年度指标值计量单位'],
  ['目标值比较符号', '目标值', '目标值度量单位'],
  ['指标性质', '指标值', '度量单位'],
  // The cells tell, whatever the title says.
  ['评价方式', '指标值', '单位'],
  ['类型', '年度指标值', '计量单位'],
  ['指标类型', '指标值', '单位'],
])('%s | %s | %s', (...titles) => {
  expect(facts(...titles)).toEqual(SPLIT);
});

test('signs in words', () => {
  const words: Readonly<Record<string, string>> = { '≤': '不超过', '≥': '不低于', '=': '等于' };
  expect(facts('考核方式', '指标值', '单位', (sign) => words[sign] ?? sign)).toEqual(SPLIT);
});

test('a column of other words before the target is no sign', () => {
  expect(facts('评价方式', '指标值', '单位', () => '定量')).toEqual(['-EF', '5件', '95%', '及时', '300人次']);
});

test.each([
  ['﹦', '=5件'],
  ['═', '=5件'],
  ['＝', '=5件'],
  ['﹤', '<5件'],
  ['〈', '<5件'],
  ['﹥', '>5件'],
  ['≧', '≥5件'],
  ['⩾', '≥5件'],
  ['≥=', '≥5件'],
  ['＜＝', '≤5件'],
  ['≦', '≤5件'],
])('the sign %s is read: %s', (typed, target) => {
  const [, first] = facts('指标性质', '指标值', '度量单位', (own) => (own === '≤' ? typed : own));
  expect(first).toBe(target);
});
