import { invalidArgument } from '../api-error';
import type { Json } from '../wire';
import type { CellScalar, CellSnapshot, CellWrite } from '../workbook-model';
import { cellCount, height, width } from './addresses';
import type { RangeTarget } from './targets';

/** Reads a block of cells, row by row. */
export function readCells(target: RangeTarget, member: string, read: (cell: CellSnapshot) => Json): Json {
  const { top, left, bottom, right } = target.range;
  target.session.countCells(cellCount(target.range), `Range.${member}`);
  const rows: Json[] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Json[] = [];
    for (let column = left; column <= right; column++) line.push(read(target.sheet.cell(row, column)));
    rows.push(line);
  }
  return rows;
}

/** A formula where there is one, else the value: what `Range.formulas` shows. */
export function formulaOf(cell: CellSnapshot): Json {
  return cell.formula ?? cell.value ?? '';
}

export function shownType(cell: CellSnapshot): Json {
  if (cell.isError) return 'Error';
  if (cell.value === null || cell.value === '') return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

/**
 * Sets values, formulas or number formats of a block in one bulk write.
 *
 * In: one value for every cell, or rows of the range's own size; null leaves a cell as it is, "" empties it.
 */
export function writeCells(
  target: RangeTarget,
  member: 'values' | 'formulas' | 'numberFormat',
  value: Json,
): void {
  const location = `Range.${member}`;
  const { range, sheet } = target;
  const at = reader(target, location, value);
  target.assertCellsOpen(range, location);
  const writes: CellWrite[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const given = at(row - range.top, column - range.left);
      if (given === null) continue;
      writes.push(
        member === 'numberFormat'
          ? { row, column, numberFormat: String(given) }
          : { row, column, value: given },
      );
    }
  }
  if (writes.length > 0) sheet.write(writes);
}

function reader(
  target: RangeTarget,
  location: string,
  value: Json,
): (row: number, column: number) => CellScalar {
  if (!Array.isArray(value)) {
    const one = scalar(value, location);
    return () => one;
  }
  const rows = value as readonly Json[];
  const wide = width(target.range);
  const fits =
    rows.length === height(target.range) && rows.every((row) => Array.isArray(row) && row.length === wide);
  if (!fits) {
    throw invalidArgument(location, 'The rows and columns of the array are not those of the range.');
  }
  return (row, column) => scalar((rows[row] as readonly Json[])[column] ?? null, location);
}

function scalar(value: Json, location: string): CellScalar {
  if (value === null || typeof value !== 'object') return value;
  throw invalidArgument(location, 'A cell takes a text, a number, a truth value or null.');
}
