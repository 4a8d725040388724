import { createGrid, detectTables } from '../../src/table';

type Row = readonly (string | number | null)[];

const TITLE: Row = ['项目支出绩效自评表'];
const HEADER: Row = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '得分率',
];
const ROWS: readonly Row[] = [
  ['产出指标', '数量指标', '培训场次', '≥5场', '5场', 40, 40, '100%'],
  ['产出指标', '质量指标', '培训合格率', '≥90%', '81%', 30, 27, '90%'],
  ['效益指标', '社会效益指标', '技能水平', '有效提升', '有效提升', 30, 30, '100%'],
];
const TOTAL: Row = ['总分', null, null, null, null, 100, 97];

const detect = (values: readonly Row[]) =>
  detectTables(createGrid({ sheet: '自评表', top: 1, left: 1, values: values.map((row) => [...row]) }));
const gradeOf = (...values: readonly Row[]) => detect(values)[0]?.grade;

test.each<[string, readonly Row[], { row: number; column: number; text: string }]>([
  ['below the total', [TITLE, HEADER, ...ROWS, TOTAL, ['评价等级：优']], { row: 7, column: 1, text: '优' }],
  [
    'in the cell beside its label',
    [TITLE, HEADER, ...ROWS, TOTAL, ['自评等级', null, '良 好']],
    { row: 7, column: 3, text: '良好' },
  ],
  [
    'with its choices in brackets',
    [TITLE, HEADER, ...ROWS, TOTAL, ['自评等级（优、良、中、差）：良']],
    { row: 7, column: 1, text: '良' },
  ],
  ['alone on the total line', [TITLE, HEADER, ...ROWS, [...TOTAL, '优']], { row: 6, column: 8, text: '优' }],
  ['on the total line', [TITLE, HEADER, ...ROWS, [...TOTAL, '等级：优']], { row: 6, column: 8, text: '优' }],
  [
    'over the table',
    [TITLE, ['项目名称', '技能培训', '绩效等级', '中'], HEADER, ...ROWS, TOTAL],
    { row: 2, column: 4, text: '中' },
  ],
])('finds a grade %s', (_name, values, grade) => {
  expect(gradeOf(...values)).toEqual(grade);
});

test.each<[string, readonly Row[]]>([
  ['a note stands on the total line', [TITLE, HEADER, ...ROWS, [...TOTAL, '优良率高']]],
  ['none is printed', [TITLE, HEADER, ...ROWS, TOTAL]],
  ['the form is not filled', [TITLE, HEADER, ...ROWS, TOTAL, ['评价等级：'], ['评价等级', null]]],
  ['boxes are ticked', [TITLE, HEADER, ...ROWS, TOTAL, ['评价等级', '优☑ 良□ 中□ 差□']]],
  ['a note explains the grades', [TITLE, HEADER, ...ROWS, TOTAL, ['注：90分以上评价等级为优']]],
  [
    'an indicator counts grades',
    [TITLE, HEADER, ...ROWS, ['', '质量指标', '考核等级', '优', '优', 10, 10], TOTAL],
  ],
])('finds no grade where %s', (_name, values) => {
  expect(gradeOf(...values)).toBeNull();
});

test('a grade belongs to the table that it stands in', () => {
  const below: Row[] = [TITLE, ['项目名称', '设备更新', '自评等级', '良'], HEADER, ...ROWS, TOTAL];
  const grades = detect([TITLE, HEADER, ...ROWS, TOTAL, ...below]).map(({ grade }) => grade?.text ?? null);
  expect(grades).toEqual([null, '良']);
});

test('a column of 得分率 is read', () => {
  const rates = detect([TITLE, HEADER, ...ROWS, TOTAL])[0]?.indicators.map(
    ({ scoreRate }) => scoreRate?.text,
  );
  expect(rates).toEqual(['100%', '90%', '100%']);
});

test.each(['自评等级：良', '项目名称：社区绩效自评表格升级', '评价等级（自评）：优'])(
  '%s is no title',
  (line) => {
    const found = detect([TITLE, [line], HEADER, ...ROWS, TOTAL])[0];
    expect(found?.title).toBe(TITLE[0]);
  },
);
