import { columnName, detectTables, rangeName, type EvaluationTable, type Grid } from '../../src/table';
import { gridOf, type Formatted, type GridOptions, type Value } from './grid-of';

type Rows = readonly (readonly (Value | Formatted)[])[];

function only(grid: Grid): EvaluationTable {
  const tables = detectTables(grid);
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

const detectOnly = (rows: Rows, options?: GridOptions): EvaluationTable => only(gridOf(rows, options));

/** A row as it must read: level 1, level 2, name, target, actual, weight, score, reason. */
const rowsOf = (table: EvaluationTable): string[] =>
  table.indicators.map(({ l1, l2, l3, target, actual, weight, score, reason }) =>
    [
      l1,
      l2,
      l3,
      target.reading.text,
      actual?.reading.text ?? '',
      weight?.value?.toString() ?? '',
      score?.value?.toString() ?? '',
      reason?.text ?? '',
    ].join('|'),
  );

const columnsOf = (table: EvaluationTable): Record<string, string> =>
  Object.fromEntries(Object.entries(table.columns).map(([role, column]) => [role, columnName(column)]));

const PERCENT = (points: number): Formatted => [points / 100, '0.00%', `${points.toFixed(2)}%`];

describe('a project self-evaluation', () => {
  const rows: Rows = [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', '老年人家庭改造项目'],
    ['主管部门', '某市民政局', null, null, '实施单位', '某市养老服务中心'],
    ['项目资金\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', null, 158, 158, 156.65, 10, PERCENT(99.15), 9.92],
    [null, '其中：当年财政拨款', null, 150, 150, 148.65, '—', '—', '—'],
    [null, '其他资金', null, 8, 8, 8, '—', '—', '—'],
    ['年度总体\n目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '完成改造，提升居住品质。', null, null, null, '已完成全部改造任务。'],
    [
      '年度绩效\n指标完成\n情况',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [null, '产出指标', '数量指标', '改造户数', '>=67 户', '=98 户', 30, 30, '实际需求增加。'],
    [null, null, null, '培训次数', '>=2次', '=2次', 20, 20],
    [null, null, '质量指标', '验收合格率', '>=90%', [0.95, '0%', '95%'], 20, 20],
    [null, '效益指标', '社会效益指标', '居住环境', '有效改善', '完全达到预期效果', 20, 20],
    ['总分', null, null, null, null, null, 100, 99.92],
    ['填报人：某某'],
  ];
  const merges = 'A1:I1 A5:A8 B6:C6 B9:E9 F9:I9 A11:A15 B12:B14 C12:C13 A16:F16';

  test.each([merges, null])('is found with its merges known or not (%s)', (known) => {
    const table = detectOnly(rows, { merges: known });
    expect(rangeName(table.range)).toBe('A1:I16');
    expect(table.family).toBe('project-self-evaluation');
    expect(table.title).toBe('项目支出绩效自评表（2024年度）');
    expect(table.headerRow).toBe(11);
    expect(table.uncertain).toBe(false);
    expect(columnsOf(table)).toEqual({
      l1: 'B',
      l2: 'C',
      l3: 'D',
      target: 'E',
      actual: 'F',
      weight: 'G',
      score: 'H',
      reason: 'I',
    });
    expect(rowsOf(table)).toEqual([
      '产出指标|数量指标|改造户数|>=67 户|=98 户|30|30|实际需求增加。',
      '产出指标|数量指标|培训次数|>=2次|=2次|20|20|',
      '产出指标|质量指标|验收合格率|>=90%|95%|20|20|',
      '效益指标|社会效益指标|居住环境|有效改善|完全达到预期效果|20|20|',
    ]);
    expect(table.total).toMatchObject({ row: 16, label: '总分', from: 12, to: 15 });
    expect(table.total?.score?.value?.toString()).toBe('99.92');
    expect(table.goals.expected).toEqual({ row: 10, column: 2, text: '完成改造，提升居住品质。' });
    expect(table.goals.achieved).toEqual({ row: 10, column: 6, text: '已完成全部改造任务。' });
  });

  test('its funds block reads line by line', () => {
    const { funds } = detectOnly(rows, { merges });
    expect(funds.map(({ row, label, isTotal }) => [row, label, isTotal])).toEqual([
      [6, '年度资金总额', true],
      [7, '其中：当年财政拨款', false],
      [8, '其他资金', false],
    ]);
    expect(funds[0]?.rate).toMatchObject({ text: '99.15%', percent: true, decimals: 2 });
    expect(funds[0]?.rate?.value?.toString()).toBe('99.15');
    expect(funds[1]?.weight).toMatchObject({ text: '—', value: null });
  });

  test('every decision is evidence, and the evidence makes the confidence', () => {
    const { evidence, confidence } = detectOnly(rows, { merges });
    const sum = evidence.reduce((total, { weight }) => total + weight, 0);
    expect(confidence).toBe(Math.min(1, Math.round(sum * 100) / 100));
    expect(evidence).toContainEqual({
      code: 'header-synonym',
      role: 'actual',
      column: 6,
      weight: 0.18,
      facts: { header: '实际完成值' },
    });
    expect(evidence).toContainEqual({
      code: 'cells-parse',
      role: 'score',
      column: 8,
      weight: 0.08,
      facts: { parsed: '4', of: '4' },
    });
    const codes = new Set(evidence.map(({ code }) => code));
    for (const code of ['level-words', 'title-words', 'funds-block', 'total-row'] as const)
      expect(codes).toContain(code);
  });

  test('a reason merged over rows is valid for all of them', () => {
    const shared = detectOnly(rows, { merges: `${merges} I12:I14` });
    expect(shared.indicators.map(({ reason }) => [reason?.row, reason?.shared])).toEqual([
      [12, true],
      [12, true],
      [12, true],
      [undefined, undefined],
    ]);
    expect(shared.mergesWanted).toEqual([]);
  });

  test('where merges were not asked for, the doubtful part of the reason column is named', () => {
    const table = detectOnly(rows, { merges: null });
    expect(table.mergesWanted.map(rangeName)).toEqual(['I12:I15']);
    expect(table.indicators.map(({ reason }) => reason?.shared)).toEqual([
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('headers', () => {
  const body: Rows = [
    ['产出指标(50分)', '数量指标', '甲项', '≥3次', '3次', 50, 50],
    ['效益指标（50分）', '社会效益指标', '乙项', '提高', '提高', 50, 45],
  ];
  const plain = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];

  test('line breaks, blanks, letters, units, years and numbering make no difference', () => {
    const odd = [
      '一级\n指标',
      '二 级 指 标',
      '三级\n指标',
      '2023年度\n指标值（A）',
      '全年实际完\n成值(B)',
      '指标分值（分）',
      '自评得分：',
    ];
    expect(columnsOf(detectOnly([odd, ...body]))).toEqual(columnsOf(detectOnly([plain, ...body])));
  });

  test('points inside level names are read, the names kept as printed', () => {
    const { indicators } = detectOnly([plain, ...body]);
    expect(indicators.map(({ l1, l1Points }) => [l1, l1Points?.toString()])).toEqual([
      ['产出指标(50分)', '50'],
      ['效益指标（50分）', '50'],
    ]);
  });

  test('a target over three columns is one reading, also under one title', () => {
    const split = ['一级指标', '二级指标', '三级指标', '年度指标值', null, null, '完成值', '得分'];
    const parts = [null, null, null, '符号', '值', '单位'];
    const table = detectOnly([
      split,
      parts,
      ['产出指标', '成本指标', '总成本', '≤', 30, '万元', '28万元', 10],
    ]);
    expect(columnsOf(table)).toMatchObject({
      targetComparator: 'D',
      target: 'E',
      targetUnit: 'F',
      actual: 'G',
    });
    expect(table.headerRow).toBe(1);
    expect(table.indicators[0]?.target).toMatchObject({
      column: 5,
      reading: { kind: 'quantity', text: '≤30万元', comparator: '<=', unit: '万元' },
    });
  });

  test('where the target was adjusted the adjusted one counts, else the earlier', () => {
    const table = detectOnly([
      ['一级指标', '二级指标', '三级指标', '年初指标值', '调整指标值', '完成值', '得分'],
      ['产出指标', '数量指标', '甲项', '≥3次', '≥5次', '5次', 10],
      [null, null, '乙项', '≥2次', null, '2次', 10],
    ]);
    expect(table.indicators.map(({ target }) => target.reading.text)).toEqual(['≥5次', '≥2次']);
  });

  test('a second score is the reviewer’s, one alone is the score', () => {
    const both = ['三级指标', '指标值', '完成值', '分值', '自评分', '复核分'];
    expect(columnsOf(detectOnly([both, ['甲项', '1次', '1次', 10, 10, 9]]))).toMatchObject({
      score: 'E',
      reviewScore: 'F',
    });
    const one = ['三级指标', '指标值', '完成值', '分值', '评审得分'];
    const table = detectOnly([one, ['甲项', '1次', '1次', 10, 10]]);
    expect(columnsOf(table)).toMatchObject({ score: 'E' });
    expect(table.columns.reviewScore).toBeUndefined();
  });

  test('points columns beside the levels are the levels’ own', () => {
    const table = detectOnly([
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
      ['决策', 20, '项目立项', 10, '立项依据充分性', 5, 4],
      [null, null, null, null, '立项程序规范性', 5, 5],
    ]);
    expect(columnsOf(table)).toMatchObject({ weight: 'F', score: 'G' });
    expect(table.indicators.map(({ l1Points, l2Points }) => `${l1Points} ${l2Points}`)).toEqual([
      '20 10',
      '20 10',
    ]);
  });

  test('an unknown title between known ones is taken for what its cells hold, and the user is asked', () => {
    const table = detectOnly([
      ['三级指标', '期望水平', '完成值', '分值', '得分'],
      ['甲项', '≥3次', '3次', 10, 10],
      ['乙项', '≥90%', '95%', 10, 10],
    ]);
    expect(columnsOf(table)).toMatchObject({ target: 'B' });
    expect(table.evidence).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-header', role: 'target', weight: -0.18 }),
    );
  });
});

describe('levels', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值'];

  test('a blank repeats the level above, a new level 1 ends the level 2 before it', () => {
    const table = detectOnly([
      header,
      ['产出指标', '数量指标', '甲', '1次'],
      [null, null, '乙', '2次'],
      ['满意度指标', null, '丙', '90%'],
    ]);
    expect(table.indicators.map(({ l1, l2 }) => `${l1}/${l2}`)).toEqual([
      '产出指标/数量指标',
      '产出指标/数量指标',
      '满意度指标/',
    ]);
  });

  test('names that were cut into two cells are mended for all their rows', () => {
    const table = detectOnly([
      header,
      ['产出指标', '质量指标', '甲', '1次'],
      ['产出', '时效指标', '乙', '2次'],
      [null, null, '丙', '3次'],
      ['指标', '成本 指标', '丁', '4元'],
      ['满意 度指 标', '服务对象', '戊', '90%'],
      [null, '满意度指 标', '己', '90%'],
    ]);
    expect(table.indicators.map(({ l1, l2 }) => `${l1}/${l2}`)).toEqual([
      '产出指标/质量指标',
      '产出指标/时效指标',
      '产出指标/时效指标',
      '产出指标/成本指标',
      '满意度指标/服务对象满意度指标',
      '满意度指标/服务对象满意度指标',
    ]);
  });

  test('a level cell merged over both level columns names both', () => {
    const rows: Rows = [header, ['满意度指标', null, '甲', '90%'], [null, null, '乙', '95%']];
    const { indicators } = detectOnly(rows, { merges: 'A2:B3' });
    expect(indicators.map(({ l1, l2 }) => `${l1}/${l2}`)).toEqual([
      '满意度指标/满意度指标',
      '满意度指标/满意度指标',
    ]);
  });

  test('level names alone in the column of names are levels where there are no level columns', () => {
    const table = detectOnly([
      ['绩效目标表'],
      ['指标名称', '指标值'],
      ['产出指标（50分）'],
      ['甲', '1次'],
      ['效益指标'],
      ['乙', '提高'],
    ]);
    expect(table.indicators.map(({ l1, l3 }) => `${l1}/${l3}`)).toEqual([
      '产出指标（50分）/甲',
      '效益指标/乙',
    ]);
  });
});

describe('rows', () => {
  const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

  test('cells that slipped to the left are read from where they stand', () => {
    const table = detectOnly([
      header,
      ['产出指标', '数量指标', '甲台数', '>=5台', '=6台', 10, 10],
      [null, '乙人数', '>=100人', '=90人', 10, 9, '受天气影响'],
      ['效益指标', '社会效益指标', '丙环境', '有效改善', '完全达到预期效果', 20, 20],
      [null, '丁能力', '逐步提升', '部分达到预期效果', 10, 6],
    ]);
    expect(rowsOf(table)).toEqual([
      '产出指标|数量指标|甲台数|>=5台|=6台|10|10|',
      '产出指标|数量指标|乙人数|>=100人|=90人|10|9|受天气影响',
      '效益指标|社会效益指标|丙环境|有效改善|完全达到预期效果|20|20|',
      '效益指标|社会效益指标|丁能力|逐步提升|部分达到预期效果|10|6|',
    ]);
    expect(table.indicators.map(({ shifted }) => shifted)).toEqual([false, true, false, true]);
    expect(table.indicators[1]?.target.column).toBe(4 - 1);
    expect(table.indicators[1]?.score?.column).toBe(7 - 1);
  });

  test('a name alone is a row, a level alone is none', () => {
    const table = detectOnly([
      header,
      ['产出指标', '数量指标', '甲', '1次', '1次', 10, 10],
      [null, null, '乙'],
      ['效益指标', '经济效益指标'],
      [null, '社会效益指标', '丙', '提高', '提高', 10, 10],
    ]);
    expect(table.indicators.map(({ l3 }) => l3)).toEqual(['甲', '乙', '丙']);
  });

  test('a reason of "无" or a dash is none', () => {
    const reasons = ['无', '—', '/', '下雨'];
    const rows = reasons.map((reason, at) => [null, null, `第${at}项`, '1次', '1次', 10, 10, reason]);
    expect(detectOnly([header, ...rows]).indicators.map(({ reason }) => reason?.text ?? null)).toEqual([
      null,
      null,
      null,
      '下雨',
    ]);
  });

  test('a header printed again on the next page is no new table', () => {
    const rows: Rows = [
      header,
      ['产出指标', '数量指标', '甲', '1次', '1次', 10, 10],
      ['第1页'],
      header,
      [null, '质量指标', '乙', '90%', '90%', 10, 10],
      ['合计', null, null, null, null, 20, 20],
    ];
    expect(detectOnly(rows).indicators.map(({ row, l1 }) => `${row} ${l1}`)).toEqual([
      '2 产出指标',
      '5 产出指标',
    ]);
  });

  test('levels that begin again under the same header are a new table', () => {
    const one: Rows = [
      header,
      ['产出指标', '数量指标', '甲', '1次', '1次', 50, 50],
      ['效益指标', '社会效益指标', '乙', '提高', '提高', 50, 50],
    ];
    expect(detectTables(gridOf([...one, ...one])).map(({ headerRow }) => headerRow)).toEqual([1, 4]);
  });
});

describe('totals', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
  const first = ['产出指标', '数量指标', '甲', '1次', '1次', 60, 60];
  const second = ['效益指标', '社会效益指标', '乙', '提高', '提高', 40, 38];
  const sum = (label: string, weight: Value, score: Value): Value[] => [
    label,
    null,
    null,
    null,
    null,
    weight,
    score,
  ];

  test('parts are told from the whole', () => {
    const table = detectOnly([
      header,
      first,
      sum('小计', 60, 60),
      second,
      sum('小 计', 40, 38),
      sum('总 分', 100, 98),
    ]);
    expect(table.subtotals.map(({ row, from, to }) => [row, from, to])).toEqual([
      [3, 2, 2],
      [5, 4, 4],
    ]);
    expect(table.total).toMatchObject({ row: 6, from: 2, to: 4 });
  });

  test('a single 小计 under all rows adds the whole table', () => {
    const table = detectOnly([header, first, second, sum('小计', 100, 98)]);
    expect(table.total?.row).toBe(4);
    expect(table.subtotals).toEqual([]);
  });

  test('合计 under every level is a part, unless it holds the points of all', () => {
    const parts = detectOnly([header, first, sum('合计', 60, 60), second, sum('合计', 40, 38)]);
    expect([parts.total, parts.subtotals.length]).toEqual([null, 2]);
    const whole = detectOnly([header, first, sum('合计', 60, 60), second, sum('合计', 100, 98)]);
    expect(whole.total?.row).toBe(5);
  });

  test('"98.5分", percent weights and a total in one cell', () => {
    const table = detectOnly([
      header,
      ['产出指标', '数量指标', '甲', '1次', '1次', '60%', '５８.5分'],
      ['总分：98.5分'],
    ]);
    const [row] = table.indicators;
    expect([row?.weight?.value?.toString(), row?.weight?.percent]).toEqual(['60', true]);
    expect(row?.score?.value?.toString()).toBe('58.5');
    expect(table.total).toMatchObject({ weight: { value: null }, row: 3 });
    expect(table.total?.score?.value?.toString()).toBe('98.5');
  });
});

describe('other families', () => {
  test('a transfer self-evaluation: no scores, management lines are none of its rows', () => {
    const table = detectOnly([
      ['中央对地方转移支付区域（项目）绩效自评表'],
      ['转移支付（项目）名称', null, '福利事业资金'],
      ['资金投入情况\n（万元）', null, null, null, '全年预算数', '全年执行数', '预算执行率'],
      [null, null, '年度资金总额：', null, 1006, 401.65, PERCENT(39.93)],
      [null, null, '其中：中央财政资金', null, 1006, 401.65, PERCENT(39.93)],
      ['资金管理情况', null, null, '情况说明', null, null, '存在问题和改进措施'],
      [null, null, '分配科学性', '按照文件要求分配', null, null, '无'],
      ['总体目标完成情况', null, '总体目标', null, '全年实际完成情况'],
      [null, null, '完善服务网络', null, '服务网络基本建成'],
      [
        '绩\n效\n指\n标',
        '一级\n指标',
        '二级指标',
        '三级指标',
        '指标值',
        '全年实际完\n成值',
        '未完成原因和改进措施',
      ],
      [null, '产\n出\n指\n标', '数量指标', '培训人次数', '≥500人次', '=510人次'],
      [null, null, null, '服务时长', '≥1500人月', '=900人月', '资金下达较晚'],
      ['说明', '无'],
    ]);
    expect(table.family).toBe('transfer-self-evaluation');
    expect(table.headerRow).toBe(10);
    expect(rowsOf(table)).toEqual([
      '产出指标|数量指标|培训人次数|≥500人次|=510人次|||',
      '产出指标|数量指标|服务时长|≥1500人月|=900人月|||资金下达较晚',
    ]);
    expect(table.funds.map(({ label, isTotal }) => [label, isTotal])).toEqual([
      ['年度资金总额', true],
      ['其中：中央财政资金', false],
    ]);
    expect(table.goals.achieved?.text).toBe('服务网络基本建成');
  });

  test('third-party scoring without targets', () => {
    const table = detectOnly([
      ['附件1 评价指标体系及综合评分表'],
      ['一级指标', '二级指标', '三级指标', '指标解释', '评价标准', '评价过程', '分值', '指标得分'],
      ['A决策 (15分)', 'A1项目立项(5分)', 'A11立项依据充分性(2分)', '解释', '标准', '过程', 3, 3],
      [null, null, 'A12立项程序规范性', null, '标准', null, 3, 2],
      ['D效益', 'D1经济效益'],
    ]);
    expect(table.family).toBe('third-party-scoring');
    expect(table.indicators.map(({ l1, l3, actual }) => [l1, l3, actual])).toEqual([
      ['A决策(15分)', 'A11立项依据充分性(2分)', null],
      ['A决策(15分)', 'A12立项程序规范性', null],
    ]);
    expect(table.indicators[0]?.target.reading.kind).toBe('empty');
  });

  test('the same headers are a self-evaluation where levels and title say so', () => {
    const table = detectOnly([
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '权重', '标杆值', '业绩值', '得分'],
      ['产出指标', '数量指标', '甲', 50, '1次', '1次', 50],
    ]);
    expect(table.family).toBe('project-self-evaluation');
  });

  test('a score summary, its dimensions across or down', () => {
    const across = detectOnly([
      ['项目整体绩效分值'],
      ['指标类别', 'A项目决策', 'B项目过程', '合计'],
      ['权重', 15, 20, 35],
      ['分值', 15, 18, 33],
      ['得分率', PERCENT(100), PERCENT(90), PERCENT(94.29)],
    ]);
    const down = detectOnly([
      ['项目整体绩效分值'],
      ['指标类别', '权重', '得分', '得分率'],
      ['A项目决策', 15, 15, PERCENT(100)],
      ['B项目过程', 20, 18, PERCENT(90)],
      ['合计', 35, 33, PERCENT(94.29)],
    ]);
    for (const { family, lines } of [across, down]) {
      expect(family).toBe('score-summary');
      expect(
        lines.map(
          ({ label, isTotal, cells }) => `${label} ${isTotal} ${cells.weight?.text} ${cells.score?.text}`,
        ),
      ).toEqual(['A项目决策 false 15 15', 'B项目过程 false 20 18', '合计 true 35 33']);
    }
  });

  test('a fund table by regions', () => {
    const { family, lines, total } = detectOnly([
      ['资金执行情况表'],
      ['序号', '地州', '预算金额（万元）', '支出金额(万元)', '执行率（%）'],
      [1, '东山县', 558, 200.95, PERCENT(36.01)],
      [2, '西河县', 228, 136.8, PERCENT(60)],
      ['合计', null, 786, 337.75, PERCENT(42.97)],
    ]);
    expect([family, total]).toEqual(['fund-table', null]);
    expect(
      lines.map(({ label, isTotal, cells }) => [label, isTotal, cells.spent?.value?.toString()]),
    ).toEqual([
      ['东山县', false, '200.95'],
      ['西河县', false, '136.8'],
      ['合计', true, '337.75'],
    ]);
  });
});

describe('several tables on one sheet', () => {
  test('beside each other, each with its own title and rows', () => {
    const tables = detectTables(
      gridOf([
        ['项目支出绩效自评表', null, null, null, null, null, '绩效目标表'],
        ['三级指标', '指标值', '完成值', '分值', '得分', null, '三级指标', '指标值'],
        ['甲', '1次', '1次', 10, 10, null, '丙', '≥3次'],
        ['乙', '2次', '2次', 10, 10],
      ]),
    );
    expect(tables.map(({ family, title, range }) => [family, title, rangeName(range)])).toEqual([
      ['project-self-evaluation', '项目支出绩效自评表', 'A1:E4'],
      ['target-table', '绩效目标表', 'G1:H3'],
    ]);
  });

  test('a level that two lists of targets share', () => {
    const tables = detectTables(
      gridOf([
        ['项目支出绩效目标申报表'],
        ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '甲', '≥1个', '数量指标', '乙', '≥2个'],
      ]),
    );
    expect(tables.map(({ indicators }) => indicators.map(({ l1, l2, l3 }) => `${l1}/${l2}/${l3}`))).toEqual([
      ['产出指标/数量指标/甲'],
      ['产出指标/数量指标/乙'],
    ]);
  });
});
