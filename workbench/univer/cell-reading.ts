import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { isErrorText } from '../../src/table/grid';
import type { CellScalar, CellSnapshot } from '../office-host/workbook-model';
import { takeTyped } from '../office-host/typed-text';
import { shownText } from './shown-text';

export const GENERAL = 'General';

/**
 * A Univer cell as the model's snapshot.
 *
 * In: the cell; its formula, which Univer may keep elsewhere; its own number format, and the one that conditional
 * formats lay over it, which is what it shows.
 */
export function snapshot(
  cell: Nullable<ICellData>,
  formula: string | null,
  numberFormat: string,
  laid: string | null,
): CellSnapshot {
  const value = scalar(cell);
  const isError = typeof value === 'string' && cell?.t !== CellValueType.FORCE_STRING && isErrorText(value);
  return {
    value,
    formula,
    numberFormat,
    isError,
    text: isError ? value : shownText(value, laid ?? numberFormat),
  };
}

/** A cell with line breaks typed into it: Univer keeps it as a small document, which ends with "\r\n". */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Univer keeps booleans as 0 and 1 beside a type. */
export function scalar(cell: Nullable<ICellData>): CellScalar {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

/** What a blank cell holds; every field is named so that nothing of the old content stays. */
const NOTHING = { f: null, si: null, p: null, v: null, t: null } as const;

/**
 * What to hand Univer so that a cell holds a value as if it had been typed, whatever it held before.
 *
 * In: the value and the cell's number format. Out: the cell's data, with a number format where typing brings one
 * ("80%" into a General cell).
 */
export function typed(entry: CellScalar, numberFormat: string): ICellData {
  const { value, formula, numberFormat: brought } = takeTyped(entry, numberFormat);
  const format = brought === null ? {} : { s: { n: { pattern: brought } } };
  if (formula !== null) return { ...NOTHING, f: formula };
  if (value === null) return { ...NOTHING };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...NOTHING, ...format, v: value, t: CellValueType.NUMBER };
  // A leading apostrophe is not kept, but the cell stays a text when it is edited later.
  const forced = typeof entry === 'string' && entry.startsWith("'");
  return { ...NOTHING, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
