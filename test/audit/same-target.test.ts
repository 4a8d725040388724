import { isSameTarget } from '../../src/audit/same-target';
import { readCell } from '../../src/scoring';

const compare = (one: string, other: string) =>
  isSameTarget(readCell({ value: one }), readCell({ value: other }));

test.each([
  ['≥90%', '＞＝ ９０％'],
  ['≥90%', '90%'],
  ['≥90%', '=90%'],
  ['≥90%', '>90%'],
  ['≥95%', '0.95'],
  ['≥5场', '5'],
  ['≥10万元', '100000元'],
  ['≤1年', '≤12个月'],
  ['≤1300元/人/月', '≤1300元/月/人'],
  ['5%-10%', '5～10%'],
  ['100±5', '100±5'],
  ['有效改善，逐步提升', '有效改善、逐步提升'],
  ['2024年10月31日前', '10月31日前'],
  ['收到资金后30日内', '30日内'],
  ['≥90%以内', '≥90%以内'],
])('%s and %s ask for the same', (one, other) => {
  expect([compare(one, other), compare(other, one)]).toEqual([true, true]);
});

test.each([
  ['≥90%', '≥95%'],
  ['≥90%', '≤90%'],
  ['≥1.05', '≥105'],
  ['≥0.5%', '≥5%'],
  ['≥5场', '≥6'],
  ['≥100人', '≥100人次'],
  ['≥10万元', '≥10元'],
  ['5%-10%', '5%-12%'],
  ['5-10次', '≥5次'],
  ['100±5', '100±10'],
  ['有效改善', '明显改善'],
  ['2024年10月31日前', '2024年11月30日前'],
  ['收到资金后30日内', '60日内'],
])('%s and %s do not', (one, other) => {
  expect([compare(one, other), compare(other, one)]).toEqual([false, false]);
});

test.each([
  ['≥90%', ''],
  ['≥90%', '#REF!'],
  ['≥90%', '合格率95%，满意度90%'],
  ['100%', '全覆盖'],
  ['≤30天', '2024年10月31日前'],
  ['30日内', '2024年10月31日前'],
])('of %s and %s nothing can be said', (one, other) => {
  expect([compare(one, other), compare(other, one)]).toEqual([null, null]);
});
