import { detectTables } from '../../src/table';
import type { Value } from './grid-of';
import { gridOf } from './grid-of';

const ROWS: readonly (readonly Value[])[] = [
  [null, '产出指标', '数量指标', '巡护次数', '≥10次', '12次', 40],
  [null, '效益指标', '社会效益指标', '资料利用率', '≥98%', '98%', 40],
];

/** Whether points stand beside the columns, of a table with this side header and this title over its scores. */
const aside = (label: Value, score: string): boolean | undefined => {
  const head = [label, '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', score];
  return detectTables(gridOf([['共享工程项目绩效自评表'], head, ...ROWS]))[0]?.pointsAside;
};

test.each<[Value, string, boolean]>([
  ['年度绩效目标1\n（80分）', '得分', true],
  ['绩效指标', '得分（80分）', true],
  ['绩效指标', '得分', false],
  [null, '得分', false],
])('%j and %s: %s', (label, score, expected) => {
  expect(aside(label, score)).toBe(expected);
});
