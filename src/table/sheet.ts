import type { CellRange } from './address';
import { BLANK, type Grid, type GridCell } from './grid';
import { createMerges, type Merges } from './merges';
import { withoutBlanks } from './normalise';
import { lookUp, type Word } from './words';

/** A word of the vocabulary, where it stands. */
export interface PlacedWord {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly word: Word;
}

/** A grid, read once: every later question is answered without asking it again. */
export interface Sheet {
  readonly name: string;
  /** What was looked at; null for an empty sheet. */
  readonly used: CellRange | null;
  /** null where the host was not asked. */
  readonly merges: Merges | null;
  cell(row: number, column: number): GridCell;
  /** Shown text, blanks at the ends removed. */
  text(row: number, column: number): string;
  /** Columns of the row's cells that show something, ascending. */
  filled(row: number): readonly number[];
  /** Words of the vocabulary in the row, left to right. */
  words(row: number): readonly PlacedWord[];
  /** The cell that shows here: of a merged area, its first one. */
  shown(row: number, column: number): GridCell;
}

/** Tables of this trade are narrow; what lies further right is not looked at. */
const WIDEST = 256;
/** A used range may be absurd (one stray cell in the last row): this many cells are looked at, from the top. */
const MOST_CELLS = 4_000_000;

const NOTHING: readonly never[] = [];

interface Line {
  readonly cells: readonly GridCell[];
  readonly filled: readonly number[];
  readonly words: readonly PlacedWord[];
}

/** Reads a grid. Linear in its cells, bounded whatever its used range claims. */
export function readSheet(grid: Grid): Sheet {
  const lines: (Line | undefined)[] = [];
  const used = grid.used && scope(grid.used);
  if (used) {
    const known = new Map<string, Word | null>();
    for (let row = used.top; row <= used.bottom; row++) lines.push(readLine(grid, row, used, known));
  }
  const merges = grid.merges === null ? null : createMerges(grid.merges);
  const line = (row: number): Line | undefined => (used ? lines[row - used.top] : undefined);
  const cell = (row: number, column: number): GridCell =>
    (used && line(row)?.cells[column - used.left]) ?? BLANK;
  return {
    name: grid.sheet,
    used,
    merges,
    cell,
    text: (row, column) => cell(row, column).text.trim(),
    filled: (row) => line(row)?.filled ?? NOTHING,
    words: (row) => line(row)?.words ?? NOTHING,
    shown(row, column) {
      const own = cell(row, column);
      if (merges === null || own.text.trim() !== '') return own;
      const area = merges.at(row, column);
      return area ? cell(area.top, area.left) : own;
    },
  };
}

function scope(used: CellRange): CellRange {
  const right = Math.min(used.right, used.left + WIDEST - 1);
  const rows = Math.floor(MOST_CELLS / Math.max(1, right - used.left + 1));
  return { ...used, right, bottom: Math.min(used.bottom, used.top + rows - 1) };
}

function readLine(
  grid: Grid,
  row: number,
  used: CellRange,
  known: Map<string, Word | null>,
): Line | undefined {
  let cells: GridCell[] | undefined;
  const filled: number[] = [];
  const words: PlacedWord[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const cell = grid.cell(row, column);
    if (cell.text === '') continue;
    const text = cell.text.trim();
    if (text === '' || (text.length < 4 && withoutBlanks(text) === '')) continue;
    cells ??= [];
    cells[column - used.left] = cell;
    filled.push(column);
    if (typeof cell.value !== 'string') continue;
    let word = known.get(text);
    if (word === undefined) {
      word = lookUp(text);
      known.set(text, word);
    }
    if (word) words.push({ row, column, text, word });
  }
  return cells && { cells, filled, words };
}
