import { auditTables, type Finding } from '../../src/audit';
import { applyDecisions, decideFinding, NO_DECISIONS } from '../../src/audit/decisions';
import { auditFile } from '../../src/cli/audit-file';
import { reportZh } from '../../src/messages/report.zh-CN';
import type { ReportCell, ReportSheet } from '../../src/plan';
import { makeAuditReport, makeBatchReport, reportPart } from '../../src/report';
import { createGrid, detectTables } from '../../src/table';
import { bookOf, SAMPLE } from '../cli/terminal';

const sample = auditFile(SAMPLE, null).audit;
const sixth = auditFile(bookOf([6]), null).audit;
/** An audit that found nothing. */
const clean = { ...sixth, tables: sixth.tables.map((table) => ({ ...table, findings: [] })), findings: [] };
const report = makeAuditReport(sample, reportZh);

const shown = (cell: ReportCell | undefined): string => {
  const value = cell?.value ?? null;
  return value === null ? '' : 'text' in value ? value.text : value.number;
};
const lines = (sheet: ReportSheet): string[][] => sheet.rows.map((row) => row.map(shown));
const lineWith = (sheet: ReportSheet, word: string): string[] =>
  lines(sheet).find((line) => line.includes(word)) ?? [];

const all = (audit: typeof sample): Finding[] => [
  ...audit.tables.flatMap(({ findings }) => findings),
  ...audit.findings,
];

test('says what was checked and what was found', () => {
  const [title, checked, found] = lines(report).map(([first]) => first);
  expect(title).toBe('绩效自评表审核报告');
  expect(checked).toMatch(/^已检查 12 张工作表、12 张表格，91 行 × \d+ 项规则$/);
  const of = (severity: Finding['severity']) => all(sample).filter((one) => one.severity === severity).length;
  expect(found).toBe(
    `发现 ${all(sample).length} 处问题：错误 ${of('error')}，警告 ${of('warning')}，提示 ${of('info')}`,
  );
});

test('names every table with its profile, its totals and its counts', () => {
  expect(lineWith(report, '工作表')).toEqual([
    ...['工作表', '范围', '评分口径', '表名', '吻合/可核得分', '表内总分', '各项合计', '重算总分', '等级'],
    ...['错误', '警告', '提示'],
  ]);
  const line = lineWith(report, '自评表06');
  expect(line[2]).toBe('新疆 2024（自动选择）');
  expect(line.slice(4, 9)).toEqual(['7 / 7', '99.92', '99.92', '99.92', '优']);
  const found = sample.tables.find(({ table }) => table.sheet === '自评表06')?.findings ?? [];
  const of = (severity: Finding['severity']) => found.filter((one) => one.severity === severity).length;
  expect(line.slice(9)).toEqual([of('error'), of('warning'), of('info')].map(String));
});

test('gives every finding its words, its figures and the way to its cell', () => {
  const rows = report.rows.filter((row) => row.length === 7 && row[1]?.link);
  expect(rows).toHaveLength(all(sample).length);
  const row = rows.find((cells) => shown(cells[2]) === '得分与评分口径不符') ?? [];
  expect(row.map(shown)).toEqual([
    '警告',
    'H16',
    '得分与评分口径不符',
    expect.stringContaining('得分 17.84，按评分口径应为 17.85'),
    '17.84',
    '17.85',
    '所选评分口径',
  ]);
  expect(row[0]?.style).toBe('warning');
  expect(row[1]?.link).toEqual({ sheet: expect.any(String), cell: 'H16' });
  expect(row[4]?.value).toEqual({ number: '17.84' });
});

test('groups findings by table, under a line that names it', () => {
  const groups = lines(report).flatMap(([first = '', ...rest]) =>
    rest.length === 0 && first.startsWith('工作表“') ? [first] : [],
  );
  const withFindings = sample.tables.filter(({ findings }) => findings.length > 0);
  expect(groups).toHaveLength(withFindings.length);
  expect(groups[0]).toContain(withFindings[0]?.table.sheet);
});

test('counts also where nothing was found', () => {
  const quiet = makeAuditReport(clean, reportZh);
  expect(lines(quiet)[1]?.[0]).toMatch(/^已检查 1 张工作表、1 张表格，8 行 × \d+ 项规则$/);
  expect(lines(quiet)[2]).toEqual(['未发现问题']);
  expect(lines(quiet).flat()).not.toContain('发现的问题');
});

test('a workbook without a table does not claim that nothing is wrong', () => {
  const none = makeAuditReport(auditTables([]), reportZh);
  expect(lines(none).flat()).toContain('没有找到绩效指标表');
  expect(lines(none).flat()).not.toContain('未发现问题');
});

test('lists what was ignored or accepted with its note, and rules that are off once', () => {
  const [first, second] = all(sample);
  if (!first || !second) throw new Error('the sample has findings');
  const others = all(sample).find(({ code }) => code !== first.code && code !== second.code);
  if (!others) throw new Error('the sample has findings of other rules');
  const remark = { note: '已与主管科室核实', author: '复核岗', date: '2026-03-31' };
  const hidden = all(sample).filter(({ code }) => code === others.code).length;
  const decided = applyDecisions(sample, {
    ...NO_DECISIONS,
    findings: [decideFinding(sample, first, 'ignored', remark)],
    rules: { [others.code]: { level: 'off', note: '本地不看', author: null, date: '2026-04-01' } },
  });
  const sheet = makeAuditReport(decided, reportZh);
  expect(lines(sheet)[2]?.[0]).toContain(`另有 ${1 + hidden} 处已忽略或已接受`);
  const ignored = lineWith(sheet, '已忽略');
  expect(ignored[1]).toBe(first.cell);
  expect(ignored.slice(6)).toEqual(['已与主管科室核实', '复核岗', '2026-03-31']);
  const off = lines(sheet).filter((line) => line[0] === '规则已停用');
  expect(off).toHaveLength(1);
  expect(off[0]?.[3]).toContain(`有 ${hidden} 处没有列出`);
  expect(off[0]?.slice(6)).toEqual(['本地不看', '', '2026-04-01']);
});

test('is the same for the same audit, and is plain data', () => {
  const again = makeAuditReport(auditFile(SAMPLE, null).audit, reportZh);
  expect(JSON.stringify(again)).toBe(JSON.stringify(report));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('is no table to be audited itself', () => {
  const texts = lines(report).map((line) => [...line, ...Array<string>(12).fill('')].slice(0, 12));
  const formats = texts.map((line) => line.map(() => 'General'));
  const grid = createGrid({ sheet: '审核报告', top: 1, left: 1, values: texts, texts, formats });
  expect(detectTables(grid)).toEqual([]);
});

describe('several files', () => {
  const part = (audit: typeof sample, file: string) => reportPart(audit, reportZh, file);
  const files = [
    { name: '甲.xlsx', file: '../甲.xlsx', part: part(sample, '../甲.xlsx'), error: null },
    { name: '乙.xlsx', file: '../乙.xlsx', part: part(clean, '../乙.xlsx'), error: null },
    { name: '丙.xlsx', file: '../丙.xlsx', part: null, error: '找不到该文件。' },
  ];
  const [summary, list] = makeBatchReport(files, reportZh).map(({ content }) => content);

  test('the summary has a line for every table, and says which file was not read', () => {
    if (!summary) throw new Error('no summary');
    expect(lines(summary)[1]).toEqual(['已审核 2 个文件；另有 1 个文件无法读取']);
    expect(lines(summary)[2]?.[0]).toMatch(/^已检查 13 张工作表、13 张表格，99 行/);
    expect(lines(summary).filter(([file]) => file === '甲.xlsx').length).toBeGreaterThanOrEqual(12);
    expect(lineWith(summary, '乙.xlsx').slice(6, 10)).toEqual(['99.92', '99.92', '99.92', '优']);
    expect(lineWith(summary, '丙.xlsx')).toEqual(['丙.xlsx', '找不到该文件。']);
  });

  test('the list has a line for every finding, which leads into its file', () => {
    if (!list) throw new Error('no list');
    expect(list.rows).toHaveLength(1 + all(sample).length);
    expect(list.frozenRows).toBe(1);
    const row = list.rows[1] ?? [];
    const [finding] = all(sample);
    expect(row.map(shown).slice(0, 4)).toEqual([
      '甲.xlsx',
      finding?.sheet,
      expect.any(String),
      finding?.cell,
    ]);
    expect(row[3]?.link).toEqual({
      sheet: finding?.sheet,
      cell: finding?.cell.split(':')[0],
      file: '../甲.xlsx',
    });
  });
});
