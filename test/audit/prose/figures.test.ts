import { readProse } from '../../../src/audit/prose/figures';

const figures = (text: string): string[] =>
  readProse(text).flatMap((sentence) => sentence.figures.map((figure) => figure.text));

test.each<[string, readonly string[]]>([
  ['发放问卷108份，满意率91.67%。', ['108份', '91.67%']],
  ['完成 27 次，培训 １２０ 人次', ['27次', '120人次']],
  ['支付1,006.5万元', ['1,006.5万元']],
  ['2024年9月下达', []],
  ['截至24年底', []],
  ['12月25日支付，实施12个月', ['12个月']],
  ['乌财社〔2023〕245号、（财社〔2025〕53号）', []],
  ['第3期培训、COVID19、v2.0', []],
  ['5-10天，3至6岁，9:30', []],
  ['由13人增加到15人', ['13人', '15人']],
  ['1.组织培训；2、开展宣讲5场', ['5场']],
  ['平均2448.98元/户', ['2448.98元/户']],
  ['没有数', []],
])('%s', (text, found) => {
  expect(figures(text)).toEqual(found);
});

test.each<[string, 'about' | 'each', boolean]>([
  ['约20人', 'about', true],
  ['20余人', 'about', true],
  ['20人以上', 'about', true],
  ['超过20人', 'about', true],
  ['共20人', 'about', false],
  ['每场20人', 'each', true],
  ['人均补助20元', 'each', true],
  ['共20人', 'each', false],
])('"%s": %s is %s', (text, name, is) => {
  expect(readProse(text)[0]?.figures[0]?.[name]).toBe(is);
});

test('what stands around a figure', () => {
  const [, second] = readProse('计划培训120人，实际参加146人次学员。')[0]?.figures ?? [];
  expect(second).toMatchObject({ before: ',实际参加', after: '学员', decimals: 0, text: '146人次' });
});
