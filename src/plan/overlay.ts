import type { Mark } from './plan';
import type { CellRange } from '../table/address';
import { parseRange, rangeName } from '../table/address';

/**
 * The overlay: conditional formats that carry this word in a formula which is always true. They lie over the template's
 * own formats and change none of them, and any later session knows them by the word.
 */
export const MARKER = 'PERF-MARK';

/** One for each mark. The comparison is never true by itself; it is there to be read back. */
export function markerFormula(mark: Mark): string {
  return `=OR(TRUE,"${MARKER}"="${mark}")`;
}

/**
 * Which mark a conditional format of ours stands for; null for anyone else's.
 *
 * @example
 * markOf('=OR(TRUE,"PERF-MARK"="missed")') //=> 'missed'
 * markOf('=A1>5') //=> null
 */
export function markOf(formula: string): Mark | null {
  const found = new RegExp(`"${MARKER}"="(missed|exceeded)"`).exec(formula.replace(/\s/g, ''));
  return found ? (found[1] as Mark) : null;
}

export interface MarkStyle {
  /** Stands before what the cell shows, so that nobody depends on seeing colours. */
  readonly sign: string;
  readonly fill: string;
  readonly font: string;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Dark on light of the same hue, at least 4.5 : 1; red and blue, which people with any colour vision tell apart. */
export const MARK_STYLES: Readonly<Record<Mark, MarkStyle>> = {
  missed: { sign: '▼', fill: '#FDE0DD', font: '#8A1414', italic: false, underline: true },
  exceeded: { sign: '▲', fill: '#DCE9FB', font: '#0B3C8C', italic: true, underline: false },
};

/** Excel takes addresses of up to 8192 characters. */
const LONGEST_ADDRESS = 8000;

/**
 * Joins cells to few areas and writes them as addresses that Excel takes.
 *
 * In: cell or range names. Out: comma-separated addresses, each short enough.
 *
 * @example
 * areaAddresses(['E12', 'E13', 'F13']) //=> ['E12:E13,F13']
 */
export function areaAddresses(cells: readonly string[], longest: number = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  let current = '';
  for (const area of joinDown(cells.flatMap((cell) => parseRange(cell) ?? [])).map(rangeName)) {
    const longer = current === '' ? area : `${current},${area}`;
    if (longer.length > longest) {
      addresses.push(current);
      current = area;
    } else {
      current = longer;
    }
  }
  return current === '' ? addresses : [...addresses, current];
}

/** Areas of the same columns that lie one below the other become one. */
function joinDown(ranges: readonly CellRange[]): CellRange[] {
  const sorted = [...ranges].sort(
    (one, two) => one.left - two.left || one.right - two.right || one.top - two.top,
  );
  const joined: CellRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const follows =
      last && last.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (follows) joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    else joined.push(range);
  }
  return joined;
}

/**
 * Reads the areas of a format back from Excel's address ("'表 1'!E12:E13,'表 1'!F13").
 *
 * Out: their names without the sheet.
 */
export function readAreas(address: string): string[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]*!/g, '');
  return withoutSheets.split(',').flatMap((area) => {
    const range = parseRange(area.trim());
    return range ? [rangeName(range)] : [];
  });
}
