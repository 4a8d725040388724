import type { AuditedRow, AuditedTable } from '../audit/audited';
import { executionLine } from '../audit/totals';
import type { Explanation, Unscorable } from '../scoring';
import { ZERO } from '../scoring';
import { cellName } from '../table/address';
import type { CellChange, ChangeKind, Surface } from './cell-change';
import { isBlank, isCovered } from './cell-change';
import { executionRateChange, executionScoreChange, lineRateChange } from './correct-funds';
import { completionChange, deviationChange, scoreChange } from './correct-row';

/** Why a blank cell stays blank. */
export type WhyBlank =
  | Unscorable
  | 'weight-missing'
  /** A rule that leaves the figure to a person. */
  | 'needs-judgement'
  /** The row's cells slipped a column. */
  | 'shifted'
  /** A merged area covers the cell. */
  | 'merged'
  /** A total, while one of its scores is missing. */
  | 'score-missing';

/** A blank cell that cannot be filled. */
export interface Unfilled {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: ChangeKind;
  readonly label: string;
  readonly why: WhyBlank;
}

export interface FillIn {
  readonly changes: readonly CellChange[];
  readonly unfilled: readonly Unfilled[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * 填写: blank 得分, 执行率, 执行得分, 完成率 and 偏差率 that follow from the table's own cells, down the sheet; what stands
 * anywhere is left alone. A score for words is only suggested: the upper bound of its level. 小计, 总分 and 得分率 are
 * `dependents`.
 */
export function fillIn(audited: AuditedTable, surface: Surface): FillIn {
  const found: CellChange[] = [];
  const unfilled: Unfilled[] = [];
  const { table } = audited;
  const put = (at: Place | null | undefined, make: () => CellChange | null): void => {
    if (!at || !isBlank(surface, at) || isCovered(surface, at)) return;
    const change = make();
    if (change) found.push(change);
  };
  const execution = executionLine(table, audited.funds);
  for (const line of audited.funds) {
    const cautions = line.line.isTotal || audited.funds.length === 1 ? [] : (['part'] as const);
    put(line.line.rate, () => executionRateChange(audited, line, surface, { cautions }));
    if (line === execution) put(line.line.score, () => executionScoreChange(audited, line, surface));
  }
  for (const line of table.lines) put(line.cells.rate, () => lineRateChange(audited, line, surface));
  for (const row of audited.rows) {
    const { score, completion, deviation, weight } = row.row;
    put(completion, () => completionChange(audited, row, surface));
    put(deviation, () => deviationChange(audited, row, surface));
    if (!score || !isBlank(surface, score) || (weight?.value && !weight.value.gt(ZERO))) continue;
    const why = whyNot(row, surface, score);
    const cautions = row.rule === 'qualitative' ? (['upper-bound'] as const) : [];
    const change = why === null ? scoreChange(audited, row, surface, { cautions }) : null;
    if (change) found.push(change);
    else {
      const cell = cellName(score.row, score.column);
      unfilled.push({
        sheet: table.sheet,
        cell,
        kind: 'score',
        label: row.row.l3,
        why: why ?? 'needs-judgement',
      });
    }
  }
  return { changes: found.sort((one, other) => one.row - other.row || one.column - other.column), unfilled };
}

function whyNot(row: AuditedRow, surface: Surface, score: Place): WhyBlank | null {
  if (row.row.shifted) return 'shifted';
  if (isCovered(surface, score)) return 'merged';
  if (row.recomputedScore) return null;
  return whyUnscored(row.explanation);
}

function whyUnscored(explanation: Explanation | null): WhyBlank {
  return explanation?.code === 'unscorable' ? explanation.why : 'needs-judgement';
}
