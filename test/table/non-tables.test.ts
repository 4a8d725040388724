import { detectTables } from '../../src/table';
import { gridOf, type Value } from './grid-of';

const TITLES = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** Sheets that hold the words of a table and no table. */
const NONE: Readonly<Record<string, readonly (readonly Value[])[]>> = {
  'a narrative': [
    ['关于2023年度绩效自评工作的说明'],
    [
      '我单位按照一级指标、二级指标、三级指标的年度指标值，对照实际完成值逐项打分，分值100分，得分95分，偏差原因如下。',
    ],
    ['一、产出指标完成情况'],
    ['数量指标：完成培训3期，得分10分'],
    ['二、效益指标'],
  ],
  'a contents page': [
    ['目录'],
    ['一、项目支出绩效自评表', 1],
    ['二、绩效目标表', 3],
    ['三、指标得分情况表', 5],
    ['一级指标', 6],
    ['得分', 7],
  ],
  'an empty template': [
    ['项目支出绩效自评表'],
    TITLES,
    ['产出指标', '数量指标', '指标1：'],
    [null, null, '指标2：'],
    [null, null, '……'],
    [null, '质量指标', '指标1：'],
    ['效益指标', '社会效益指标'],
    ['满意度指标', '服务对象满意度指标'],
    ['总分', null, null, null, null, 100],
  ],
  'an empty template with points': [
    ['项目支出绩效自评表'],
    TITLES,
    ['产出指标', '数量指标', null, null, null, 50],
    ['效益指标', '社会效益指标', null, null, null, 30],
    ['总分', null, null, null, null, 100],
  ],
  'a header and nothing else': [TITLES, TITLES],
  'a glossary': [
    ['名词解释'],
    ['一级指标', '指标体系中的第一层'],
    ['三级指标', '第三层'],
    ['年度指标值', '年初设定的值'],
    ['实际完成值', '年末完成的值'],
    ['得分', '自评分'],
  ],
  'a list of statistics': [
    ['主要经济指标'],
    ['指标名称', '计量单位', '2022年', '2023年'],
    ['生产总值', '亿元', 100, 110],
  ],
  'a schedule': [
    ['项目', '单位', '目标', '完成情况'],
    ['修路', '公里', 10, 12],
    ['架桥', '座', 2, 2],
  ],
  'notes on filling in': [
    ['填表说明'],
    ['1.三级指标', '填写具体指标名称', '指标值', '填写年度指标值'],
    ['2.得分', '按评分标准', '分值', '不超过100'],
  ],
  'a department budget': [
    ['2023年部门预算表'],
    ['科目', '预算数', '执行数', '执行率'],
    ['人员经费', 100, 90, '90%'],
    ['合计', 100, 90, '90%'],
  ],
  'a rating of people': [
    ['员工绩效考核表'],
    ['考核项目', '考核内容', '分值', '自评', '上级评分'],
    ['工作业绩', '按时完成任务', 40, 38, 36],
    ['工作能力', '沟通协调', 30, 28, 27],
    ['合计', null, 70, 66, 63],
  ],
  'a rating of people by their superiors': [
    ['月度考核评分表'],
    ['考核指标', '权重', '自评得分', '直接上级评分'],
    ['工作质量', 50, 48, 46],
    ['出勤', 50, 50, 50],
  ],
  'a rating of teachers': [
    ['教师个人绩效考核表'],
    ['考核指标', '目标值', '完成值', '分值', '得分'],
    ['授课节数', 200, 210, 60, 60],
    ['论文篇数', 2, 1, 40, 20],
  ],
  'a scheme of weights': [
    ['绩效指标权重分配方案'],
    ['一级指标', '权重', '二级指标', '权重'],
    ['决策', '15%', '项目立项', '5%'],
    [null, null, '绩效目标', '10%'],
    ['过程', '20%', '资金管理', '20%'],
  ],
  'a list of weights': [
    ['评价指标体系'],
    ['指标名称', '权重', '备注'],
    ['决策', 15, null],
    ['过程', 20, null],
  ],
  'nothing at all': [[null]],
};

test.each(Object.entries(NONE))('%s is no table', (_name, rows) => {
  expect(detectTables(gridOf(rows))).toEqual([]);
  expect(detectTables(gridOf(rows, { merges: null }))).toEqual([]);
});

test('an empty sheet is no table', () => {
  expect(detectTables({ ...gridOf([['x']]), used: null })).toEqual([]);
});

test('a list of figures under bare words is a question, not a table', () => {
  const rows = [
    ['姓名', '指标', '分值', '得分'],
    ['甲', '工作量', 20, 18],
    ['乙', '质量', 20, 19],
  ];
  const [table] = detectTables(gridOf(rows));
  expect(table?.uncertain).toBe(true);
  expect(table?.evidence.some(({ weight }) => weight < 0)).toBe(true);
});

test('a table of targets alone is a target table', () => {
  const rows = [
    ['项目绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训期数', '≥3期'],
  ];
  expect(detectTables(gridOf(rows)).map(({ family }) => family)).toEqual(['target-table']);
});

test('tables of money spent on people are tables', () => {
  const table = (title: string): boolean | undefined =>
    detectTables(
      gridOf([
        [title],
        TITLES,
        ['产出指标', '数量指标', '培训教师人数', '≥100人', '120人', 60, 60],
        ['效益指标', '社会效益指标', '教学质量', '提升', '提升', 40, 40],
      ]),
    ).map(({ uncertain }) => uncertain)[0];
  expect(['教师培训项目绩效自评表', '村干部补贴绩效自评表', '职工技能提升绩效自评表'].map(table)).toEqual([
    false,
    false,
    false,
  ]);
});
