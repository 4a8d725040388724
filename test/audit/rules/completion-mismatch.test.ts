import { testRule } from '../rule-test';

const row = (target: string, actual: string, completion: string) => ({ target, actual, completion });
const finds = (target: string, actual: string, completion: string, expected: string) => ({
  name: `${target} / ${actual}: ${completion}`,
  table: { rows: [row(target, actual, completion)] },
  findings: [
    {
      cell: 'K12',
      severity: 'error' as const,
      printed: completion,
      expected,
      facts: { indicator: '培训场次', target, actual },
    },
  ],
});
const passes = (target: string, actual: string, completion: string) => ({
  name: `${target} / ${actual}: ${completion || 'blank'}`,
  table: { rows: [row(target, actual, completion)] },
});

testRule('completion-mismatch', {
  invalid: [
    finds('≥80%', '50%', '100%', '62.5%'),
    finds('≥80%', '50%', '62%', '62.5%'),
    finds('≥2000人', '686.7人', '34.33%', '34.34%'),
    finds('≥67户', '98户', '146.2%', '146.27%'),
    finds('≥67户', '98户', '147%', '146.27%'),
    finds('≤10天', '25天', '100%', '0%'),
    finds('≤3500元/户', '2450元/户', '35%', '130%'),
    finds('=100%', '90%', '110%', '90%'),
    finds('≥80%', '50%', '6.25', '62.5%'),
    finds('5-10次', '4次', '100%', '80%'),
    {
      name: 'a bare one among fractions is all of it, not 60 % rounded up',
      table: { rows: [row('≥10人', '6人', '1'), row('≥10人', '9人', '0.9'), row('≥10人', '8人', '0.8')] },
      findings: [
        {
          cell: 'K12',
          severity: 'error',
          printed: '1',
          expected: '60%',
          facts: { indicator: '培训场次', target: '≥10人', actual: '6人' },
        },
      ],
    },
  ],
  valid: [
    passes('≥80%', '50%', '62.5%'),
    passes('≥80%', '50%', '63%'),
    passes('≥80%', '50%', '62.50'),
    passes('≥80%', '50%', '0.625'),
    passes('≥67户', '98户', '146.27%'),
    passes('≥67户', '98户', '146%'),
    passes('≥67户', '98户', '100%'),
    passes('≤10天', '25天', '0%'),
    passes('≤10天', '25天', '250%'),
    passes('≤3500元/户', '2450元/户', '130%'),
    passes('≤3500元/户', '2450元/户', '70%'),
    passes('≤3500元/户', '2450元/户', '100%'),
    passes('5-10次', '4次', '80%'),
    passes('5-10次', '7次', '88%'),
    passes('0起', '0起', '100%'),
    passes('0起', '1起', '0%'),
    passes('2024年10月31日前', '2024年8月31日', '100%'),
    passes('有效改善', '达成预期指标', '95%'),
    passes('≥80%', '50人', '62.5%'),
    passes('≥80%', '50%', ''),
    passes('≥80%', '50%', '—'),
    passes('≥80%', '50%', '#REF!'),
    passes('≤1%', '0.5', '150%'),
    {
      name: 'a decrease with its sign',
      table: { rows: [{ ...row('≥5%', '-6%', '120%'), l3: '能耗降低率' }] },
    },
    passes('≤1%', '0.5', '0%'),
    {
      name: 'a bare one and a bare nought among fractions, and right',
      table: {
        rows: [
          row('≥1000人', '999人', '1'),
          row('≥10人', '9人', '0.9'),
          row('≥10人', '0人', '0'),
          row('≥10人', '8人', '0.8'),
        ],
      },
    },
    {
      name: 'nothing but noughts and ones: rounded to whole fractions',
      table: { rows: [row('≥10人', '6人', '1'), row('≥10人', '4人', '0'), row('≥10人', '10人', '1')] },
    },
  ],
});
