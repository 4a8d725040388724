import type { Finding, FindingCode } from '../../src/audit';
import { FACTS } from '../audit/all-facts';
import { en } from '../../src/messages/en';
import { cliEn } from '../../src/messages/cli.en';
import { cliZhCN } from '../../src/messages/cli.zh-CN';
import { profileProblemEn, refusedProfileEn } from '../../src/messages/profile-problems.en';
import { zhCN } from '../../src/messages/zh-CN';
import type { Explanation } from '../../src/scoring';
import type { ColumnRole, Evidence, Family } from '../../src/table';
import type { HostError } from '../../src/host/port';

const HAN = /\p{Script=Han}/u;
const CODES = Object.keys(FACTS) as FindingCode[];
const COMMON = {
  sheet: '自评表',
  cell: 'H12',
  row: 12,
  printed: '8.75',
  expected: '6.25',
  source: 'profile',
};

const findings = CODES.flatMap((code) =>
  FACTS[code].map((facts) => ({ ...COMMON, code, severity: 'error', facts }) as Finding),
);

/** What a sentence says of its finding: every value that stands in it. */
function named(sentence: string, finding: Finding): string[] {
  const facts = Object.values<unknown>(finding.facts).flat();
  const values = [...facts, finding.printed, finding.expected, finding.cell];
  const words = sentence.replace(/，/g, ',').replace(/＋/g, '+').replace(/－/g, '-');
  return values.filter((value): value is string => typeof value === 'string' && words.includes(value));
}

test.each(findings.map((finding) => [finding.code, JSON.stringify(finding.facts), finding] as const))(
  '%s %s: English names all that Chinese names',
  (_code, _facts, finding) => {
    const sentence = en.finding(finding);
    expect(sentence).toMatch(/^[“A-Z].*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|\$\{| {2}/);
    expect(named(sentence, finding)).toEqual(expect.arrayContaining(named(zhCN.finding(finding), finding)));
  },
);

test.each(CODES)('%s has an English name', (code) => {
  expect(en.ruleName(code)).toMatch(/^[A-Z][a-z0-9 %]+$/);
});

test('names are not given twice', () => {
  for (const messages of [zhCN, en]) expect(new Set(CODES.map(messages.ruleName)).size).toBe(CODES.length);
});

const EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'met-or-missed',
    target: '5',
    actual: '4',
    met: false,
    score: '0',
    rule: 'all-or-nothing',
    source: 'x',
  },
  { code: 'unscorable', why: 'unit-mismatch', rule: 'ratio', source: 'x' },
] as unknown as Explanation[];

test('explanations in English hold no Chinese', () => {
  for (const explanation of EXPLANATIONS) expect(en.explanation(explanation)).not.toMatch(HAN);
});

test.each([
  ['50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25', 'ratio', 'part', '50', '62.5'],
  ['-5 < 0, counted as 0 → 0', 'ratio', 'zero', '-5', '0'],
  ['79.999 ÷ 80 ≈ 100 % (just below 100 %) → 10 × 79.999 ÷ 80 = 6.25', 'ratio', 'part', '79.999', '100'],
])('%s', (told, rule, branch, actual, percent) => {
  const explanation = {
    code: 'computed',
    rule,
    branch,
    figures: { target: '80', actual, weight: '10', percent },
    parameters: {},
    score: '6.25',
    source: 'x',
  } as unknown as Explanation;
  expect(en.explanation(explanation)).toBe(told);
});

test('small words', () => {
  const families: readonly Family[] = [
    'project-self-evaluation',
    'transfer-self-evaluation',
    'target-table',
    'third-party-scoring',
    'score-summary',
    'fund-table',
  ];
  for (const family of families) expect(en.family(family)).not.toMatch(HAN);
  for (const status of ['met', 'missed', 'exceeded', 'unscorable'] as const)
    expect(en.status(status)).not.toMatch(HAN);
  expect((['error', 'warning', 'info'] as const).map(en.severity)).toEqual(['error', 'warning', 'info']);
  expect(en.source('table-arithmetic')).toBe('arithmetic of the table');
  expect(en.unscorable('weight-missing')).toBe('there is no weight');
  const roles: readonly ColumnRole[] = ['target', 'actual', 'weight', 'score', 'reason'];
  expect(roles.map(en.columnRole)).toEqual(
    roles.map((role) => expect.stringMatching(new RegExp(`^${role} \\(`)) as unknown),
  );
});

test('why a column was taken for what it is', () => {
  const evidence: Evidence = {
    code: 'cells-parse',
    role: 'actual',
    column: 6,
    weight: 1,
    facts: { parsed: '8', of: '9' },
  };
  expect(en.evidence(evidence)).toBe('column F = actual (实际完成值): 8 of 9 rows can be read');
  expect(en.evidence({ ...evidence, code: 'few-rows', role: null, column: null, facts: {} })).toBe(
    'too few rows',
  );
});

test.each([
  'sheet-protected',
  'workbook-protected',
  'cell-changed',
  'cell-editing',
  'sheet-missing',
  'too-large',
  'unsupported',
  'cancelled',
  'read-only',
  'failed',
] as const)('the error %s', (code) => {
  const error = (facts: Record<string, string>) => ({ code, facts }) as unknown as HostError;
  const full = { sheet: 'Sheet1', cell: 'H12', detail: 'GeneralException' };
  for (const facts of [{}, full] as readonly Record<string, string>[]) {
    expect(en.hostError(error(facts))).toMatch(/^[A-Z].*\.$/);
    expect(en.hostError(error(facts))).not.toMatch(HAN);
  }
  for (const value of Object.values(full)) {
    expect(en.hostError(error(full)).includes(value)).toBe(zhCN.hostError(error(full)).includes(value));
  }
});

test('the command line says as much in both languages', () => {
  expect(Object.keys(cliEn).sort()).toEqual(Object.keys(cliZhCN).sort());
  for (const code of [
    'not-found',
    'not-a-file',
    'unreadable',
    'not-a-workbook',
    'encrypted',
    'old-format',
    'damaged',
    'too-large',
    'failed',
  ] as const) {
    expect(cliEn.fileError(code, 'detail')).not.toMatch(HAN);
    expect(cliEn.fileError(code, 'detail').includes('detail')).toBe(
      cliZhCN.fileError(code, 'detail').includes('detail'),
    );
  }
  for (const code of [
    'no-files',
    'unknown-option',
    'value-missing',
    'unknown-format',
    'unknown-language',
    'unknown-profile',
    'not-a-number',
    'report-not-xlsx',
    'not-built-yet',
  ] as const) {
    const told = [cliEn, cliZhCN].map((words) =>
      words.usageError({ code, option: '--opt', value: 'xyz' }, ['hubei']),
    );
    expect(told[0]).not.toMatch(HAN);
    for (const value of ['--opt', 'xyz', 'hubei'])
      expect(told[0]?.includes(value)).toBe(told[1]?.includes(value));
  }
  expect(cliEn.leftOut('a.xlsx', 'Sheet1', 1, 'Z9')).toContain('1 cell of sheet “Sheet1”');
  expect(cliEn.checkedLine(2, 40, { error: 0, warning: 0, info: 0 }, 3)).toBe(
    'Checked 2 rows × 40 rules, nothing found (3 more settled)',
  );
  expect(cliEn.decision({ kind: 'ignored', note: 'agreed' } as Parameters<typeof cliEn.decision>[0])).toBe(
    ' (ignored: agreed)',
  );
});

test('why a profile is refused', () => {
  const problems = ['missing', 'taken', 'unknown', 'not-text'].map((problem) => ({
    entry: 'id',
    problem,
  })) as Parameters<typeof refusedProfileEn>[0]['problems'];
  expect(refusedProfileEn({ name: '甲', problems } as Parameters<typeof refusedProfileEn>[0])).toBe(
    'The profile “甲” cannot be used: id is missing. id is taken by another profile. id is no known option. 1 more.',
  );
  for (const problem of [
    'missing',
    'not-text',
    'not-a-number',
    'out-of-range',
    'unknown',
    'not-in-order',
    'no-rule-for-all',
    'taken',
  ] as const) {
    expect(profileProblemEn({ entry: 'grades[0].from', problem })).toMatch(/^grades\[0\]\.from .+\.$/);
  }
});
