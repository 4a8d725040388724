import type { CellContent } from '../../plan/plan';
import { isErrorText } from '../../table/grid';

/**
 * What to hand Excel so that a cell holds `text` as text, whatever it starts with.
 *
 * Excel takes a text as if it were typed: "=1+1" would calculate, "80%" or "2024-1-1" become a number, "+86…" a formula.
 * A leading apostrophe, which is not kept as part of the text, prevents all of that and leaves the cell's number format
 * alone. The other way, format "@", would change the template, show texts past 255 characters as "####" and turn every
 * later formula in the cell into text. A cell that is "@" already takes texts as they are, but for an apostrophe of
 * their own, which it would swallow.
 *
 * @example
 * asText('=98户', 'General') //=> "'=98户"
 * asText('=98户', '@') //=> '=98户'
 */
export function asText(text: string, format: string): string {
  if (text === '') return '';
  return format === '@' && !text.startsWith("'") ? text : `'${text}`;
}

/** What a cell holds, from what Excel says of it. */
export function readContent(value: unknown, formula: unknown, format: unknown): CellContent {
  const plain = scalar(value);
  // A text such as "=98户" comes back from `formulas` as it stands. A real formula hardly ever gives its own text.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== plain;
  return { formula: isFormula ? formula : null, value: plain, format: String(format ?? 'General') };
}

/** Values as Excel gives them: an empty cell is "". */
export function scalar(value: unknown): CellContent['value'] {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** True where a cell still holds what the preview saw. A preview made of values alone (formula null) compares values. */
export function holds(now: CellContent, was: CellContent): boolean {
  const formulaKept = was.formula === null || was.formula === now.formula;
  return formulaKept && (scalar(was.value) ?? '') === (now.value ?? '');
}

/** True where a cell still holds what we wrote there. Of a formula the program may change case and blanks. */
export function stillHolds(
  now: CellContent,
  written: Pick<CellContent, 'formula' | 'value'> | undefined,
): boolean {
  if (!written) return true;
  if (written.formula === null) return now.formula === null && (written.value ?? '') === (now.value ?? '');
  return now.formula !== null && plainFormula(now.formula) === plainFormula(written.formula);
}

const plainFormula = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();

/** Queues the writing of a text. `now` is what the cell holds. */
export function writeText(cell: Excel.Range, text: string, now: CellContent): void {
  cell.values = [[asText(text, now.format)]];
}

/** Queues putting a cell back to what it held, number format included. `now` is what it holds. */
export function writeContent(cell: Excel.Range, content: CellContent, now: CellContent): void {
  const { formula, value, format } = content;
  const isText = formula === null && typeof value === 'string' && !isErrorText(value);
  if (isText) {
    cell.numberFormat = [[format]];
    cell.values = [[asText(value, format)]];
    return;
  }
  // An "@" cell would take a formula or a number as text: it is opened for the moment of writing.
  if (format === '@' || now.format === '@') cell.numberFormat = [['General']];
  if (formula !== null) cell.formulas = [[formula]];
  else cell.values = [[value ?? '']];
  // Last, because a formula may bring the format of the cells it refers to.
  cell.numberFormat = [[format]];
}
