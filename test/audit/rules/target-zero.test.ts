import { testRule } from '../rule-test';

const finds = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
  findings: [{ cell: 'E12', severity: 'info' as const, printed: target, facts: { indicator: '培训场次' } }],
});
const passes = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
});

testRule('target-zero', {
  invalid: [
    finds('0起', '0起'),
    finds('≤0', '1'),
    finds('=0%', '0%'),
    finds('≥0次', '3次'),
    finds('0', '未发生'),
  ],
  valid: [
    passes('≥1起', '0起'),
    passes('0.5%', '0'),
    passes('0-5次', '3次'),
    passes('±0', '0'),
    passes('无', '无'),
    passes('', '0'),
    passes('-5%', '-4%'),
  ],
});
