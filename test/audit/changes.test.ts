import { auditTables } from '../../src/audit';
import { changesSince, recordAudit } from '../../src/audit/changes';
import { applyDecisions, decideFinding, NO_DECISIONS } from '../../src/audit/decisions';
import { table } from './table';
import type { RowSketch } from './table';

const wrong = (l3: string, score: string): RowSketch => ({
  l3,
  target: '≥100人',
  actual: '100人',
  weight: '50',
  score,
});
const rows = [wrong('发放人数', '45'), wrong('培训人数', '40')];
const NOW = { scope: 'workbook', profile: 'auto', sheets: ['自评表'] } as const;

function auditOf(sketches: readonly RowSketch[], sheet = '自评表') {
  return auditTables([table({ sheet, rows: sketches })], { profile: 'mof-2020' });
}

/** Only the findings about scores, so that other rules of the same rows do not matter here. */
function compare(after: readonly RowSketch[], before: readonly RowSketch[] = rows) {
  const changes = changesSince(recordAudit(auditOf(before), NOW), auditOf(after), NOW);
  if (!changes) throw new Error('not comparable');
  const names = (all: Iterable<{ code: string; cell: string }>) =>
    [...all].filter(({ code }) => code === 'score-mismatch').map(({ cell }) => cell);
  return { added: names(changes.added), fixed: names(changes.fixed), kept: changes.kept };
}

test('the same table: nothing new, nothing solved', () => {
  const { findings = [] } = auditOf(rows).tables[0] ?? {};
  expect(compare(rows)).toEqual({ added: [], fixed: [], kept: findings.length });
});

test('rows that moved are the same findings', () => {
  const moved = [wrong('受益人数', '50'), ...rows];
  expect(compare(moved)).toMatchObject({ added: [], fixed: [] });
});

test('a finding with other figures is still there', () => {
  expect(compare([wrong('发放人数', '44'), wrong('培训人数', '40')])).toMatchObject({ added: [], fixed: [] });
});

test('what was repaired is solved, what is wrong since is new', () => {
  const after = [wrong('发放人数', '50'), wrong('培训人数', '40'), wrong('受益人数', '30')];
  const { added, fixed } = compare(after);
  expect(added).toHaveLength(1);
  expect(fixed).toHaveLength(1);
  expect(added).not.toEqual(fixed);
});

test('of findings alike, the one in the new row is new', () => {
  const { added } = compare([...rows, wrong('培训人数', '40')]);
  const all = auditOf([...rows, wrong('培训人数', '40')]).tables.flatMap(({ findings }) => findings);
  const last = all.filter(({ code }) => code === 'score-mismatch').at(-1);
  expect(added).toEqual([last?.cell]);
});

test('only sheets that both looked at are compared', () => {
  const before = recordAudit(auditOf(rows, '旧表'), { ...NOW, sheets: ['旧表'] });
  expect(changesSince(before, auditOf(rows), NOW)).toBeNull();
  const both = changesSince({ ...before, sheets: ['旧表', '自评表'] }, auditOf(rows), NOW);
  expect(both?.fixed).toEqual([]);
  expect(both?.added.size).toBe(auditOf(rows).tables.flatMap(({ findings }) => findings).length);
});

test('another profile says other things of the same table: nothing was repaired', () => {
  expect(
    changesSince(recordAudit(auditOf(rows), { ...NOW, profile: 'hubei' }), auditOf(rows), NOW),
  ).toBeNull();
});

test('findings across tables count only where both audits saw the whole workbook', () => {
  const names = ['培训人次', '培训期数', '培训天数', '发放人数'];
  const goals = (first: string) => names.map((l3, n) => ({ l3, target: n === 0 ? first : `≥${n}00个` }));
  const own = goals('≥500个').map((row) => ({ ...row, actual: '900个' }));
  const book = (first: string) =>
    auditTables([
      table({ family: 'transfer-self-evaluation', rows: own }),
      table({ family: 'target-table', sheet: '目标表', rows: goals(first) }),
    ]);
  const sheets = ['自评表', '目标表'];
  const before = recordAudit(book('≥400个'), { ...NOW, sheets });
  expect(before.across).toHaveLength(1);
  expect(changesSince(before, book('≥500个'), { ...NOW, sheets })?.fixed.map(({ code }) => code)).toContain(
    'target-differs',
  );
  const alone = changesSince(before, book('≥500个'), { ...NOW, sheets, scope: 'active-sheet' });
  expect(alone?.fixed.map(({ code }) => code)).not.toContain('target-differs');
});

test('what was set aside is neither new nor solved, and not counted', () => {
  const audit = auditOf(rows);
  const all = audit.tables.flatMap(({ findings }) => findings);
  const [ignored] = all;
  if (!ignored) throw new Error('nothing found');
  const decided = applyDecisions(audit, {
    ...NO_DECISIONS,
    findings: [decideFinding(audit, ignored, 'ignored', { note: '', author: null, date: '2026-03-31' })],
  });
  const since = (before: typeof audit) => changesSince(recordAudit(before, NOW), decided, NOW);
  expect(since(audit)).toEqual({ added: new Set(), fixed: [], kept: all.length - 1 });
  expect(since(auditOf([]))?.added.size).toBe(all.length - 1);
});
