import { testRule } from '../rule-test';

const finds = (target: string, actual: string, deviation: string, expected: string, completion?: string) => ({
  name: `${target} / ${actual}: ${deviation}`,
  table: { rows: [{ target, actual, deviation, completion }] },
  findings: [
    {
      cell: 'L12',
      severity: 'error' as const,
      printed: deviation,
      expected,
      facts: { indicator: '培训场次', target, actual },
    },
  ],
});
const passes = (target: string, actual: string, deviation: string, completion?: string) => ({
  name: `${target} / ${actual}: ${deviation || 'blank'}`,
  table: { rows: [{ target, actual, deviation, completion }] },
});

testRule('deviation-mismatch', {
  invalid: [
    finds('≥80%', '50%', '0%', '37.5%'),
    finds('≥80%', '50%', '30%', '37.5%'),
    finds('≥80%', '50%', '-62.5%', '37.5%'),
    finds('≥67户', '98户', '46.2%', '46.27%'),
    finds('≥67户', '98户', '0%', '46.27%'),
    finds('≥67户', '98户', '0%', '46.27%', '146.27%'),
    finds('≤10天', '25天', '100%', '150%'),
    finds('≤3500元/户', '2450元/户', '20%', '30%'),
  ],
  valid: [
    passes('≥80%', '50%', '37.5%'),
    passes('≥80%', '50%', '-37.5%'),
    passes('≥80%', '50%', '38%'),
    passes('≥80%', '50%', '37.5'),
    passes('≥80%', '50%', '-0.375'),
    passes('≥67户', '98户', '46.27%'),
    passes('≥67户', '98户', '+46.27%'),
    passes('≥67户', '98户', '0%', '100%'),
    passes('≤10天', '25天', '150%'),
    passes('≤10天', '25天', '-150%'),
    passes('≤3500元/户', '2450元/户', '30%'),
    passes('≥200', '124.69', '37.66%'),
    passes('≥20000', '12469', '37.65%'),
    passes('≥20000', '12469', '37.66%'),
    passes('=100%', '100%', '0'),
    passes('0起', '1起', '100%'),
    passes('2024年10月31日前', '2024年8月31日', '0%'),
    passes('有效改善', '达成预期指标', '5%'),
    passes('≥80%', '50%', ''),
    passes('≥80%', '50%', '无'),
  ],
});
