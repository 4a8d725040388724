import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const LEVELS = ['一级指标', '二级指标', '三级指标'];
const HEADER = [...LEVELS, '年度指标值', '实际完成值', '分值', '得分'];
const tableOf = (header: readonly Value[], rows: Rows): EvaluationTable | undefined =>
  detectTables(gridOf([['项目支出绩效自评表'], header, ...rows]))[0];
const unread = (table: EvaluationTable | undefined): string | undefined =>
  table?.evidence.find(({ code }) => code === 'rows-unread')?.facts.rows;

const NAMES = ['培训场次', '培训人数', '就业人数', '服务户数'];
/** So many rows whose scores stand beside no values, among four. */
const rows = (blank: number, score: number | null = 25): Rows =>
  NAMES.map((name, at) => [
    '产出指标',
    '数量指标',
    name,
    ...(at < blank ? [null, null] : ['≥5个', '5个']),
    25,
    at < blank ? score : 25,
  ]);

test('the more rows are scored without values, the less sure is the table', () => {
  const tables = [0, 1, 2, 3, 4].map((blank) => tableOf(HEADER, rows(blank)));
  expect(tables.map((table) => table?.uncertain)).toEqual([false, false, false, false, true]);
  expect(tables.map(unread)).toEqual([undefined, undefined, '3、4', '3、4、5', '3、4、5、6']);
  const weights = tables.map((table) => table?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? 0);
  expect([...weights].sort((one, other) => other - one)).toEqual(weights);
});

test('rows that are not filled in yet are no doubt', () => {
  const table = tableOf(HEADER, rows(4, null));
  expect([table?.uncertain, unread(table)]).toEqual([false, undefined]);
});

test('values under titles that nobody knows are a question, not an empty table', () => {
  const header = [...LEVELS, '年度指标值', '会签', '实际完成值', '办理', '分值', '得分'];
  const table = tableOf(header, [
    ['产出指标', '数量指标', '培训场次', null, '≥5场', null, '5场', 60, 60],
    ['效益指标', '社会效益指标', '就业人数', null, '≥100人', null, '95人', 40, 38],
  ]);
  expect([table?.uncertain, unread(table)]).toEqual([true, '3、4']);
});

test('rows that slipped to the right are a question', () => {
  const table = tableOf(HEADER, [
    ['产出指标', '数量指标', null, null, '培训场次', '≥5场', '5场', 30, 30],
    [null, null, null, null, '培训人数', '≥50人', '50人', 30, 30],
    ['效益指标', '社会效益指标', null, null, '就业人数', '≥100人', '95人', 40, 40],
  ]);
  expect(table?.uncertain).toBe(true);
});

test('a scheme of criteria has no values to read', () => {
  const header = [...LEVELS, '评价标准', '分值', '得分'];
  const table = tableOf(header, [
    ['决策', '项目立项', '立项依据充分性', '符合政策要求得满分', 50, 48],
    ['过程', '资金管理', '资金使用合规性', '符合制度规定得满分', 50, 50],
  ]);
  expect([table?.uncertain, unread(table)]).toEqual([false, undefined]);
});
