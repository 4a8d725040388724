import { auditTables } from '../../src/audit';
import type { Finding } from '../../src/audit';
import { applyDecisions, decideFinding, isAcceptable, NO_DECISIONS } from '../../src/audit/decisions';
import type { Decisions, FindingDecision } from '../../src/audit/decisions';
import { readDecisions, writeDecisions } from '../../src/audit/read-decisions';
import { table } from './table';
import type { RowSketch, TableSketch } from './table';

const REMARK = { note: '会议议定', author: '张科', date: '2026-03-31' };

const deducted: RowSketch = { l3: '发放人数', target: '≥100人', actual: '100人', weight: '50', score: '45' };
const low: RowSketch = { l3: '发放准确率', target: '≥90%', actual: '45%', weight: '50', score: '25' };
const blank: RowSketch = { l3: '受益户数', target: '≥10户', actual: '10户', weight: '0', score: '0' };

function auditOf(rows: readonly RowSketch[], rest: Partial<TableSketch> = {}) {
  return auditTables([table({ rows, ...rest })], { profile: 'mof-2020' });
}

const base = auditOf([deducted, low]);

function findingOf(code: Finding['code'], audit = base): Finding {
  const all = [...audit.tables.flatMap(({ findings }) => findings), ...audit.findings];
  const found = all.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code} among ${all.map((one) => one.code).join()}`);
  return found;
}

function shownOf(audit: typeof base, decisions: Decisions): string[] {
  return applyDecisions(audit, decisions).tables.flatMap(({ findings }) => findings.map(({ code }) => code));
}

function withFinding(...findings: FindingDecision[]): Decisions {
  return { ...NO_DECISIONS, findings };
}

const accepted = withFinding(decideFinding(base, findingOf('score-mismatch'), 'accepted', REMARK));

describe('a finding that was accepted', () => {
  test('stands apart with its note, its author and its day', () => {
    const decided = applyDecisions(base, accepted);
    expect(decided.setAside.map(({ finding, verdict }) => [finding.cell, verdict])).toEqual([
      [findingOf('score-mismatch').cell, { kind: 'accepted', ...REMARK }],
    ]);
    expect(shownOf(base, accepted)).not.toContain('score-mismatch');
    expect(decided.checked).toEqual(base.checked);
  });

  test.each<[string, readonly RowSketch[], boolean]>([
    ['nothing changed', [deducted, low], true],
    ['a row was inserted above', [blank, deducted, low], true],
    ['the rows changed places', [low, deducted], true],
    ['another row changed', [deducted, { ...low, score: '24' }], true],
    ['its printed score changed', [{ ...deducted, score: '44' }, low], false],
    ['what is expected changed', [{ ...deducted, weight: '60' }, low], false],
    ['another indicator has the same figures', [{ ...deducted, l3: '发放户数' }, low], false],
    ['it was repaired', [{ ...deducted, score: '50' }, low], false],
  ])('%s: stays settled %#', (_, rows, settled) => {
    const { setAside } = applyDecisions(auditOf(rows), accepted);
    expect(setAside.some(({ finding }) => finding.code === 'score-mismatch')).toBe(settled);
  });

  test('is settled on its own sheet only', () => {
    expect(applyDecisions(auditOf([deducted, low], { sheet: '另一张' }), accepted).setAside).toEqual([]);
  });
});

describe('rows of the same names, with the same fault', () => {
  const other: RowSketch = { ...deducted, l2: '质量指标' };

  function settledCells(before: readonly RowSketch[], which: number, after: readonly RowSketch[]): string[] {
    const audit = auditOf(before);
    const found = audit.tables
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'score-mismatch')[which];
    if (!found) throw new Error('no such finding');
    const decisions = withFinding(decideFinding(audit, found, 'ignored', REMARK));
    return applyDecisions(auditOf(after), decisions).setAside.map(({ finding }) => finding.cell);
  }
  const fixed = { ...deducted, score: '50' };

  test.each<[string, readonly RowSketch[], number, readonly RowSketch[], string[]]>([
    ['as they were', [deducted, deducted, low], 1, [deducted, deducted, low], ['H13']],
    ['a row inserted above', [deducted, deducted, low], 1, [blank, deducted, deducted, low], ['H14']],
    ['the other one repaired', [deducted, deducted, low], 1, [fixed, deducted, low], ['H13']],
    ['itself repaired', [deducted, deducted, low], 1, [deducted, fixed, low], []],
    ['itself repaired below a new row', [deducted, deducted, low], 1, [blank, deducted, fixed, low], []],
    [
      'the other repaired below a new row',
      [deducted, deducted, low],
      0,
      [blank, deducted, fixed, low],
      ['H13'],
    ],
    ['a twin inserted', [deducted, low], 0, [deducted, deducted, low], []],
    ['a row of its names without the fault', [deducted, low], 0, [fixed, deducted, low], ['H13']],
    ['one of the twins taken out', [deducted, deducted, low], 1, [deducted, low], []],
    ['the same name under another level', [deducted, other, low], 1, [blank, fixed, other, low], ['H14']],
    ['that row taken out', [deducted, other, low], 1, [deducted, low], []],
  ])('%s', (_name, before, which, after, cells) => {
    expect(settledCells(before, which, after)).toEqual(cells);
  });

  test('funds have no such names: they are told apart by their order, else by their cell', () => {
    const line = { label: '其他资金', fullYear: '10', executed: '5', rate: '60%' };
    const total = { fullYear: '20', executed: '10', rate: '50%' };
    const audit = auditOf([low], { funds: [total, line, line] });
    const [, second] = audit.tables
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'execution-rate-mismatch');
    if (!second) throw new Error('no twins');
    const decisions = withFinding(decideFinding(audit, second, 'ignored', REMARK));
    const cells = (...funds: TableSketch['funds'] & object) =>
      applyDecisions(auditOf([low], { funds }), decisions).setAside.map(({ finding }) => finding.cell);
    expect(cells(total, line, line)).toEqual(['H8']);
    expect(cells(total, { ...line, rate: '50%' }, line)).toEqual(['H8']);
    expect(cells(total, line, { ...line, rate: '50%' })).toEqual([]);
  });
});

describe('rules that were switched', () => {
  const off: Decisions = { ...NO_DECISIONS, rules: { 'score-mismatch': { level: 'off', ...REMARK } } };

  test('off for the workbook: its findings stand apart', () => {
    const { setAside } = applyDecisions(base, off);
    expect(setAside.map(({ verdict }) => verdict)).toEqual([
      { kind: 'rule-off', scope: 'workbook', ...REMARK },
    ]);
  });

  test('for a profile: only in tables that follow it, and after the workbook’s own switch', () => {
    const profiles = (id: string): Decisions['profiles'] => ({ [id]: { 'score-mismatch': 'off' } });
    expect(shownOf(base, { ...NO_DECISIONS, profiles: profiles('mof-2020') })).not.toContain(
      'score-mismatch',
    );
    expect(shownOf(base, { ...NO_DECISIONS, profiles: profiles('hubei') })).toContain('score-mismatch');
    const rules: Decisions['rules'] = { 'score-mismatch': { level: 'info', ...REMARK } };
    const both = applyDecisions(base, { ...NO_DECISIONS, rules, profiles: profiles('mof-2020') });
    expect(
      both.tables.flatMap(({ findings }) => findings).map(({ code, severity }) => [code, severity]),
    ).toContainEqual(['score-mismatch', 'info']);
  });

  test('to another severity: errors stay first', () => {
    const rules: Decisions['rules'] = { 'score-mismatch': { level: 'info', ...REMARK } };
    const { tables, setAside } = applyDecisions(base, { ...NO_DECISIONS, rules });
    const severities = tables.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    expect(severities.join()).toMatch(/^(error,?)*(warning,?)*(info,?)*$/);
    expect(severities.at(-1)).toBe('info');
    expect(setAside).toEqual([]);
  });

  test('a code that no rule has any more does nothing', () => {
    const rules: Decisions['rules'] = { 'rule-of-tomorrow': { level: 'off', ...REMARK } };
    expect(shownOf(base, { ...NO_DECISIONS, rules })).toEqual(shownOf(base, NO_DECISIONS));
  });

  test('names that every object has are no switches', () => {
    expect(shownOf(base, { ...NO_DECISIONS, profiles: { toString: {} } })).toEqual(
      shownOf(base, NO_DECISIONS),
    );
  });
});

test('nothing of the audit is lost or changed', () => {
  const before = JSON.stringify(base);
  const decided = applyDecisions(base, accepted);
  expect(JSON.stringify(base)).toBe(before);
  const shown = decided.tables.flatMap(({ findings }) => findings).length;
  expect(shown + decided.setAside.length).toBe(base.tables.flatMap(({ findings }) => findings).length);
});

test('a person may accept a deduction and a question, not a contradiction', () => {
  expect(isAcceptable(findingOf('score-mismatch'))).toBe(true);
  const above = auditOf([{ ...deducted, actual: '80人' }, low]);
  expect(isAcceptable(findingOf('score-mismatch', above))).toBe(false);
  const beyond = auditOf([{ ...deducted, weight: '40' }, low]);
  expect(isAcceptable(findingOf('score-out-of-range', beyond))).toBe(false);
  const question = auditOf([{ ...deducted, target: '100人' }, low]);
  expect(isAcceptable(findingOf('target-no-comparator', question))).toBe(true);
});

describe('what a workbook keeps', () => {
  const all: Decisions = {
    ...accepted,
    rules: { 'rule-of-tomorrow': { level: 'off', ...REMARK } },
    profiles: { hubei: { 'unit-missing': 'error' } },
  };

  test('comes back as it was, unknown codes too', () => {
    expect(readDecisions(writeDecisions(all))).toEqual(all);
  });

  test('is nothing where nothing was decided', () => {
    expect(writeDecisions(NO_DECISIONS)).toBeNull();
  });

  test.each([
    null,
    undefined,
    '',
    'null',
    '[]',
    '{',
    '{"schema":"perf-decisions/2","rules":{"score-mismatch":{"level":"off","note":"","date":""}}}',
    '{"schema":"perf-decisions/1","rules":[],"profiles":7,"findings":{}}',
    '{"schema":"perf-decisions/1","rules":{"a":{"level":"loud","note":"","date":""},"b":null},"findings":[null,{}]}',
  ])('is no decision where it cannot be understood: %s', (text) => {
    expect(readDecisions(text)).toEqual(NO_DECISIONS);
  });

  test('keeps what is right beside what is wrong', () => {
    const [one] = all.findings;
    const text = JSON.stringify({
      ...all,
      findings: [one, { ...one, alike: -1 }, { ...one, note: 5 }, { ...one, path: 5 }],
    });
    expect(readDecisions(text).findings).toEqual([one]);
  });
});
