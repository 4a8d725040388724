import { format as formatNumber } from 'numfmt';
import type { CellRange } from '../../src/table/address';
import { contains, parseRange } from '../../src/table/address';
import type { TypedContent } from './typed-text';
import { takeTyped } from './typed-text';
import type {
  CellFormat,
  CellScalar,
  CellSnapshot,
  CellWrite,
  CommentRecord,
  ConditionalFormatRecord,
  SheetModel,
} from './workbook-model';

interface StoredCell {
  value: CellScalar;
  formula: string | null;
  isError: boolean;
  numberFormat: string;
  format: CellFormat;
}

const PLAIN: CellFormat = { fillColor: '', fontColor: '', bold: false, italic: false, underline: false };

/** How a memory sheet behaves where Excel has an engine of its own. */
export interface SheetBehaviour {
  /** What a formula gives; without it a new formula shows #NAME?. */
  readonly calculate?: (formula: string, sheet: string, row: number, column: number) => CellScalar;
  /** Which conditional formats hold, for the shown text; without it none shows there. */
  readonly holds?: (record: ConditionalFormatRecord, row: number, column: number) => boolean;
}

/** What a sheet is made of. */
export interface SheetSetup {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly allowsFormatting: boolean;
  readonly merges: readonly CellRange[];
  /** Cells that a person may write although the sheet is protected. */
  readonly unlocked: readonly CellRange[];
  readonly spills: readonly CellRange[];
  readonly properties: Readonly<Record<string, string>>;
  readonly comments: readonly CommentRecord[];
}

/** A sheet held in plain maps. */
export class MemorySheet implements SheetModel {
  name: string;
  readonly properties: Map<string, string>;
  /** Points by column, where they were set. */
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  private readonly refused = new Set<number>();
  private merged: readonly CellRange[];
  private notes: readonly CommentRecord[];
  private readonly cells = new Map<number, StoredCell>();
  private records: ConditionalFormatRecord[] = [];
  private nextRecord = 1;

  constructor(
    private readonly setup: SheetSetup,
    private readonly behaviour: SheetBehaviour,
    private readonly changed: (range: CellRange, own: boolean) => void,
  ) {
    this.name = setup.name;
    this.properties = new Map(Object.entries(setup.properties));
    this.merged = setup.merges;
    this.notes = setup.comments;
  }

  get id(): string {
    return this.setup.id;
  }

  get visible(): boolean {
    return this.setup.visible;
  }

  isProtected(): boolean {
    return this.setup.isProtected;
  }

  isLocked(row: number, column: number): boolean {
    return !this.setup.unlocked.some((range) => contains(range, row, column));
  }

  allowsFormatting(): boolean {
    return this.setup.allowsFormatting;
  }

  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const [row, column] = position(key);
      used = around(used, row, column);
    }
    return used;
  }

  merges(): readonly CellRange[] {
    return this.merged;
  }

  merge(range: CellRange): void {
    this.merged = [...this.merged, range];
  }

  comments(): readonly CommentRecord[] {
    return this.notes;
  }

  setComments(comments: readonly CommentRecord[]): void {
    this.notes = comments;
  }

  spill(row: number, column: number): CellRange | null {
    return this.setup.spills.find(({ top, left }) => top === row && left === column) ?? null;
  }

  takesComment(row: number, column: number): boolean {
    return !this.refused.has(key(row, column));
  }

  /** As a cell with a note of the old kind does. */
  refuseCommentAt(address: string): void {
    const cell = parseRange(address);
    if (cell) this.refused.add(key(cell.top, cell.left));
  }

  setColumnWidth(range: CellRange, width: number): void {
    for (let column = range.left; column <= range.right; column++) this.columnWidths.set(column, width);
  }

  freezeRows(rows: number): void {
    this.frozenRows = rows;
  }

  cell(row: number, column: number): CellSnapshot {
    const stored = this.cells.get(key(row, column));
    const numberFormat = stored?.numberFormat ?? 'General';
    const value = stored?.value ?? null;
    const shown = () => formatNumber(this.overlayFormat(row, column) ?? numberFormat, value);
    return {
      value,
      formula: stored?.formula ?? null,
      // Rendered when it is asked for: most reads want only the value.
      get text() {
        return value === null ? '' : shown();
      },
      numberFormat,
      isError: stored?.isError ?? false,
    };
  }

  write(cells: readonly CellWrite[]): void {
    this.put(cells, true);
  }

  /** What a person does at the keyboard: the same write, but not the add-in's own. */
  type(cells: readonly CellWrite[]): void {
    this.put(cells, false);
  }

  /** Puts a cell there as a file holds it: nothing is interpreted. */
  load(row: number, column: number, content: TypedContent & { readonly numberFormat: string }): void {
    Object.assign(this.open(row, column), content);
  }

  clear(range: CellRange): void {
    for (const [at, cell] of this.cells) {
      if (contains(range, ...position(at)))
        Object.assign(cell, { value: null, formula: null, isError: false });
    }
    this.changed(range, true);
  }

  format(row: number, column: number): CellFormat {
    return this.cells.get(key(row, column))?.format ?? PLAIN;
  }

  setFormat(range: CellRange, change: Partial<CellFormat>): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = this.open(row, column);
        cell.format = { ...cell.format, ...change };
      }
    }
  }

  conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.records;
  }

  addConditionalFormat(record: Omit<ConditionalFormatRecord, 'id' | 'priority'>): ConditionalFormatRecord {
    const added = { ...record, id: `${this.id}-cf${this.nextRecord++}`, priority: 0 };
    this.records = ranked([added, ...this.records]);
    return added;
  }

  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatRecord, 'id'>>): void {
    this.records = this.records.map((record) => (record.id === id ? { ...record, ...change } : record));
  }

  removeConditionalFormat(id: string): void {
    this.records = ranked(this.records.filter((record) => record.id !== id));
  }

  private put(cells: readonly CellWrite[], own: boolean): void {
    let area: CellRange | null = null;
    for (const { row, column, value, numberFormat } of cells) {
      const cell = this.open(row, column);
      if (numberFormat !== undefined) cell.numberFormat = numberFormat;
      if (value !== undefined) this.store(cell, takeTyped(value, cell.numberFormat), row, column);
      area = around(area, row, column);
    }
    if (area) this.changed(area, own);
  }

  private store(cell: StoredCell, typed: TypedContent, row: number, column: number): void {
    cell.formula = typed.formula;
    cell.value = typed.value;
    cell.isError = typed.isError;
    if (typed.numberFormat !== null) cell.numberFormat = typed.numberFormat;
    if (typed.formula === null) return;
    cell.value = this.behaviour.calculate?.(typed.formula, this.name, row, column) ?? '#NAME?';
    cell.isError = cell.value === '#NAME?';
  }

  private open(row: number, column: number): StoredCell {
    const at = key(row, column);
    const known = this.cells.get(at);
    if (known) return known;
    const cell: StoredCell = {
      value: null,
      formula: null,
      isError: false,
      numberFormat: 'General',
      format: PLAIN,
    };
    this.cells.set(at, cell);
    return cell;
  }

  private overlayFormat(row: number, column: number): string | null {
    const { holds } = this.behaviour;
    if (!holds) return null;
    const record = this.records.find(
      (each) =>
        each.format.numberFormat !== undefined &&
        each.ranges.some((range) => contains(range, row, column)) &&
        holds(each, row, column),
    );
    return record?.format.numberFormat ?? null;
  }
}

const COLUMNS = 16_384;

function key(row: number, column: number): number {
  return row * COLUMNS + column - 1;
}

function position(at: number): [row: number, column: number] {
  return [Math.floor(at / COLUMNS), (at % COLUMNS) + 1];
}

function around(area: CellRange | null, row: number, column: number): CellRange {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}

function ranked(records: readonly ConditionalFormatRecord[]): ConditionalFormatRecord[] {
  return records.map((record, priority) => ({ ...record, priority }));
}
