import { createGrid, type CellRange, type Grid } from '../../../src/table';

export interface Painted {
  readonly value: string | number;
  readonly text: string;
  readonly format: string;
}

/** What a cell is painted with: text as typed, a number, or a number with format and shown text. */
export type Paint = string | number | Painted;

export function painted(paint: Paint): Painted {
  if (typeof paint === 'object') return paint;
  return { value: paint, text: String(paint), format: 'General' };
}

/** A number in a percent format: 0.9 shown as "90%". */
export function percent(points: number): Painted {
  return { value: points / 100, text: `${points}%`, format: Number.isInteger(points) ? '0%' : '0.00%' };
}

/** A sheet to paint on, cell by cell. */
export class Canvas {
  private readonly cells = new Map<string, Painted>();
  readonly merges: CellRange[] = [];
  bottom = 0;
  right = 0;

  put(row: number, column: number, paint: Paint | null): void {
    if (paint === null || paint === '') return;
    this.cells.set(`${row}:${column}`, painted(paint));
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  text(row: number, column: number): string {
    return this.cells.get(`${row}:${column}`)?.text ?? '';
  }

  /** Merges an area; one cell is no merge. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** `none`: the same sheet as a program would write it that merges nothing. */
  grid(sheet: string, merges: 'known' | 'unknown' | 'none'): Grid {
    const block = <Item>(read: (cell: Painted | undefined) => Item): Item[][] =>
      Array.from({ length: this.bottom }, (_row, row) =>
        Array.from({ length: this.right }, (_column, column) =>
          read(this.cells.get(`${row + 1}:${column + 1}`)),
        ),
      );
    return createGrid({
      sheet,
      top: 1,
      left: 1,
      values: block((cell) => cell?.value ?? null),
      texts: block((cell) => cell?.text ?? ''),
      formats: block((cell) => cell?.format ?? 'General'),
      merges: merges === 'known' ? this.merges : merges === 'none' ? [] : null,
    });
  }
}
