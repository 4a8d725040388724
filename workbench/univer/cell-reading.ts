import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { parseValue } from 'numfmt';
import { isErrorText } from '../../src/table/grid';
import type { CellScalar, CellSnapshot } from '../office-host/workbook-model';
import { shownText } from './shown-text';

export const GENERAL = 'General';
export const TEXT = '@';

/** A Univer cell as the model's snapshot. `formula` is resolved by the caller: Univer keeps shared ones elsewhere. */
export function snapshot(
  cell: Nullable<ICellData>,
  formula: string | null,
  numberFormat: string,
): CellSnapshot {
  const value = scalar(cell);
  const isError = typeof value === 'string' && cell?.t !== CellValueType.FORCE_STRING && isErrorText(value);
  return { value, formula, numberFormat, isError, text: isError ? value : shownText(value, numberFormat) };
}

/** Univer keeps booleans as 0 and 1 beside a type. */
export function scalar(cell: Nullable<ICellData>): CellScalar {
  const value = cell?.v;
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
export function typed(value: CellScalar, numberFormat: string): ICellData {
  if (value === null || value === '') return { ...NOTHING };
  if (typeof value === 'number') return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (numberFormat === TEXT) return { ...NOTHING, v: value, t: CellValueType.STRING };
  if (value.startsWith("'")) return { ...NOTHING, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (value.startsWith('=') && value.length > 1) return { ...NOTHING, f: value };
  const meant = parseValue(value, { locale: 'zh-CN' });
  if (meant && typeof meant.v === 'boolean') return typed(meant.v, numberFormat);
  if (meant && typeof meant.v === 'number') {
    const format = meant.z && numberFormat === GENERAL ? { s: { n: { pattern: meant.z } } } : {};
    return { ...typed(meant.v, numberFormat), ...format };
  }
  return { ...NOTHING, v: value, t: CellValueType.STRING };
}
