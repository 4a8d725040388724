import { parseValue } from 'numfmt';
import { isErrorText } from '../../src/table/grid';
import type { CellScalar } from './workbook-model';

/** What a cell holds after something was put into it. */
export interface TypedContent {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly isError: boolean;
  /** The number format that the entry brings with it ("0%" with "80%"); null to keep the cell's own. */
  readonly numberFormat: string | null;
}

const EMPTY: TypedContent = { value: null, formula: null, isError: false, numberFormat: null };

/**
 * Takes a value into a cell as Excel takes what is typed.
 *
 * In: the value and the cell's number format. Out: a formula for "=…", and for "+…", "-…" and "@…" that are no numbers;
 * a number for "80%" or "2024-1-1" in a General cell; text as it stands in an "@" cell or after a "'" (not kept).
 */
export function takeTyped(value: CellScalar, numberFormat: string): TypedContent {
  if (value === null || value === '') return EMPTY;
  if (typeof value !== 'string') return { ...EMPTY, value };
  if (value.startsWith("'")) return { ...EMPTY, value: value.slice(1) };
  if (numberFormat === '@') return { ...EMPTY, value };
  if (isErrorText(value)) return { ...EMPTY, value, isError: true };
  const parsed = value.startsWith('=') ? null : parseValue(value);
  if (parsed)
    return {
      ...EMPTY,
      value: scalar(parsed.v),
      numberFormat: numberFormat === 'General' ? (parsed.z ?? null) : null,
    };
  if (value.length > 1 && /^[=+\-@]/.test(value)) {
    return { ...EMPTY, formula: value.startsWith('=') ? value : `=${value}` };
  }
  return { ...EMPTY, value };
}

function scalar(value: unknown): CellScalar {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
