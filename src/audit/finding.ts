import type { ColumnRole } from '../table/evaluation-table';
import type { ContradictionKind } from './contradictions/kind';
import type { ClaimKind } from './prose/claim';

/** 严重程度: E the table contradicts itself or the rule, W a reviewer would ask, I worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What each kind of finding has to say beyond its cell and figures. A finding's sentence is made of these in
 * `messages/`; the key is the rule's code and the name of its file, its test and its page.
 */
export interface FindingFacts {
  'table-not-found': Record<never, never>;
  'table-uncertain': { readonly title: string };
  'cell-error': { readonly error: string };
  'row-shifted': { readonly indicator: string };
  'score-mismatch': {
    readonly indicator: string;
    readonly direction: 'above' | 'below';
    readonly hasReason: boolean;
  };
  'full-score-when-missed': { readonly indicator: string; readonly completion: string | null };
  'qualitative-band': { readonly indicator: string; readonly level: 'achieved' | 'partly' | 'missed' };
  /** `indicator` null: the execution score. */
  'score-rounding': { readonly indicator: string | null };
  'score-out-of-range': { readonly indicator: string; readonly weight: string };
  'score-without-values': { readonly indicator: string; readonly missing: 'target' | 'actual' };
  'weight-missing': { readonly indicator: string };
  'weight-sum': {
    readonly against: 'printed-total' | 'hundred' | 'level-points' | 'subtotal';
    readonly level: string | null;
  };
  'total-mismatch': { readonly scope: 'table' | 'part' };
  'execution-rate-mismatch': { readonly executed: string; readonly budget: string };
  'execution-score-mismatch': { readonly rate: string; readonly weight: string };
  'unit-mismatch': { readonly indicator: string; readonly target: string; readonly actual: string };
  'target-no-comparator': { readonly indicator: string; readonly assumed: '≥' | '≤'; readonly text: string };
  'over-100-percent': { readonly indicator: string; readonly where: 'target' | 'actual' };
  'reason-missing-missed': { readonly indicator: string; readonly completion: string | null };
  'reason-missing-exceeded': {
    readonly indicator: string;
    readonly completion: string;
    readonly from: string;
  };
  'actual-missing': { readonly indicator: string };
  'level-missing': { readonly indicator: string; readonly level: 'l1' | 'l2' };
  'indicator-duplicate': { readonly indicator: string; readonly first: string };
  'target-unreadable': { readonly indicator: string };
  'actual-unreadable': {
    readonly indicator: string;
    readonly target: string;
    /** What the actual lacks: a figure that can be told, any figure at all, or a time. */
    readonly lacks: 'clear-figure' | 'figure' | 'time';
  };
  'actual-has-comparator': { readonly indicator: string };
  'unit-missing': {
    readonly indicator: string;
    readonly where: 'target' | 'actual';
    /** The unit that is meant, where the row says so. */
    readonly unit: string | null;
  };
  'unit-magnitude': { readonly indicator: string; readonly target: string };
  'direction-suspicious': { readonly indicator: string; readonly kind: 'cost' | 'time' | 'rate' | 'count' };
  'target-zero': { readonly indicator: string };
  'qualitative-level': { readonly indicator: string };
  overspent: { readonly label: string; readonly budget: string };
  'funds-sum': { readonly label: string; readonly column: 'initial' | 'fullYear' | 'executed' };
  'parts-sum': { readonly label: string; readonly column: 'budget' | 'spent' | 'weight' | 'score' };
  'completion-mismatch': { readonly indicator: string; readonly target: string; readonly actual: string };
  'deviation-mismatch': { readonly indicator: string; readonly target: string; readonly actual: string };
  'score-rate-mismatch': { readonly label: string; readonly score: string; readonly weight: string };
  'grade-mismatch': { readonly score: string };
  'weight-structure': { readonly levels: readonly string[] };
  'target-differs': {
    readonly indicator: string;
    /** The same indicator in the first table of the workbook that has it. */
    readonly other: string;
    readonly otherSheet: string;
    readonly otherCell: string;
  };
  'rate-differs': {
    readonly budget: string;
    readonly other: string;
    readonly otherSheet: string;
    readonly otherCell: string;
  };
  'column-missing': { readonly columns: readonly ColumnRole[] };
  'reason-contradicts': { readonly indicator: string; readonly kind: ContradictionKind };
  /** `quote`: the words in question; `working`: how the expected figure follows from the others in them. */
  'reason-arithmetic': {
    readonly indicator: string;
    readonly kind: ClaimKind;
    readonly quote: string;
    readonly working: string;
  };
  /** `other`: the indicator that the reason fits, and where its own reason stands. */
  'reason-misplaced': { readonly indicator: string; readonly other: string; readonly otherCell: string };
  'reason-duplicated': { readonly indicator: string; readonly other: string; readonly first: string };
  'reason-generic': { readonly indicator: string };
  'measure-missing': { readonly indicator: string; readonly completion: string | null };
  'name-differs': {
    readonly indicator: string;
    /** Which text names it otherwise; `code`: another table, under the same code. */
    readonly where: 'title' | 'project' | 'expected' | 'achieved' | 'code';
    readonly other: string;
    readonly otherSheet: string;
    /** Null for the title. */
    readonly otherCell: string | null;
  };
}

export type FindingCode = keyof FindingFacts;

interface Common {
  readonly severity: Severity;
  readonly sheet: string;
  /** "H15"; a range where the finding is about several cells. */
  readonly cell: string;
  readonly row: number | null;
  readonly printed: string | null;
  readonly expected: string | null;
  /** Id of the regulation or the evidence that the rule stands on; `messages/` names it. */
  readonly source: SourceId;
}

export type SourceId = 'mof-2020-10' | 'table-arithmetic' | 'profile' | 'template' | 'review-practice';

/** 审核发现: a discriminated union by code. */
export type Finding = {
  [Code in FindingCode]: Common & { readonly code: Code; readonly facts: FindingFacts[Code] };
}[FindingCode];
