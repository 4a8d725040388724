import { auditTables } from '../../../src/audit';
import { plain } from '../../../src/scoring';
import { table } from '../table';
import { TRANSFER_ROWS } from './transfer';

const transfer = table({
  family: 'transfer-self-evaluation',
  rows: TRANSFER_ROWS.map(([l1, target, actual]) => ({ l1, l2: '', l3: l1, target, actual, reason: '' })),
});
const [audited] = auditTables([transfer]).tables;

test('a transfer table follows the profile without scores', () => {
  expect(audited?.profile).toEqual({
    id: 'transfer',
    name: '转移支付',
    chosen: 'auto',
    fits: [],
  });
  expect(
    audited?.rows.every(
      ({ rule, recomputedScore, explanation }) => !rule && !recomputedScore && !explanation,
    ),
  ).toBe(true);
  expect(audited?.total).toEqual({ printed: null, weight: null, sum: null, recomputed: null, grade: null });
});

test.each(TRANSFER_ROWS.map((row, index) => [...row, index] as const))(
  '%s %s / %s: completion %s %%, deviation %s %%, %s',
  (_l1, _target, _actual, completion, deviation, status, index) => {
    const outcome = audited?.rows[index]?.outcome;
    expect(outcome?.completion && plain(outcome.completion)).toBe(completion);
    expect(outcome?.deviation && plain(outcome.deviation)).toBe(deviation);
    expect(outcome?.status).toBe(status);
  },
);

test('a reason is asked for every missed row and the one above 130 %', () => {
  const asked = audited?.findings
    .filter(({ code }) => code.startsWith('reason-missing'))
    .map(({ row }) => row);
  const wanted = TRANSFER_ROWS.flatMap(([, , , , , status], index) => (status === 'met' ? [] : [12 + index]));
  expect(asked).toEqual(wanted);
  expect(wanted).toHaveLength(11);
});
