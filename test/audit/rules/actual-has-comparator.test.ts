import { testRule } from '../rule-test';

const finds = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
  findings: [
    { cell: 'F12', severity: 'warning' as const, printed: actual, facts: { indicator: '培训场次' } },
  ],
});
const passes = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
});

testRule('actual-has-comparator', {
  invalid: [
    finds('≥90%', '≥90%'),
    finds('≥360天', '＞＝３６０天'),
    finds('≤30万元', '<30万元'),
    finds('≤30万元', '不超过30万元'),
    finds('≥100人', '100人以上'),
    finds('≤12个月', '≤12个月'),
  ],
  valid: [
    passes('≥90%', '95%'),
    passes('≥90%', '=95%'),
    passes('≥67户', '=98户'),
    passes('≤12个月', '12个月以内'),
    passes('≤30天', '30天内'),
    passes('收到资金后30日内', '30日内'),
    passes('100±5', '100'),
    passes('有效改善', '有效改善'),
    passes('≥90%', ''),
  ],
});
