import type { ColumnRole, EvaluationTable } from '../../table/evaluation-table';
import { defineRule } from '../rule';

/** Points inside a name ("A11立项依据(2分)") stand for a column of weights. */
const POINTS = /[\d.]+分[)）]?$/;
/** A table that is filled in before or during the year has no actuals or scores yet. */
const NOT_YET = /目标|监控|监测|申报|批复/;

/** A scheme by which others are assessed: what was reached stands in their papers. */
const ASSESSED = /考评|考核|指标体系|评价指标|评分/;

/** 缺少必要的列: an evaluation without a column that its family cannot do without. Reported at its header. */
export const columnMissing = defineRule({
  code: 'column-missing',
  severity: 'error',
  source: 'template',
  *check({ table }) {
    const columns = missingColumns(table);
    if (columns.length === 0) return;
    yield { at: { row: table.headerRow, column: table.range.left }, facts: { columns } };
  },
});

function missingColumns(table: EvaluationTable): ColumnRole[] {
  const { columns, family } = table;
  const title = table.title ?? '';
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  if (family === 'target-table') {
    // Detected by its columns, but called an evaluation by its title, with a column that only evaluations have.
    const evaluates = /自评/.test(title) && !NOT_YET.test(title);
    return evaluates && (has('reason') || table.funds.some(({ executed }) => executed)) ? ['actual'] : [];
  }
  if (family === 'transfer-self-evaluation') return has('target') ? [] : ['target'];
  if (family === 'third-party-scoring' || NOT_YET.test(title)) return [];
  // A scheme of criteria and points alone has neither target nor actual.
  const missing: ColumnRole[] = [];
  if (has('target') && has('score') && !has('actual') && !ASSESSED.test(title)) missing.push('actual');
  if (!has('target') || !has('actual')) return missing;
  if (has('weight') && !has('score')) missing.push('score');
  if (has('score') && !has('weight') && !table.pointsAside && !hasPoints(table)) missing.push('weight');
  return missing;
}

/** Levels or names carry the points. */
function hasPoints({ indicators }: EvaluationTable): boolean {
  return indicators.some(
    ({ l1Points, l2Points, l3 }) => l1Points !== null || l2Points !== null || POINTS.test(l3),
  );
}
