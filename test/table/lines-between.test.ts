import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Row = readonly Value[];

const TITLES: Row = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '未完成原因'];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '修缮教室', '≥6间', '6间'],
  ['效益指标', '社会效益指标', '惠及学生', '≥300人', '320人'],
];
const PROJECT: Row = ['项目名称', '教室修缮'];

/** Rows of each table, by their numbers. */
const rowsOf = (rows: readonly Row[], merges: string | null = ''): number[][] =>
  detectTables(gridOf([['教育项目绩效自评表'], ...rows], { merges })).map(({ indicators }) =>
    indicators.map(({ row }) => row),
  );

const UNITS: readonly Row[] = [
  ['301001某某小学', null, null, '单位：万元'],
  ['301001某某小学', null, null, null, null, '金额单位：元'],
  ['301001某某小学', null, null, '（单位：人民币万元）', '公开09表'],
  [null, null, null, '单位:万元'],
  [null, null, null, null, '货币单位：千元'],
];

describe.each(UNITS.map((line) => [line.join('|'), line] as const))('the line "%s"', (_name, line) => {
  test.each<[string, string | null]>([
    ['merged over the levels', 'A5:C5'],
    ['not merged', ''],
    ['merges unknown', null],
  ])('over a next table is no row: %s', (_case, merges) => {
    expect(rowsOf([TITLES, ...ROWS, line, PROJECT, TITLES, ...ROWS], merges)).toEqual([
      [3, 4],
      [8, 9],
    ]);
  });

  test('nor where the same rows go on below it', () => {
    const more: Row = ['满意度指标', '服务对象满意度', '家长满意度', '≥90%', '93%'];
    expect(rowsOf([TITLES, ...ROWS, line, more])).toEqual([[3, 4, 6]]);
  });
});

test('an indicator about a unit of money is a row', () => {
  const row: Row = ['满意度指标', '服务对象满意度', '核算单位：万元', '是', '是'];
  expect(rowsOf([TITLES, ...ROWS, row])).toEqual([[3, 4, 5]]);
});

test('one cell over all levels, and nothing measured behind it, is no row', () => {
  const line: Row = ['某某小学', null, null, '制表科室财务科'];
  expect(rowsOf([TITLES, ...ROWS, line], 'A5:C5')).toEqual([[3, 4]]);
});

test.each<[string, Row]>([
  ['a measure', ['资金执行', null, null, '≥90%']],
  ['words that were reached', ['资金管理', null, null, '规范', '规范']],
])('one cell over all levels and %s is a row', (_name, line) => {
  expect(rowsOf([TITLES, ...ROWS, line], 'A5:C5')).toEqual([[3, 4, 5]]);
});

test.each(['指标1：/', '指标2:—', '指标 1', '/', '指标：\\'])(
  'the placeholder "%s" and slashes are no row',
  (name) => {
    const row: Row = ['效益指标', '生态效益指标', name, '/', '/'];
    expect(rowsOf([TITLES, ...ROWS, row])).toEqual([[3, 4]]);
  },
);
