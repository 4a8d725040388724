import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, WORKBOOK_RULES } from '../../src/audit';
import { findingsOf } from './rule-test';
import type { FundSketch, LineSketch, RowSketch, TableSketch } from './table';

/** The examples of every page are tables that the rule itself reports, and passes. */
const PAGE_FOLDER = join(__dirname, '../../docs/rules');

const ROLES: Readonly<Record<string, keyof RowSketch>> = {
  一级指标: 'l1',
  二级指标: 'l2',
  三级指标: 'l3',
  指标值: 'target',
  实际完成值: 'actual',
  分值: 'weight',
  得分: 'score',
  完成率: 'completion',
  偏差率: 'deviation',
  得分率: 'scoreRate',
  偏差原因: 'reason',
  偏差原因分析及改进措施: 'reason',
};
const FUND_ROLES: Readonly<Record<string, keyof FundSketch>> = {
  '': 'label',
  年初预算数: 'initial',
  全年预算数: 'fullYear',
  全年执行数: 'executed',
  分值: 'weight',
  执行率: 'rate',
  得分: 'score',
};
const LINE_ROLES: Readonly<Record<string, keyof LineSketch>> = {
  地区: 'label',
  项目: 'label',
  评价维度: 'label',
  预算数: 'budget',
  支出数: 'spent',
  执行率: 'rate',
  分值: 'weight',
  得分: 'score',
  得分率: 'scoreRate',
};
const SHEET = '工作表';
const GOAL = '预期目标';

/** Cells of the first table below a heading, its header first. */
function cellsBelow(code: string, heading: string): string[][] {
  const text = readFileSync(join(PAGE_FOLDER, `${code}.md`), 'utf8');
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function named(header: readonly string[], cells: readonly string[], roles: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    header.flatMap((title, index) => {
      if (title === '等级' || title === GOAL) return [];
      const role = roles[title];
      if (role === undefined) throw new Error(`no such column: ${title}`);
      return [[role, cells[index] ?? '']];
    }),
  );
}

/** "产出指标（50分）" carries its points. */
function withPoints(row: RowSketch): RowSketch {
  const [, l1, l1Points] = /^(.+?)（(\d+)分）$/.exec(row.l1 ?? '') ?? [];
  return l1 === undefined ? row : { ...row, l1, l1Points };
}

/** The tables of an example: several where its first column names their sheets. */
function exampleTables(code: string, heading: string): TableSketch[] {
  const [header = [], ...lines] = cellsBelow(code, heading);
  if (header[0] !== SHEET) return [exampleTable(header, lines)];
  const sheets = [...new Set(lines.map(([sheet = '']) => sheet))];
  return sheets.map((sheet) => {
    const own = lines.filter((cells) => cells[0] === sheet).map((cells) => cells.slice(1));
    const table = exampleTable(header.slice(1), own);
    return { ...(header.includes('指标值') && { family: 'target-table' as const }), ...table, sheet };
  });
}

/** 年度资金总额 stands in the funds block of an evaluation table. */
const asFunds = ({ label, budget, spent, rate }: LineSketch): FundSketch => {
  return { label, fullYear: budget, executed: spent, rate };
};

function exampleTable(header: readonly string[], lines: readonly (readonly string[])[]): TableSketch {
  if (header[0] === '') return { funds: lines.map((cells) => named(header, cells, FUND_ROLES)) };
  if (LINE_ROLES[header[0] ?? ''] === 'label') {
    const cells = lines.map((line) => ({ label: '', ...named(header, line, LINE_ROLES) }));
    const [first] = cells;
    if (first?.label.endsWith('总额')) return { funds: cells.map(asFunds), rows: [{}] };
    const family = header.includes('得分') ? 'score-summary' : 'fund-table';
    return { family, lines: cells };
  }
  const grades = header.indexOf('等级');
  const grade = lines.map((cells) => cells[grades] ?? '').find((text) => text !== '');
  const rows = lines.map((cells): RowSketch => withPoints(named(header, cells, ROLES)));
  const total = rows.find(({ l3 }) => l3 === '总分');
  const execution = rows.find(({ l3 }) => l3 === '预算执行率');
  return {
    rows: rows.filter((row) => row !== total && row !== execution),
    ...(grade && { grade }),
    ...(header.includes(GOAL) && { goals: { expected: lines[0]?.[header.indexOf(GOAL)] ?? '' } }),
    ...(total && { total: { weight: total.weight, score: total.score } }),
    ...(execution && {
      funds: [{ fullYear: '24', executed: '24', weight: execution.weight, score: execution.score }],
    }),
  };
}

// A slipped row shows only in a sheet; test/table detects them.
const codes = [...RULES, ...WORKBOOK_RULES].map(({ code }) => code).filter((code) => code !== 'row-shifted');

test.each(codes)('%s: the wrong example is reported, the right one passes', (code) => {
  expect(findingsOf(code, exampleTables(code, '错误示例'))).not.toEqual([]);
  expect(findingsOf(code, exampleTables(code, '正确示例'))).toEqual([]);
});

test('the right examples are right altogether', () => {
  // A page shows only the columns that it is about.
  const judged = codes.filter((code) => code !== 'column-missing');
  const others = codes.flatMap((code) =>
    judged.flatMap((other) =>
      findingsOf(other, exampleTables(code, '正确示例'))
        .filter(({ severity }) => severity === 'error')
        .map((finding) => `${code}: ${finding.code}`),
    ),
  );
  expect(others).toEqual([]);
});
