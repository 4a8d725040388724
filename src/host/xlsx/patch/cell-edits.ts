import { cellName, parseRange, rangeName } from '../../../table/address';
import { textXml } from '../write-workbook';
import { decodeCellText, encodeCellText, XmlScanner } from '../xml';
import type { CellChange, PlacedChange } from './changes';
import { refuseArrays, writeOutShared, type Orphan } from './formula-edits';
import { setAttribute, splice, type Edit } from './splice';

export interface CellPatch {
  readonly xml: string;
  /** A formula came or went: lists of formulas elsewhere in the package are out of date. */
  readonly formulasChanged: boolean;
}

/** Gives the style to write: the one that the cell has, or that a new cell takes, changed as asked. */
export type Restyle = (style: number, change: CellChange) => number;

/**
 * Writes cells into a sheet part; everything around them stays as it is.
 * Errors: HostError `unsupported` where a cell belongs to an array formula of several cells.
 */
export function patchCells(xml: string, changes: readonly PlacedChange[], restyle: Restyle): CellPatch {
  refuseArrays(xml, changes);
  const walk = new CellWalk(xml, changes, restyle);
  walk.run();
  const patched = splice(xml, walk.edits);
  return {
    xml: walk.orphans.size > 0 ? writeOutShared(patched, walk.orphans) : patched,
    formulasChanged: walk.formulasChanged,
  };
}

class CellWalk {
  readonly edits: Edit[] = [];
  readonly orphans = new Map<string, Orphan>();
  formulasChanged = false;
  private readonly scanner: XmlScanner;
  /** Rows that are still to come, ascending; in each the cells, ascending. */
  private readonly pending: [number, PlacedChange[]][];
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private prefix = '';

  constructor(
    private readonly xml: string,
    changes: readonly PlacedChange[],
    private readonly restyle: Restyle,
  ) {
    this.scanner = new XmlScanner(xml);
    const byRow = new Map<number, Map<number, PlacedChange>>();
    for (const placed of changes) {
      const cells = byRow.get(placed.row) ?? new Map<number, PlacedChange>();
      byRow.set(placed.row, cells.set(placed.column, placed));
    }
    this.pending = [...byRow]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => [row, [...cells.values()].sort((a, b) => a.column - b.column)]);
  }

  run(): void {
    const { scanner } = this;
    while (scanner.next() && !scanner.is('sheetData')) {
      if (scanner.is('col') && !scanner.isClose()) this.noteColumn();
      else if (scanner.is('dimension') && !scanner.isClose()) this.widenDimension();
    }
    this.prefix = scanner.prefix;
    if (!scanner.isOpen()) {
      const rows = this.newRowsBefore(Infinity);
      this.edits.push({ start: scanner.start, end: scanner.end, text: this.element('sheetData', '', rows) });
      return;
    }
    let last = 0;
    while (scanner.next() && !scanner.is('sheetData')) {
      if (scanner.isClose() || !scanner.is('row')) continue;
      const number = Number(scanner.attribute('r') ?? NaN);
      last = Number.isInteger(number) && number > 0 ? number : last + 1;
      this.insert(scanner.start, this.newRowsBefore(last));
      const [row, cells] = this.pending[0] ?? [];
      if (row === last && cells) {
        this.pending.shift();
        this.patchRow(cells);
      } else scanner.skip();
    }
    this.insert(scanner.start, this.newRowsBefore(Infinity));
  }

  /** `dimension` says which range the cells take. */
  private widenDimension(): void {
    const { start, end } = this.scanner;
    const range = parseRange(this.scanner.attribute('ref') ?? '');
    if (!range) return;
    const places = this.pending.flatMap(([, cells]) => cells);
    const rows = places.map(({ row }) => row);
    const columns = places.map(({ column }) => column);
    const wider = rangeName({
      top: Math.min(range.top, ...rows),
      left: Math.min(range.left, ...columns),
      bottom: Math.max(range.bottom, ...rows),
      right: Math.max(range.right, ...columns),
    });
    if (wider === rangeName(range)) return;
    this.edits.push({ start, end, text: setAttribute(this.xml.slice(start, end), 'ref', wider) });
  }

  private noteColumn(): void {
    const [first = 0, last = 0, style = 0] = ['min', 'max', 'style'].map((name) =>
      Number(this.scanner.attribute(name) ?? 0),
    );
    this.columnStyles.push({ first, last, style });
  }

  private newRowsBefore(row: number): string {
    let text = '';
    while ((this.pending[0]?.[0] ?? Infinity) < row) {
      const [number, cells] = this.pending.shift() ?? [0, []];
      text += this.element('row', ` r="${number}"`, cells.map((cell) => this.newCell(cell, null)).join(''));
    }
    return text;
  }

  private patchRow(cells: PlacedChange[]): void {
    const { scanner } = this;
    const { start, end } = scanner;
    const tag = this.xml.slice(start, end);
    const rowStyle = scanner.attribute('customFormat') === '1' ? Number(scanner.attribute('s') ?? 0) : null;
    const widened = widenSpans(tag, cells);
    if (!scanner.isOpen()) {
      const inner = cells.map((cell) => this.newCell(cell, rowStyle)).join('');
      const text = `${widened.replace(/\s*\/>$/, '>')}${inner}</${this.prefix}row>`;
      this.edits.push({ start, end, text });
      return;
    }
    if (widened !== tag) this.edits.push({ start, end, text: widened });
    let last = 0;
    while (scanner.next() && !scanner.is('row')) {
      if (scanner.isClose() || !scanner.is('c')) continue;
      const column = parseRange(scanner.attribute('r') ?? '')?.left ?? last + 1;
      last = column;
      const from = scanner.start;
      while (cells[0] && cells[0].column < column) this.insertCell(from, cells.shift(), rowStyle);
      const replaced = cells[0]?.column === column ? cells.shift() : undefined;
      if (replaced) this.replaceCell(from, replaced);
      else scanner.skip();
    }
    for (const cell of cells) this.insertCell(scanner.start, cell, rowStyle);
  }

  private insertCell(at: number, cell: PlacedChange | undefined, rowStyle: number | null): void {
    if (cell) this.insert(at, this.newCell(cell, rowStyle));
  }

  private replaceCell(from: number, placed: PlacedChange): void {
    const { scanner } = this;
    const style = Number(scanner.attribute('s') ?? 0);
    if (scanner.isOpen()) {
      while (scanner.next() && !(scanner.isClose() && scanner.is('c'))) {
        if (scanner.isClose()) continue;
        if (scanner.is('f')) this.noteLostFormula(placed);
        else scanner.skip();
      }
    }
    this.edits.push({ start: from, end: scanner.end, text: this.cell(placed, style) });
  }

  private noteLostFormula({ row, column }: PlacedChange): void {
    this.formulasChanged = true;
    const group = this.scanner.attribute('t') === 'shared' ? this.scanner.attribute('si') : null;
    const formula = decodeCellText(this.scanner.readText());
    if (group !== null && formula !== '') this.orphans.set(group, { formula, row, column });
  }

  private newCell(placed: PlacedChange, rowStyle: number | null): string {
    const { column } = placed;
    const columnStyle = this.columnStyles.find(({ first, last }) => column >= first && column <= last);
    return this.cell(placed, rowStyle ?? columnStyle?.style ?? 0);
  }

  private cell({ row, column, change }: PlacedChange, before: number): string {
    const style = this.restyle(before, change);
    const head = ` r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
    const { value } = change;
    if (change.formula) {
      this.formulasChanged = true;
      const formula = this.element('f', '', encodeCellText(change.formula.replace(/^=/, '')));
      const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
      return this.element('c', head + type, formula + this.result(value));
    }
    if (value === null) return `<${this.prefix}c${head}/>`;
    if (typeof value === 'string') {
      const text = this.element('is', '', textXml(value, this.prefix));
      return this.element('c', `${head} t="inlineStr"`, text);
    }
    return this.element('c', head + (typeof value === 'boolean' ? ' t="b"' : ''), this.result(value));
  }

  private result(value: CellChange['value']): string {
    if (value === null) return '';
    const text = typeof value === 'boolean' ? String(Number(value)) : encodeCellText(String(value));
    return this.element('v', '', text);
  }

  private element(name: string, attributes: string, inner: string): string {
    return `<${this.prefix}${name}${attributes}>${inner}</${this.prefix}${name}>`;
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }
}

/** `spans` says which columns a row has cells in. */
function widenSpans(tag: string, cells: readonly PlacedChange[]): string {
  const match = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!match) return tag;
  const columns = cells.map(({ column }) => column);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const spans = `${first}:${last}`;
  return spans === `${match[1]}:${match[2]}` ? tag : setAttribute(tag, 'spans', spans);
}
