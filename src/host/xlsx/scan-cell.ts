import { XlsxError } from './errors';
import { MAX_COLUMN, moveFormula } from './formula';
import { isoToSerial } from './iso-date';
import { readStringItem } from './shared-strings';
import type { CellValue, XlsxCell } from './workbook';
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

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: ScanContext,
    private readonly path: string,
  ) {}

  /** The cell that the scanner stands on; goes to its end. `next`: its column where it does not say. */
  read(row: number, next: number): XlsxCell {
    if (--this.context.cellsLeft < 0) throw new XlsxError('too-large', this.path);
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
    return makeCell(column, style, formula, this.value(type, raw, inline));
  }

  private value(type: string, raw: string | null, inline: string | null): Typed {
    if (type === 'inlineStr') return inline === null ? BLANK : { type: 'text', value: inline };
    if (raw === null) return inline === null ? BLANK : { type: 'text', value: inline };
    switch (type) {
      case 's': {
        const text = this.context.strings[Number(raw)];
        return text === undefined ? BLANK : { type: 'text', value: text };
      }
      case 'str':
        return { type: 'text', value: decodeCellText(raw) };
      case 'b':
        return { type: 'boolean', value: raw.trim() === '1' || raw.trim() === 'true' };
      case 'e':
        return { type: 'error', value: raw.trim() };
      case 'd':
        return fromNumber(raw, isoToSerial(raw.trim(), this.context.date1904));
      default:
        return fromNumber(raw, Number(raw));
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

interface Typed {
  readonly type: XlsxCell['type'];
  readonly value: CellValue;
}

const BLANK: Typed = { type: 'blank', value: null };

/** One place that makes cells, so that all have the same shape in memory. */
function makeCell(column: number, style: number, formula: string | null, { type, value }: Typed): XlsxCell {
  return { column, type, value, formula, style };
}

/** A number that is none stays readable as the text that stands there. */
function fromNumber(raw: string, value: number): Typed {
  if (raw.trim() === '') return BLANK;
  return Number.isFinite(value) ? { type: 'number', value } : { type: 'text', value: raw };
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
