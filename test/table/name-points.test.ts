import { detectTables, type EvaluationTable } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Rows = readonly (readonly Value[])[];

const tableOf = (rows: Rows): EvaluationTable | undefined =>
  detectTables(gridOf([['部门整体支出绩效评价得分表'], ...rows]))[0];

const weights = (rows: Rows): unknown => tableOf(rows)?.indicators.map(({ weight }) => weight?.text ?? null);

const TITLES = ['一级指标', '二级指标', '三级指标', '得分'];
const rowsWith = (names: readonly string[], scores: readonly Value[] = [5, 8, 4]): Rows => [
  TITLES,
  ['部门决策（25分）', '目标任务（15分）', names[0] ?? null, scores[0] ?? null],
  [null, null, names[1] ?? null, scores[1] ?? null],
  [null, '预算编制（10分）', names[2] ?? null, scores[2] ?? null],
];
const NAMES = ['相关性（5分）', '明确性(10分)', '测算依据【10分】'];

test('points behind the names are weights where no column holds any', () => {
  const table = tableOf(rowsWith(NAMES));
  expect(table?.columns.weight).toBeUndefined();
  expect(table?.indicators.map(({ l3, weight }) => [l3, weight?.value?.toString(), weight?.column])).toEqual([
    ['相关性（5分）', '5', 3],
    ['明确性(10分)', '10', 3],
    ['测算依据【10分】', '10', 3],
  ]);
});

test('points with decimals, and a score that is not entered', () => {
  expect(
    weights(rowsWith(['相关性（7.5分）', '明确性（7.5分）', '测算依据（10分）'], [7.5, null, 4])),
  ).toEqual(['7.5', '7.5', '10']);
});

test.each<[string, Rows]>([
  ['a name has none', rowsWith(['相关性（5分）', '明确性', '测算依据（10分）'])],
  ['a score is above them', rowsWith(NAMES, [5, 11, 4])],
  ['they are more than a hundred', rowsWith(['相关性（50分）', '明确性（50分）', '测算依据（10分）'])],
  ['they are a measure', rowsWith(['考试平均分85分', '面试平均分80分', '笔试平均分90分'], [5, 8, 4])],
  ['they are a share', rowsWith(['相关性（5%）', '明确性（10%）', '测算依据（10%）'])],
])('are left alone where %s', (_name, rows) => {
  expect(weights(rows)).toEqual([null, null, null]);
});

test('a column of weights counts', () => {
  const rows = rowsWith(NAMES).map((row, at) => [...row.slice(0, 3), at === 0 ? '分值' : 8, row[3] ?? null]);
  expect(weights(rows)).toEqual(['8', '8', '8']);
});
