import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

type Row = readonly Value[];

const SCORED: Row = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];
const ROADS: Row = ['产出指标', '数量指标', '维修道路', '≥5公里', '5.2公里', 50, 50];
const QUALITY: Row = [null, '质量指标', '验收合格率', '100%', '100%', 10, 10];
const TRAVEL: Row = ['效益指标', '社会效益', '出行便利', '改善', '改善', 40, 40];
const TOTAL: Row = ['总分', null, null, null, null, 100, 100];

/** Rows that end a table where nothing of it follows. */
const NOTES: readonly Row[] = [
  ['注：以下为效益指标'],
  ['注', '以下为效益指标'],
  ['说明：下列指标由财政部门复核'],
  [null, null, '备注：质量指标按抽检结果填报'],
  ['填报人：', '某某', null, '审核人：'],
  ['数据来源：系统导出'],
];

const rowsOf = (rows: readonly Row[]): (number | string)[] => {
  const tables = detectTables(gridOf(rows));
  const [table] = tables;
  const indicators = table?.indicators.map(({ row }) => row) ?? [];
  return [tables.length, ...indicators, `${table?.total?.row ?? 'none'}`];
};

describe.each(NOTES.map((note) => [note.join('|'), note] as const))('%s', (_name, note) => {
  test.each<readonly [string, readonly Row[], readonly (number | string)[]]>([
    ['before a level', [SCORED, ROADS, QUALITY, note, TRAVEL, TOTAL], [1, 2, 3, 5, '6']],
    ['under a level', [SCORED, ROADS, note, QUALITY, TRAVEL, TOTAL], [1, 2, 4, 5, '6']],
    ['with blank rows', [SCORED, ROADS, QUALITY, [], note, [], TRAVEL, TOTAL], [1, 2, 3, 7, '8']],
    ['twice', [SCORED, ROADS, QUALITY, note, note, TRAVEL, TOTAL], [1, 2, 3, 6, '7']],
    ['before the total', [SCORED, ROADS, QUALITY, TRAVEL, note, TOTAL], [1, 2, 3, 4, '6']],
    ['below everything', [SCORED, ROADS, QUALITY, TRAVEL, TOTAL, note], [1, 2, 3, 4, '5']],
  ])('%s', (_place, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected);
  });
});

test('what follows a note and is no row of the table stays outside', () => {
  const rows = [
    SCORED,
    ROADS,
    TRAVEL,
    TOTAL,
    ['注：分值由财政部门核定'],
    ['评分档次', null, '优', '90分以上'],
    ['经办', null, '某某', '某某科', null, 3],
  ];
  expect(rowsOf(rows)).toEqual([1, 2, 3, '4']);
});

describe('levels that are words of the lines over a table', () => {
  const TRANSFER: Row = [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '全年实际完成值',
    '未完成原因和改进措施',
  ];
  const bare = (row: Row): Row => row.slice(0, 5);

  test.each<readonly [string, Row]>([
    ['a measured row', ['项目资金', '资金拨付', '拨付率', '100%', '100%']],
    ['a row under 预算执行情况', ['预算执行情况', '执行进度', '预算执行率', '≥95%', '96%']],
    ['a row in words', ['资金管理情况', '资金使用', '使用规范', '规范', '规范']],
    ['a row of a goal', ['年度目标', '完成情况', '任务完成数', '3项', '3项']],
  ])('%s', (_name, row) => {
    expect(rowsOf([['区域绩效自评表'], TRANSFER, bare(ROADS), row, bare(TRAVEL)])).toEqual([
      1,
      3,
      4,
      5,
      'none',
    ]);
    expect(rowsOf([['区域绩效自评表'], TRANSFER, bare(ROADS), bare(TRAVEL), row])).toEqual([
      1,
      3,
      4,
      5,
      'none',
    ]);
  });

  test('the lines over the next table are none of its rows', () => {
    const rows = [
      TRANSFER,
      bare(ROADS),
      bare(TRAVEL),
      ['项目名称', null, '桥梁加固', '主管部门', '某市交通局'],
      ['资金情况', null, '批复金额', '100万元', '到位及时'],
      ['区域绩效自评表'],
      TRANSFER,
      bare(ROADS),
    ];
    expect(rowsOf(rows)).toEqual([2, 2, 3, 'none']);
  });
});

test.each<readonly [string, Row]>([
  ['the label of an opinion', ['财政部门业务科室初审意见', null, '（盖章）']],
  ['a seal', ['（单位盖章）']],
  ['an opinion that is asked for', ['某县水利局绩效科审核意见：', '（签字）']],
])('%s below the rows is none of them', (_name, line) => {
  const titles: Row = ['一级指标', '二级指标', '三级指标', '指标值'];
  const rows = [titles, ROADS.slice(0, 4), TRAVEL.slice(0, 4), line, line];
  expect(rowsOf(rows)).toEqual([1, 2, 3, 'none']);
});
