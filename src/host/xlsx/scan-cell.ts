import { XlsxError } from './errors';
import { MAX_COLUMN, moveFormula } from './formula';
import { isoToSerial } from './iso-date';
import { readStringItem } from './shared-strings';
import { UsualCells } from './usual-cell';
import { makeCell, type CellValue, type XlsxCell } from './workbook';
import { decodeCellText, type XmlScanner } from './xml';

/** What the cells of a whole book share while they are read. */
export interface ScanContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Cells, and characters of formulas written out, that may still come. */
  cellsLeft: number;
  formulaCharactersLeft: number;
}

/** A shared formula, as its first cell holds it. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the `<c>` elements of one sheet part. */
export class CellScanner {
  private readonly masters = new Map<string, Master>();
  private readonly usual: UsualCells;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: ScanContext,
    private readonly path: string,
  ) {
    this.usual = new UsualCells(context.strings);
  }

  /** The cell that follows at once, if it has the usual shape; else null, and the scanner stays where it is. */
  readUsual(): XlsxCell | null {
    const cell = this.usual.read(this.scanner.xml, this.scanner.end);
    if (!cell) return null;
    this.count();
    this.scanner.end = this.usual.end;
    return cell;
  }

  /** The cell that the scanner stands on; goes to its end. `next`: its column where it does not say. */
  read(row: number, next: number): XlsxCell {
    this.count();
    const { scanner } = this;
    const reference = scanner.attribute('r');
    const column = (reference === null ? 0 : columnOf(reference)) || next;
    const style = Number(scanner.attribute('s') ?? 0) || 0;
    const type = scanner.attribute('t') ?? 'n';
    let formula: string | null = null;
    let raw: string | null = null;
    let inline: string | null = null;
    if (scanner.isOpen()) {
      while (scanner.next() && !(scanner.isClose() && scanner.is('c'))) {
        if (scanner.isClose()) continue;
        if (scanner.is('v')) raw = scanner.readText();
        else if (scanner.is('f')) formula = this.readFormula(row, column);
        else if (scanner.is('is')) inline = readStringItem(scanner);
        else scanner.skip();
      }
    }
    const value = this.value(type, raw, inline);
    return makeCell(column, style, formula, value === null ? 'blank' : kindOf(type, value), value);
  }

  private count(): void {
    if (--this.context.cellsLeft < 0) throw new XlsxError('too-large', this.path);
  }

  private value(type: string, raw: string | null, inline: string | null): CellValue {
    if (raw === null || type === 'inlineStr') return inline;
    switch (type) {
      case 's':
        return this.context.strings[Number(raw)] ?? null;
      case 'str':
        return decodeCellText(raw);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return raw.trim();
      case 'd':
        return numberOr(raw, isoToSerial(raw.trim(), this.context.date1904));
      default:
        return numberOr(raw, Number(raw));
    }
  }

  private readFormula(row: number, column: number): string | null {
    const { scanner } = this;
    const kind = scanner.attribute('t');
    const group = scanner.attribute('si');
    const text = decodeCellText(scanner.readText());
    if (kind === 'shared' && group !== null) {
      const master = this.masters.get(group);
      if (text !== '') this.masters.set(group, { formula: text, row, column });
      else if (master) return `=${this.moved(master, row, column)}`;
    }
    return text === '' ? null : `=${text}`;
  }

  private moved(master: Master, row: number, column: number): string {
    this.context.formulaCharactersLeft -= master.formula.length;
    if (this.context.formulaCharactersLeft < 0) throw new XlsxError('too-large', this.path);
    return moveFormula(master.formula, row - master.row, column - master.column);
  }
}

function kindOf(type: string, value: string | number | boolean): XlsxCell['type'] {
  if (typeof value === 'string') return type === 'e' ? 'error' : 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** A number that is none stays readable as the text that stands there. */
function numberOr(raw: string, value: number): CellValue {
  if (raw.trim() === '') return null;
  return Number.isFinite(value) ? value : raw;
}

/** "AB12" → 28; 0 for what is no reference. Letters only: the row says which row it is. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MAX_COLUMN) return MAX_COLUMN + 1;
  }
  return column;
}
