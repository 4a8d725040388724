import { auditTables } from '../../src/audit';
import { readKeptAudit, writeKeptAudit } from '../../src/audit/audit-record';
import { recordAudit } from '../../src/audit/changes';
import { nameIn } from '../../src/audit/identity';
import { table } from './table';

const rows = [{ l3: '发放人数', target: '≥100人', actual: '100人', weight: '50', score: '45' }];
const record = recordAudit(auditTables([table({ rows })]), {
  scope: 'workbook',
  profile: 'auto',
  sheets: ['封面', '自评表'],
});
const kept = { record, date: '2026-03-31' };

test('what is kept is read again as it was', () => {
  expect(record.findings.length).toBeGreaterThan(0);
  expect(readKeptAudit(writeKeptAudit(kept))).toEqual(kept);
});

test('findings on a sheet that was not looked at keep their sheet', () => {
  const across = [{ code: 'target-differs', sheet: '别处', cell: 'E9', subject: 'indicator=甲' }];
  const wider = { ...kept, record: { ...record, across } };
  expect(readKeptAudit(writeKeptAudit(wider))).toEqual(wider);
});

test('too much is not kept', () => {
  const [one] = record.findings;
  const findings = one ? Array.from({ length: 20_000 }, () => one) : [];
  expect(writeKeptAudit({ ...kept, record: { ...record, findings } })).toBeNull();
});

const good = JSON.parse(writeKeptAudit(kept) ?? '') as Record<string, unknown>;

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['null', 'null'],
  ['another version', JSON.stringify({ ...good, schema: 'perf-last-audit/2' })],
  ['no day', JSON.stringify({ ...good, date: 3 })],
  ['no scope', JSON.stringify({ ...good, scope: 'all' })],
  ['no names', JSON.stringify({ ...good, named: [1] })],
  ['no findings', JSON.stringify({ ...good, findings: 'x' })],
  ['a finding on no sheet', JSON.stringify({ ...good, findings: [['score-mismatch', 9, 'H1', '']] })],
  ['a finding in pieces', JSON.stringify({ ...good, across: [['score-mismatch']] })],
])('%s counts as none', (_, text) => {
  expect(readKeptAudit(text)).toBeNull();
});

test.each([
  ['indicator=发放人数|where=target', '发放人数'],
  ['label=年度资金总额', '年度资金总额'],
  ['column=spent|label=合计', '合计'],
  ['H', null],
])('nameIn(%j)', (subject, name) => {
  expect(nameIn(subject)).toBe(name);
});
