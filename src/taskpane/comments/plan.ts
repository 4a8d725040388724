import type { Finding } from '../../audit';
import { handingOverZhCN } from '../../messages/handing-over.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import type { CellComment, Plan, PlanStep } from '../../plan/plan';
import type { Report } from '../report';

export interface PlannedComments {
  readonly plan: Plan;
  /** Cells that get a comment. */
  readonly cells: number;
  /** Protected sheets, which are left alone. */
  readonly locked: readonly string[];
}

/**
 * 写入批注: the findings that are listed as comments of their cells, sheet by sheet. Sheets whose findings are gone lose
 * the comments of an earlier time.
 */
export function planComments(report: Report): PlannedComments {
  const bySheet = new Map<string, CellComment[]>(sheetsOf(report).map((sheet) => [sheet, []]));
  const { tables, findings: across } = report.audit;
  for (const finding of [...tables.flatMap(({ findings }) => findings), ...across]) {
    const comments = bySheet.get(finding.sheet) ?? [];
    comments.push({ cell: finding.cell, text: textOf(finding) });
    bySheet.set(finding.sheet, comments);
  }
  const { open, locked } = byLock(report, [...bySheet]);
  const steps = open.map(([sheet, comments]): PlanStep =>
    comments.length > 0 ? { kind: 'comment', sheet, comments } : { kind: 'uncomment', sheet },
  );
  const cells = open.reduce((sum, [, comments]) => sum + cellsOf(comments), 0);
  return {
    plan: { steps },
    cells,
    locked: locked.filter(([, list]) => list.length > 0).map(([name]) => name),
  };
}

/** 清除批注 of every sheet with a table. */
export function planUncomment(report: Report): PlannedComments {
  const { open, locked } = byLock(
    report,
    sheetsOf(report).map((sheet) => [sheet, []] as const),
  );
  const steps = open.map(([sheet]): PlanStep => ({ kind: 'uncomment', sheet }));
  return { plan: { steps }, cells: 0, locked: locked.map(([sheet]) => sheet) };
}

function sheetsOf(report: Report): string[] {
  return [...new Set(report.tables.map(({ audited }) => audited.table.sheet))];
}

function textOf(finding: Finding): string {
  const { severity, code } = finding;
  return handingOverZhCN.comments.text(severity, zhCN.ruleName(code), zhCN.finding(finding));
}

function cellsOf(comments: readonly CellComment[]): number {
  return new Set(comments.map(({ cell }) => cell.split(':')[0])).size;
}

type Entry = readonly [sheet: string, comments: readonly CellComment[]];

function byLock(report: Report, entries: readonly Entry[]): { open: Entry[]; locked: Entry[] } {
  const locked = new Set(report.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return {
    open: entries.filter(([sheet]) => !locked.has(sheet)),
    locked: entries.filter(([sheet]) => locked.has(sheet)),
  };
}
