import type { AuditedTable } from '../audit/audited';
import type { FindingCode } from '../audit/finding';
import type { Decimal, Profile } from '../scoring';
import { findProfile } from '../scoring';
import { cellName } from '../table/address';
import type { CellRange } from '../table/address';
import type { Grid } from '../table/grid';
import type { FigureKind, FigureStyle, NewContent } from './cell-style';
import { contentIn, shownContent, styleForBlank, styleOf } from './cell-style';
import type { CellContent, Plan, PlanStep } from './plan';

/** What a changed cell is. */
export type ChangeKind =
  | 'score'
  | 'execution-rate'
  | 'execution-score'
  | 'completion'
  | 'deviation'
  | 'score-rate'
  | 'subtotal'
  | 'total'
  | 'grade'
  | 'target'
  | 'actual';

/** Why a change is left for the user to choose. */
export type Caution =
  /** The cell has a formula, which the change would replace. */
  | 'formula'
  /** A score below the rule's, with a reason: it may be a deliberate deduction. */
  | 'deduction'
  /** Only rounded in another way. */
  | 'rounding'
  /** The upper bound of a level of words: the score is the evaluator's to choose. */
  | 'upper-bound'
  /** A ceiling's completion is printed in more than one way. */
  | 'several-ways'
  /** A number becomes a text: formulas that calculate with the cell would fail. */
  | 'becomes-text'
  /** ≥ or ≤ was only assumed: nobody wrote which of them is meant. */
  | 'assumed-direction'
  /** The figure's scale (万, 千) was only assumed: the cell beside it has it. */
  | 'assumed-unit'
  /** The sheet is protected. */
  | 'protected'
  /** 其中: a part of the funds, whose rate many templates leave blank. */
  | 'part';

/** 改动: one cell, what stands there and what will. */
export interface CellChange {
  /** "自评表!H15" */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly kind: ChangeKind;
  /** The indicator or the line that the cell belongs to. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly was: CellContent;
  readonly content: NewContent;
  /** The figure, in points or percent; null for words. */
  readonly value: Decimal | null;
  /** The same as a live formula ("=PERF.SCORE(…)"); null where there is none. */
  readonly formula: string | null;
  /** Chosen from the start only where there are none. */
  readonly cautions: readonly Caution[];
  /** Findings that it settles. */
  readonly codes: readonly FindingCode[];
  /** Nothing is wrong with the cell by itself: it goes when the changes go that it follows from. */
  readonly follows: boolean;
}

/** A sheet as corrections see it. */
export interface Surface {
  readonly grid: Grid;
  readonly isProtected: boolean;
  /** Cells with a formula, by address. */
  readonly formulas: ReadonlyMap<string, CellContent>;
  readonly merges: readonly CellRange[];
  /** 自定口径 of the workbook, beside the built-in profiles. */
  readonly ownProfiles?: readonly Profile[];
}

/** The profile that a table was recomputed under; null where nobody knows it. */
export function profileOf({ profile: { id } }: AuditedTable, { ownProfiles = [] }: Surface): Profile | null {
  return ownProfiles.find((own) => own.id === id) ?? findProfile(id);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a change is about, apart from its cell. */
export interface About {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly cautions?: readonly Caution[];
  readonly codes?: readonly FindingCode[];
  readonly follows?: boolean;
  /** The figure as a live formula, of a number that is the hundredth of a percent where `hundredth` is true. */
  readonly formula?: (hundredth: boolean) => string | null;
}

/**
 * Another figure in the style of a cell; a blank cell takes the style of its `siblings`. Null where the cell shows no
 * figure that could be replaced, or already what would be written.
 */
export function figureChange(
  surface: Surface,
  at: Place,
  figure: { readonly value: Decimal; readonly is: FigureKind; readonly siblings?: Iterable<GridCellPlace> },
  about: About,
): CellChange | null {
  const { grid } = surface;
  const cell = grid.cell(at.row, at.column);
  const blank = isBlank(surface, at);
  const style = blank
    ? styleForBlank(
        grid.formatAt?.(at.row, at.column) ?? cell.format,
        cellsAt(grid, figure.siblings),
        figure.is,
      )
    : styleOf(cell, figure.is, cellsAt(grid, figure.siblings));
  if (!style) return null;
  const content = contentIn(style, figure.value);
  const change = wordsChange(surface, at, content, about);
  return (
    change &&
    withFormula({ ...change, after: shownContent(style, content), value: figure.value }, style, about)
  );
}

type GridCellPlace = Place;

/** So many cells of a column tell how it is written. */
const MOST_SIBLINGS = 200;

function* cellsAt(grid: Grid, places: Iterable<GridCellPlace> = []) {
  let left = MOST_SIBLINGS;
  for (const { row, column } of places) {
    if (left-- === 0) return;
    yield grid.cell(row, column);
  }
}

/** The formula is made when asked for: most changes are written as figures. */
function withFormula(change: CellChange, style: FigureStyle, { formula }: About): CellChange {
  if (!formula || style.kind !== 'number') return change;
  return Object.defineProperty({ ...change }, 'formula', {
    enumerable: true,
    get: () => formula(style.hundredth),
  });
}

/** New content of a cell as it stands; null where the cell holds just that. */
export function wordsChange(
  surface: Surface,
  at: Place,
  content: NewContent,
  about: About,
): CellChange | null {
  const { grid, isProtected, formulas } = surface;
  const cell = grid.cell(at.row, at.column);
  const name = cellName(at.row, at.column);
  const known = formulas.get(name);
  const format = known?.format ?? grid.formatAt?.(at.row, at.column) ?? cell.format;
  const was = known ?? { formula: null, value: cell.value, format };
  const holds = content.kind === 'text' ? content.text : Number(content.number);
  if (!known && holds === cell.value) return null;
  return {
    key: `${grid.sheet}!${name}`,
    sheet: grid.sheet,
    row: at.row,
    column: at.column,
    cell: name,
    kind: about.kind,
    label: about.label,
    before: cell.text.trim(),
    after: content.kind === 'text' ? content.text : content.number,
    was,
    content,
    value: null,
    formula: null,
    cautions: [
      ...(known ? (['formula'] as const) : []),
      ...(isProtected ? (['protected'] as const) : []),
      ...(about.cautions ?? []),
    ],
    codes: about.codes ?? [],
    follows: about.follows ?? false,
  };
}

/** Nothing stands in the cell, and no formula either. */
export function isBlank({ grid, formulas }: Surface, { row, column }: Place): boolean {
  const cell = grid.cell(row, column);
  return (
    (cell.value === null || cell.value === '') &&
    cell.text.trim() === '' &&
    !formulas.has(cellName(row, column))
  );
}

/** A cell that a merged area covers: what is written there is never seen. */
export function isCovered({ merges }: Surface, { row, column }: Place): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** All of the changes as one plan; `asFormula`: as live formulas, where there is one. */
export function planChanges(changes: readonly CellChange[], asFormula = false): Plan {
  return { steps: changes.map((change) => stepOf(change, asFormula)) };
}

function stepOf({ sheet, cell, was, content, formula }: CellChange, asFormula: boolean): PlanStep {
  if (asFormula && formula !== null) return { kind: 'write-formula', sheet, cell, formula, was };
  return content.kind === 'number'
    ? { kind: 'write-number', sheet, cell, number: content.number, was }
    : { kind: 'write-text', sheet, cell, text: content.text, was };
}

/** The plan that takes changes back, which refuses to where somebody has changed a cell since. */
export function guardUndo(undo: Plan, carriedOut: Plan): Plan {
  const written = new Map(
    carriedOut.steps.flatMap((step) => ('was' in step ? [[keyOf(step), writtenBy(step)] as const] : [])),
  );
  return {
    steps: undo.steps.map((step) => {
      const content = step.kind === 'restore' ? written.get(keyOf(step)) : undefined;
      return step.kind === 'restore' && content ? { ...step, written: content } : step;
    }),
  };
}

type Write = Extract<PlanStep, { readonly was: CellContent }>;

const keyOf = (step: Write | Extract<PlanStep, { kind: 'restore' }>): string => `${step.sheet}!${step.cell}`;

function writtenBy(step: Write): Pick<CellContent, 'formula' | 'value'> {
  switch (step.kind) {
    case 'write-text':
      return { formula: null, value: step.text };
    case 'write-number':
      return { formula: null, value: Number(step.number) };
    case 'write-formula':
      return { formula: step.formula, value: null };
  }
}
