import { contains, parseRange, type CellRange } from '../../../table/address';
import { HostError } from '../../port';
import { moveFormula } from '../formula';
import { encodeCellText, XmlScanner } from '../xml';
import type { PlacedChange } from './changes';
import { splice, type Edit } from './splice';

/** A shared formula whose first cell, which held its text, was overwritten. */
export interface Orphan {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** True where a part holds any formula. */
export function hasFormulas(xml: string): boolean {
  return /<(?:[\w.-]+:)?f[\s>/]/.test(xml);
}

/** Excel lets nobody write into one cell of an array formula: neither do we. */
export function refuseArrays(xml: string, changes: readonly PlacedChange[]): void {
  if (!xml.includes('array') && !xml.includes('dataTable')) return;
  const arrays: CellRange[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    if (!scanner.is('f') || scanner.isClose()) continue;
    const kind = scanner.attribute('t');
    const range =
      kind === 'array' || kind === 'dataTable' ? parseRange(scanner.attribute('ref') ?? '') : null;
    if (range && (range.top !== range.bottom || range.left !== range.right)) arrays.push(range);
  }
  for (const { row, column, change } of changes) {
    if (arrays.some((range) => contains(range, row, column))) {
      throw new HostError('unsupported', { sheet: change.sheet, cell: change.cell, detail: 'array formula' });
    }
  }
}

/** Cells that shared the formula of an overwritten cell get it written out, moved to their places. */
export function writeOutShared(xml: string, orphans: ReadonlyMap<string, Orphan>): string {
  const edits: Edit[] = [];
  let row = 0;
  let column = 0;
  for (const scanner = new XmlScanner(xml); scanner.next();) {
    if (scanner.isClose()) continue;
    if (scanner.is('row')) {
      row = Number(scanner.attribute('r') ?? row + 1);
      column = 0;
    } else if (scanner.is('c')) column = parseRange(scanner.attribute('r') ?? '')?.left ?? column + 1;
    else if (scanner.is('f') && scanner.attribute('t') === 'shared') {
      const orphan = orphans.get(scanner.attribute('si') ?? '');
      const { start, prefix } = scanner;
      const own = scanner.readText();
      if (!orphan || own !== '') continue;
      const formula = encodeCellText(moveFormula(orphan.formula, row - orphan.row, column - orphan.column));
      edits.push({ start, end: scanner.end, text: `<${prefix}f>${formula}</${prefix}f>` });
    }
  }
  return splice(xml, edits);
}
