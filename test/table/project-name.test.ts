import { detectTables } from '../../src/table';
import type { Value } from './grid-of';
import { gridOf } from './grid-of';

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROWS = [
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 50, 50],
  ['效益指标', '社会效益指标', '培训合格率', '≥90%', '95%', 50, 50],
];

/** The project's name of a table with these lines over it. */
function nameOf(...above: readonly (readonly Value[])[]) {
  const [table] = detectTables(gridOf([['项目支出绩效自评表'], ...above, HEAD, ...ROWS]));
  return table?.projectName;
}

test.each<[readonly Value[], string, number]>([
  [['项目名称', '便民服务站点建设项目'], '便民服务站点建设项目', 2],
  [['项目名称：', null, '便民服务站点建设项目'], '便民服务站点建设项目', 3],
  [['项目\n名称', null, '便民服务站点建设项目', null, '主管部门', '某局'], '便民服务站点建设项目', 3],
  [['专项名称', '便民服务站点建设'], '便民服务站点建设', 2],
  [['专项资金名称：', '便民服务站点建设资金'], '便民服务站点建设资金', 2],
  [['项目支出名称', null, '便民服务站点建设项目'], '便民服务站点建设项目', 3],
  [['转移支付（项目）名称', null, '福利事业资金（第二批）'], '福利事业资金（第二批）', 3],
])('%j', (line, text, column) => {
  expect(nameOf(line)).toEqual({ row: 2, column, text });
});

test.each(['项目名称：便民服务站点建设', '项目名称: 便民服务站点建设', '专项资金名称：便民服务站点建设'])(
  'in one cell with its label: %s',
  (text) => {
    expect(nameOf([null, text])).toEqual({ row: 2, column: 2, text: '便民服务站点建设' });
  },
);

test('a label with nothing behind its colon, or another one, names no project', () => {
  expect(nameOf(['项目名称：'])).toBeNull();
  expect(nameOf(['项目单位：某局', '项目名称及编号：便民服务'])).toBeNull();
});

test('a table without that label has none', () => {
  expect(nameOf(['主管部门', '某局'])).toBeNull();
  expect(nameOf(['项目名称'])).toBeNull();
});
