import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, FindingCode, FindingFacts, Severity } from '../../src/audit';
import { RULES as TABLE_RULES, WORKBOOK_RULES, auditTables, noTable } from '../../src/audit';
import { zhCN } from '../../src/messages/zh-CN';
import { table } from './table';

const RULES = [...TABLE_RULES, ...WORKBOOK_RULES];
const root = join(__dirname, '../..');
const RULE_FOLDER = join(root, 'src/audit/rules');
const PAGE_FOLDER = join(root, 'docs/rules');
const SECTIONS = ['检查什么', '错误示例', '正确示例', '什么时候不必担心', '依据'];

/** Facts of every code, as odd as they may come. The type keeps the list complete. */
const FACTS: { readonly [Code in FindingCode]: readonly FindingFacts[Code][] } = {
  'table-not-found': [{}],
  'table-uncertain': [{ title: '项目支出绩效自评表' }, { title: '' }],
  'cell-error': [{ error: '#REF!' }],
  'row-shifted': [{ indicator: '培训场次' }],
  'score-mismatch': [
    { indicator: '培训场次', direction: 'above', hasReason: false },
    { indicator: '培训场次', direction: 'below', hasReason: true },
    { indicator: '培训场次', direction: 'below', hasReason: false },
  ],
  'full-score-when-missed': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'qualitative-band': (['achieved', 'partly', 'missed'] as const).map((level) => ({
    indicator: '办事环境',
    level,
  })),
  'score-rounding': [{ indicator: '培训场次' }, { indicator: null }],
  'score-out-of-range': [{ indicator: '培训场次', weight: '10' }],
  'score-without-values': [
    { indicator: '培训场次', missing: 'target' },
    { indicator: '培训场次', missing: 'actual' },
  ],
  'weight-missing': [{ indicator: '培训场次' }],
  'weight-sum': [
    { against: 'printed-total', level: null },
    { against: 'hundred', level: null },
    { against: 'level-points', level: '产出指标' },
    { against: 'subtotal', level: '产出小计' },
    { against: 'subtotal', level: null },
  ],
  'total-mismatch': [{ scope: 'table' }, { scope: 'part' }],
  'execution-rate-mismatch': [{ executed: '156.65', budget: '158' }],
  'execution-score-mismatch': [{ rate: '99.15', weight: '10' }],
  'unit-mismatch': [{ indicator: '培训人数', target: '≥80人', actual: '90人次' }],
  'target-no-comparator': [{ indicator: '培训场次', assumed: '≥', text: '5场' }],
  'over-100-percent': [
    { indicator: '出勤率', where: 'target' },
    { indicator: '出勤率', where: 'actual' },
  ],
  'reason-missing-missed': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'reason-missing-exceeded': [{ indicator: '培训场次', completion: '146.27', from: '130' }],
  'actual-missing': [{ indicator: '培训场次' }],
  'level-missing': [
    { indicator: '培训场次', level: 'l1' },
    { indicator: '培训场次', level: 'l2' },
  ],
  'indicator-duplicate': [{ indicator: '培训场次', first: 'D12' }],
  'target-unreadable': [{ indicator: '培训场次' }],
  'actual-unreadable': (['clear-figure', 'figure', 'time'] as const).map((lacks) => ({
    indicator: '培训场次',
    target: '≥5场',
    lacks,
  })),
  'actual-has-comparator': [{ indicator: '培训场次' }],
  'unit-missing': [
    { indicator: '培训场次', where: 'target', unit: '万元/个' },
    { indicator: '培训场次', where: 'actual', unit: null },
  ],
  'unit-magnitude': [{ indicator: '培训场次', target: '≤30万元' }],
  'direction-suspicious': (['cost', 'time', 'rate', 'count'] as const).map((kind) => ({
    indicator: '培训场次',
    kind,
  })),
  'target-zero': [{ indicator: '培训场次' }],
  'qualitative-level': [{ indicator: '培训场次' }],
  overspent: [{ label: '年度资金总额', budget: '24' }],
  'funds-sum': (['initial', 'fullYear', 'executed'] as const).map((column) => ({
    label: '年度资金总额',
    column,
  })),
  'parts-sum': (['budget', 'spent', 'weight', 'score'] as const).map((column) => ({ label: '合计', column })),
  'completion-mismatch': [{ indicator: '培训场次', target: '≥5场', actual: '4场' }],
  'deviation-mismatch': [{ indicator: '培训场次', target: '≥5场', actual: '4场' }],
  'score-rate-mismatch': [{ label: '过程', score: '18', weight: '20' }],
  'grade-mismatch': [{ score: '88' }],
  'weight-structure': [{ levels: ['产出指标'] }, { levels: ['效益指标', '满意度指标'] }],
  'target-differs': [{ indicator: '培训场次', other: '≥5场', otherSheet: '绩效目标表', otherCell: 'E7' }],
  'rate-differs': [{ budget: '1006', other: '39.93%', otherSheet: '自评表', otherCell: 'G7' }],
  'column-missing': [{ columns: ['actual'] }, { columns: ['score', 'weight'] }],
  'reason-contradicts': (
    [
      ...(['actual', 'target', 'completion', 'gap', 'direction-up', 'direction-down'] as const),
      ...(['missed-though-met', 'met-though-missed', 'paid-share'] as const),
    ] as const
  ).map((kind) => ({ indicator: '培训场次', kind })),
  'reason-arithmetic': (
    ['sum', 'share', 'difference', 'growth', 'months', 'average', 'equation'] as const
  ).map((kind) => ({ indicator: '培训场次', kind, quote: '共12场', working: '5+8' })),
  'reason-misplaced': [{ indicator: '培训场次', other: '培训满意度', otherCell: 'I14' }],
  'reason-duplicated': [{ indicator: '培训场次', other: '培训满意度', first: 'I14' }],
  'reason-generic': [{ indicator: '培训场次' }],
  'measure-missing': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'name-differs': (['title', 'expected', 'achieved', 'code'] as const).map((where) => ({
    indicator: '新建站点数',
    where,
    other: '20个站点',
    otherSheet: '自评表',
    otherCell: where === 'title' ? null : 'B10',
  })),
};
const CODES = Object.keys(FACTS) as FindingCode[];

/** What looks at a whole sheet, not at one detected table, has no file of its own. */
const [uncertain] = auditTables([table({ uncertain: true })]).tables;
const SHEET_CODES = new Map<string, Severity>(
  [noTable('Sheet1'), ...(uncertain?.findings ?? [])].map(({ code, severity }) => [code, severity]),
);
const SEVERITIES = new Map<string, Severity>([
  ...RULES.map(({ code, severity }) => [code, severity] as const),
  ...SHEET_CODES,
]);

const namesIn = (folder: string, end: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(end) && file !== 'README.md' && file !== 'index.ts')
    .map((file) => file.slice(0, -end.length))
    .sort();
const sorted = (names: Iterable<string>): string[] => [...names].sort();
const page = (code: string): string => readFileSync(join(PAGE_FOLDER, `${code}.md`), 'utf8');

test('every code is a rule or looks at a whole sheet', () => {
  expect(sorted(SHEET_CODES.keys())).toEqual(['table-not-found', 'table-uncertain']);
  expect(sorted(SEVERITIES.keys())).toEqual(sorted(CODES));
});

test('the registry lists every file of rules once, and every rule is named by its file', () => {
  const codes = RULES.map(({ code }) => code);
  expect(sorted(codes)).toEqual(namesIn(RULE_FOLDER, '.ts'));
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(readFileSync(join(RULE_FOLDER, `${code}.ts`), 'utf8')).toContain(`code: '${code}'`);
  }
});

test('every rule has its test, and no test is without its rule', () => {
  expect(namesIn(join(__dirname, 'rules'), '.test.ts')).toEqual(sorted(RULES.map(({ code }) => code)));
  for (const { code } of RULES) {
    const text = readFileSync(join(__dirname, 'rules', `${code}.test.ts`), 'utf8');
    expect(text).toContain(`testRule('${code}'`);
  }
});

test('every code has its page, and no page is without its code', () => {
  expect(namesIn(PAGE_FOLDER, '.md')).toEqual(sorted(CODES));
});

describe.each(CODES)('%s', (code) => {
  const severity = SEVERITIES.get(code) ?? 'info';

  test('has a Chinese name', () => {
    expect(zhCN.ruleName(code)).toMatch(/^[\p{Script=Han}0-9 %]{4,12}$/u);
  });

  test('its page names code, name and severity, and has every section in order', () => {
    const [title, , line] = page(code).split('\n');
    expect(title).toBe(`# ${code} ${zhCN.ruleName(code)}`);
    expect(line).toMatch(new RegExp(`^\\*\\*严重程度：${zhCN.severity(severity)}\\*\\*`));
    expect([...page(code).matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
  });

  test('its page shows a wrong and a right table, and leads nowhere that does not exist', () => {
    for (const section of ['错误示例', '正确示例']) {
      const text = page(code).split(`## ${section}`)[1]?.split('\n## ')[0] ?? '';
      expect(text).toMatch(/^\|.*\|\n\|(?:---\|)+\n\|.*\|$/m);
    }
    for (const [, target = ''] of page(code).matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(join(PAGE_FOLDER, target))).toBe(true);
    }
  });

  test.each(FACTS[code].map((facts, index) => [index, facts] as const))(
    'its sentence is whole (%d)',
    (_index, facts) => {
      const sentence = zhCN.finding({
        code,
        severity,
        sheet: '自评表',
        cell: 'H12',
        row: 12,
        printed: '8',
        expected: '6.25',
        source: 'profile',
        facts,
      } as Finding);
      expect(sentence).toMatch(/^[\p{Script=Han}“A-Z].*[。]$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|\$\{| {2}/);
      const named = 'indicator' in facts && facts.indicator !== null ? [facts.indicator] : [];
      for (const name of named) expect(sentence).toContain(`“${name}”`);
    },
  );
});

test('the index lists every code once, by code, with its name and severity', () => {
  const rows = readFileSync(join(PAGE_FOLDER, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toEqual(
    sorted(CODES).map((code) => {
      const severity = SEVERITIES.get(code) ?? 'info';
      return `| [${code}](${code}.md) | ${zhCN.ruleName(code as FindingCode)} | ${zhCN.severity(severity)} |`;
    }),
  );
});
