import { catalogue } from '../../src/functions/catalogue';
import { setDefaultProfile } from '../../src/functions/default-profile';
import { CHOICES } from '../../src/functions/choices';
import { EXAMPLES } from '../../src/functions/examples';
import { latePerf, perf, problemOf } from './host';

afterEach(() => setDefaultProfile(null));

describe('worked examples', () => {
  const examples = catalogue.flatMap(({ id }) =>
    (EXAMPLES[id] ?? []).map((example) => [id, example] as const),
  );
  test('two of every function', () => {
    expect(Object.keys(EXAMPLES)).toEqual(catalogue.map(({ id }) => id));
    expect(examples).toHaveLength(catalogue.length * 2);
  });
  test.each(examples)('PERF.%s %j', async (id, example) => {
    expect(await latePerf(id, ...example.arguments)).toEqual(example.result);
  });
});

test('the functions of the published interface are there, in its order of arguments', () => {
  expect(
    catalogue.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
    ),
  ).toEqual([
    'SCORE(target, actual, weight, [kind], [profile])',
    'COMPLETION(target, actual)',
    'DEVIATION(target, actual, [signed])',
    'EXECUTION(budget, executed)',
    'EXECUTIONSCORE(budget, executed, weight)',
    'GRADE(score, [profile])',
    'SATISFACTION(counts, [values])',
    'PARSE(text)',
    'CHECK(target, actual, weight, score, [kind], [profile])',
    'REASON(name, target, actual, [cause])',
    'EXPLAIN(target, actual, weight, [kind], [profile])',
    'AUDIT(range, [profile])',
  ]);
});

test('optional parameters come last, names are unique, choices exist', () => {
  for (const { parameters } of catalogue) {
    const flags = parameters.map(({ optional }) => optional);
    expect(flags).toEqual([...flags].sort());
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    for (const { choices } of parameters) if (choices !== null) expect(CHOICES[choices]).not.toHaveLength(0);
  }
});

describe('PERF.SCORE', () => {
  test.each<[unknown[], number]>([
    [['≥2000平方米', '686.7平方米', 20, '数量指标'], 6.87],
    [['100%', 1, 10], 10],
    [['90%', 0.45, 10, null, null], 5],
    [[0.9, 0.45, 10], 5],
    [['>=67户', '=98户', '10分'], 10],
    [['≤20万元', '25万元', 10, '成本指标'], 8],
    [['≤20万元', '25万元', 10, '成本指标', 'linear-ceiling'], 7.5],
    [['≤20万元', '15万元', 10, '成本指标', 'mof-2020'], 10],
    [['≤20万元', '15万元', 10, 'ceiling-proportional'], 7.5],
    [['20万元', '25万元', 10, '成本指标'], 8],
    [['20万元', '25万元', 10, '数量指标'], 10],
    [['2024年10月31日前', '2024年8月31日', 5, '时效指标'], 5],
    [['2024年10月31日前', '2024年12月1日', 5, '时效指标'], 0],
    [['有效改善', '达成年度指标', 10, '定性'], 10],
    [['≥80%', '50%', 0], 0],
  ])('%j → %d', (args, expected) => {
    expect(perf('SCORE', ...args)).toBe(expected);
  });

  test('a tie is rounded half up in decimals, not in binary', () => {
    expect(perf('SCORE', '≥80', 25, 10)).toBe(3.13);
    expect(perf('EXECUTIONSCORE', 158, 156.65, 10)).toBe(9.92);
  });

  test('without a profile it follows the one that was chosen for the workbook', () => {
    const cost = ['≤20万元', '15万元', 10, '成本指标'];
    setDefaultProfile('xinjiang-2024');
    expect(perf('SCORE', ...cost)).toBe(7.5);
    expect(perf('SCORE', ...cost, 'mof-2020')).toBe(10);
    setDefaultProfile('no such profile');
    expect(perf('SCORE', ...cost)).toBe(10);
  });

  test.each<[unknown[], 'value' | 'not-available', RegExp]>([
    [['>=80%', null, 10], 'not-available', /^实际完成值为空/],
    [['>=80%', '', 10], 'not-available', /^实际完成值为空/],
    [['', '50%', 10], 'value', /^指标值为空/],
    [['>=80%', '50%', null], 'value', /^分值为空/],
    [['>=80%', '50%', '十来分'], 'value', /^分值“十来分”不是数字/],
    [['>=80%', '50%', true], 'value', /^分值“true”不是数字/],
    [['>=80%', '50%', '≥10'], 'value', /^分值“≥10”不是数字/],
    [['>=80%', '50%', -1], 'value', /^分值“-1”是负数/],
    [['≥20人', '30户', 10], 'value', /“≥20人”与实际完成值“30户”的单位不同/],
    [['有效改善', '良好', 10], 'value', /^实际完成值“良好”看不出达成程度/],
    [['≥80%', '2024年5月', 10], 'value', /不是同一类内容/],
    [['>=80%', '50%', 10, '质量指标', 'nowhere'], 'value', /没有名为“nowhere”的评分口径.*mof-2020/],
    [['>=80%', '50%', 10, 'checklist'], 'value', /人工评分/],
  ])('%j says why not', (args, kind, message) => {
    expect(problemOf('SCORE', ...args)).toEqual({ problem: kind, message: expect.stringMatching(message) });
  });
});

test.each<[unknown[], number]>([
  [[[[65, 34, 9, 0, 0]]], 0.9037],
  // A blank count is nobody; blanks after the last count are the end of the range.
  [[[[65, null, 9, 0, 0]]], 0.9514],
  [[[[65], [''], [9], [null]]], 0.9514],
  [[[[65, null, 9]], [[1, 0.8, 0.5]]], 0.9392],
  [[[[null, 10]]], 0.8],
])('PERF.SATISFACTION(%j) → %d', (args, expected) => {
  expect(perf('SATISFACTION', ...args)).toBe(expected);
});

describe('a rule that is asked for by its name', () => {
  test.each<[string, number]>([
    ['ceiling-linear', 7.5],
    ['ceiling-full', 8],
    ['all-or-nothing', 0],
  ])('%s: what PERF.SCORE gives, PERF.CHECK accepts', async (rule, score) => {
    const pair = ['≤20万元', '25万元', 10];
    expect(perf('SCORE', ...pair, rule)).toBe(score);
    expect(await latePerf('CHECK', ...pair, score, rule)).toBe('');
    expect(await latePerf('CHECK', ...pair, 9.5, rule)).toContain(String(score));
  });

  test('cites the entry that has it', async () => {
    const explained = await latePerf('EXPLAIN', '≥100', '95', 10, 'band');
    expect(explained).toContain('县级部门项目');
    expect(explained).not.toContain('财预〔2020〕10号');
  });

  test('needs its table, where it goes by one', () => {
    expect(problemOf('SCORE', '≥100', '100', 10, 'tiers').problem).toBe('value');
  });
});

describe('the rates', () => {
  test.each<[string, unknown[], number]>([
    ['COMPLETION', ['>=80%', '50%'], 0.625],
    ['COMPLETION', ['≤10', 25], 0],
    ['DEVIATION', ['≤10', 25], 1.5],
    ['DEVIATION', ['≤10', 25, 'TRUE'], -1.5],
    ['DEVIATION', ['≤10', 25, 1], -1.5],
    ['DEVIATION', ['≤10', 25, '否'], 1.5],
    ['DEVIATION', ['≤10', 25, ''], 1.5],
    ['COMPLETION', ['2024年10月31日前', '2024年8月31日'], 1],
    ['EXECUTION', ['1,580', '1,566.5'], 0.9915],
    ['EXECUTIONSCORE', [100, 120, 10], 10],
  ])('%s %j → %d', (id, args, expected) => {
    expect(perf(id, ...args)).toBe(expected);
  });

  test.each<[string, unknown[], RegExp]>([
    ['COMPLETION', ['2024年10月31日前', '2024年12月1日'], /只能判断是否完成/],
    ['DEVIATION', ['≥1', 1, '也许'], /^带正负号“也许”应为 TRUE 或 FALSE/],
    ['EXECUTION', [0, 5], /^全年预算数为零/],
    ['EXECUTIONSCORE', [0, 5, 10], /^全年预算数为零/],
    ['EXECUTION', ['158万元', 156], /^全年预算数“158万元”不是数字/],
    ['EXECUTION', [158, null], /^全年执行数为空/],
  ])('%s %j says why not', (id, args, message) => {
    expect(problemOf(id, ...args)).toEqual({ problem: 'value', message: expect.stringMatching(message) });
  });
});

test.each<[number, string]>([
  [100, '优'],
  [90, '优'],
  [89.99, '良'],
  [80, '良'],
  [79.99, '中'],
  [60, '中'],
  [0, '差'],
])('PERF.GRADE(%d) is %s', (score, grade) => {
  expect(perf('GRADE', score)).toBe(grade);
});
