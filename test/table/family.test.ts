import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

const ROWS: readonly (readonly Value[])[] = [
  ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分'],
  ['投入（20分）', '项目立项（12分）', '立项规范性', 4, '规范得4分', 4],
  [null, null, '目标合理性', 8, '合理得8分', 7.5],
  [null, '资金落实（8分）', '资金到位率', 8, '按比例计分', 8],
  ['产出（80分）', '产出数量', '修渠里程', 80, '按比例计分', 76],
  ['总分', null, null, 100, null, 95.5],
];

test.each([
  ['某县财政支出项目绩效自评表', 'project-self-evaluation'],
  ['修渠项目自我评价打分表', 'project-self-evaluation'],
  ['修渠项目绩效评价得分表', 'third-party-scoring'],
  ['修渠项目评价指标体系及综合评分表', 'third-party-scoring'],
])('points of an evaluator’s levels under the title "%s": %s', (title, family) => {
  const [table] = detectTables(gridOf([[title], ...ROWS]));
  expect(table?.uncertain).toBe(false);
  expect(table?.family).toBe(family);
});
