import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, FindingCode, Severity } from '../../src/audit';
import { RULES as TABLE_RULES, WORKBOOK_RULES, auditTables, noTable } from '../../src/audit';
import { zhCN } from '../../src/messages/zh-CN';
import { FACTS } from './all-facts';
import { table } from './table';

const RULES = [...TABLE_RULES, ...WORKBOOK_RULES];
const root = join(__dirname, '../..');
const RULE_FOLDER = join(root, 'src/audit/rules');
const PAGE_FOLDER = join(root, 'docs/rules');
const SECTIONS = ['检查什么', '错误示例', '正确示例', '什么时候不必担心', '依据'];

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
