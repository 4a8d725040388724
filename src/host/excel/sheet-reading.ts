import type { CellRange } from '../../table/address';
import { createGrid } from '../../table/grid';
import type { SheetReading } from '../port';
import { withoutSign } from '../../plan/signed-format';

type Block<T> = readonly (readonly T[])[];

/** Three views of one block of cells, as Excel gives them. */
export interface Blocks {
  readonly values: Block<string | number | boolean>;
  readonly texts: Block<string>;
  readonly formats: Block<string>;
}

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isActive: boolean;
}

/** What every cell read asks for, and nothing more. */
export const CELL_PROPERTIES = 'values,text,numberFormat,rowIndex,columnIndex';

/** The blocks of a range that was loaded with CELL_PROPERTIES. */
export function blocksOf(range: Excel.Range): Blocks {
  return { values: range.values, texts: range.text, formats: range.numberFormat };
}

/**
 * In: a sheet's facts, where its blocks start (1-based), the blocks; `start` null for an empty sheet.
 * Out: what the audit reads, with our own overlay's signs taken off the shown texts.
 */
export function toReading(
  sheet: SheetFacts,
  start: Pick<CellRange, 'top' | 'left'> | null,
  blocks: Blocks,
): SheetReading {
  const texts = blocks.texts.map((row, r) =>
    row.map((text, c) => withoutSign(text, blocks.values[r]?.[c], blocks.formats[r]?.[c] ?? '')),
  );
  const grid = createGrid({
    sheet: sheet.name,
    top: start?.top ?? 1,
    left: start?.left ?? 1,
    values: blocks.values,
    texts,
    formats: blocks.formats,
  });
  return { grid, isProtected: sheet.isProtected, isActive: sheet.isActive };
}

export const NO_CELLS: Blocks = { values: [], texts: [], formats: [] };
