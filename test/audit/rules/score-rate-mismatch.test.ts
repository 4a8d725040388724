import type { LineSketch, TableSketch } from '../table';
import { testRule } from '../rule-test';

const summary = (...lines: readonly LineSketch[]): TableSketch => ({ family: 'score-summary', lines });
const process = { label: '过程', weight: '20', score: '18' };
const passes = (scoreRate: string) => ({
  name: `18 of 20: ${scoreRate || 'blank'}`,
  table: summary({ ...process, scoreRate }),
});

testRule('score-rate-mismatch', {
  invalid: [
    {
      name: 'a dimension with the rate of the total',
      table: summary(
        { ...process, scoreRate: '98.00%' },
        { label: '产出', weight: '40', score: '40', scoreRate: '100' },
        { label: '合计', weight: '60', score: '58', scoreRate: '98%' },
      ),
      findings: [
        {
          cell: 'E3',
          severity: 'error',
          printed: '98%',
          expected: '90%',
          facts: { label: '过程', score: '18', weight: '20' },
        },
        {
          cell: 'E5',
          severity: 'error',
          printed: '98%',
          expected: '96.67%',
          facts: { label: '合计', score: '58', weight: '60' },
        },
      ],
    },
    {
      name: 'an indicator',
      table: { rows: [{ l3: '培训合格率', weight: '30', score: '27', scoreRate: '0.95' }] },
      findings: [
        {
          cell: 'M12',
          severity: 'error',
          printed: '0.95',
          expected: '90%',
          facts: { label: '培训合格率', score: '27', weight: '30' },
        },
      ],
    },
  ],
  valid: [
    passes('90%'),
    passes('90.00%'),
    passes('90'),
    passes('0.9'),
    passes(''),
    passes('—'),
    { name: 'two thirds', table: summary({ label: '效益', weight: '30', score: '20', scoreRate: '66.7%' }) },
    {
      name: 'right in the underlying score',
      table: summary({
        label: '效益',
        weight: '10',
        score: { text: '9.1', value: '9.146' },
        scoreRate: '91.46%',
      }),
    },
    { name: 'no points', table: summary({ label: '经济效益', weight: '0', score: '0', scoreRate: '100%' }) },
    {
      name: 'scores out of a hundred',
      table: summary({ label: '决策', weight: '15%', score: '90', scoreRate: '90%' }),
    },
    { name: 'no score', table: summary({ label: '决策', weight: '15', score: '', scoreRate: '90%' }) },
    { name: 'no column', table: { rows: [{ weight: '30', score: '27' }] } },
  ],
});
