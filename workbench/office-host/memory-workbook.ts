import type { CellRange } from '../../src/table/address';
import { parseRange } from '../../src/table/address';
import { isErrorText } from '../../src/table/grid';
import type { SheetBehaviour } from './memory-sheet';
import { MemorySheet } from './memory-sheet';
import type {
  CellFormat,
  CellScalar,
  CommentRecord,
  ConditionalFormatRecord,
  WorkbookModel,
} from './workbook-model';

/** A cell in plain data: a value, or a value with its number format, formula or direct formats. */
export type CellData =
  | CellScalar
  | {
      readonly value?: CellScalar;
      /** "=SUM(A1:A3)": `value` is what it shows. */
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly format?: Partial<CellFormat>;
    };

export interface SheetData {
  readonly name: string;
  /** Rows from A1 on; texts stand as they are, "=98户" included. */
  readonly rows?: readonly (readonly CellData[])[];
  /** Further cells by address. */
  readonly cells?: Readonly<Record<string, CellData>>;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Ranges that may be written although the sheet is protected. */
  readonly unlocked?: readonly string[];
  readonly allowsFormatting?: boolean;
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  readonly properties?: Readonly<Record<string, string>>;
  readonly comments?: readonly CommentData[];
  /** Ranges that the formula of their first cell fills. */
  readonly spills?: readonly string[];
}

export interface CommentData {
  readonly cell: string;
  readonly author: string;
  readonly content: string;
  readonly replies?: readonly { readonly author: string; readonly content: string }[];
}

export interface ConditionalFormatData {
  readonly ranges: readonly string[];
  readonly type?: ConditionalFormatRecord['type'];
  readonly formula: string;
  readonly stopIfTrue?: boolean;
  readonly format: ConditionalFormatRecord['format'];
}

export interface WorkbookData extends SheetBehaviour {
  readonly sheets: readonly SheetData[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly structureProtected?: boolean;
  /** The name of the active sheet; the first where it is left out. */
  readonly active?: string;
}

type Listener<T> = (change: T) => void;

/** A workbook in memory: what the Office host stands on in Node. */
export class MemoryWorkbook implements WorkbookModel {
  readonly settings: Map<string, string>;
  private list: MemorySheet[];
  private activeId: string;
  private selected: { sheetId: string; range: CellRange };
  private nextSheet = 1;
  private readonly cellListeners = new Set<Listener<{ sheetId: string; range: CellRange; own: boolean }>>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly sheetListeners = new Set<Listener<{ sheetId: string; kind: 'added' | 'removed' }>>();

  constructor(private readonly data: WorkbookData) {
    this.settings = new Map(Object.entries(data.settings ?? {}));
    this.list = data.sheets.map((sheet) => this.make(sheet));
    this.activeId = (this.byName(data.active ?? '') ?? this.first()).id;
    this.selected = { sheetId: this.activeId, range: area('A1') };
  }

  sheets(): readonly MemorySheet[] {
    return this.list;
  }

  /** A sheet by its name; throws where there is none. */
  sheet(name: string): MemorySheet {
    const sheet = this.byName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  addSheet(name: string): MemorySheet {
    if (this.byName(name)) throw new Error(`the sheet name ${name} is taken`);
    const sheet = this.make({ name });
    this.list = [...this.list, sheet];
    for (const listener of this.sheetListeners) listener({ sheetId: sheet.id, kind: 'added' });
    return sheet;
  }

  isStructureProtected(): boolean {
    return this.data.structureProtected ?? false;
  }

  removeSheet(id: string): void {
    this.list = this.list.filter((sheet) => sheet.id !== id);
    if (this.activeId === id) this.activeId = this.first().id;
    for (const listener of this.sheetListeners) listener({ sheetId: id, kind: 'removed' });
  }

  activeSheet(): MemorySheet {
    return this.list.find((sheet) => sheet.id === this.activeId) ?? this.first();
  }

  activate(id: string): void {
    this.activeId = id;
  }

  selection(): { readonly sheetId: string; readonly range: CellRange } {
    return this.selected;
  }

  select(sheetId: string, range: CellRange): void {
    this.activeId = sheetId;
    this.selected = { sheetId, range };
    for (const listener of this.selectionListeners) listener();
  }

  onCellsChanged(listener: Listener<{ sheetId: string; range: CellRange; own: boolean }>): () => void {
    return subscribe(this.cellListeners, listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    return subscribe(this.selectionListeners, listener);
  }

  onSheetsChanged(listener: Listener<{ sheetId: string; kind: 'added' | 'removed' }>): () => void {
    return subscribe(this.sheetListeners, listener);
  }

  /** Types into a cell as a person does. */
  type(sheet: string, address: string, value: CellScalar): void {
    const { top, left } = area(address);
    this.sheet(sheet).type([{ row: top, column: left, value }]);
  }

  private byName(name: string): MemorySheet | undefined {
    return this.list.find((sheet) => sheet.name === name);
  }

  private first(): MemorySheet {
    const first = this.list[0];
    if (!first) throw new Error('a workbook has at least one sheet');
    return first;
  }

  private make(data: SheetData): MemorySheet {
    const id = `{sheet-${this.nextSheet++}}`;
    const sheet = new MemorySheet(
      {
        id,
        name: data.name,
        visible: !data.hidden,
        isProtected: data.protected ?? false,
        allowsFormatting: data.allowsFormatting ?? false,
        merges: (data.merges ?? []).map(area),
        unlocked: (data.unlocked ?? []).map(area),
        spills: (data.spills ?? []).map(area),
        properties: data.properties ?? {},
        comments: (data.comments ?? []).map((comment, index) => commentRecord(comment, `${id}-c${index}`)),
      },
      this.data,
      (range, own) => {
        for (const listener of this.cellListeners) listener({ sheetId: id, range, own });
      },
    );
    fill(sheet, data);
    return sheet;
  }
}

/**
 * Makes a workbook of plain data.
 *
 * @example
 * createMemoryWorkbook({ sheets: [{ name: '表1', rows: [['指标', 1]] }] }).sheet('表1').cell(1, 2).value //=> 1
 */
export function createMemoryWorkbook(data: WorkbookData): MemoryWorkbook {
  return new MemoryWorkbook(data);
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function area(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`"${address}" is no address`);
  return range;
}

function commentRecord({ cell, author, content, replies = [] }: CommentData, id: string): CommentRecord {
  const { top, left } = area(cell);
  const answers = replies.map((reply, index) => ({ ...reply, id: `${id}-r${index}` }));
  return { id, row: top, column: left, author, content, replies: answers };
}

function fill(sheet: MemorySheet, data: SheetData): void {
  const placed: [row: number, column: number, cell: CellData][] = [];
  data.rows?.forEach((row, index) =>
    row.forEach((cell, column) => placed.push([index + 1, column + 1, cell])),
  );
  for (const [address, cell] of Object.entries(data.cells ?? {})) {
    const { top, left } = area(address);
    placed.push([top, left, cell]);
  }
  for (const [row, column, cell] of placed) place(sheet, row, column, cell);
  // The last one added comes first.
  for (const format of [...(data.conditionalFormats ?? [])].reverse()) {
    sheet.addConditionalFormat({
      type: format.type ?? 'Custom',
      ranges: format.ranges.map(area),
      formula: format.formula,
      stopIfTrue: format.stopIfTrue ?? false,
      format: format.format,
    });
  }
}

function place(sheet: MemorySheet, row: number, column: number, cell: CellData): void {
  const full = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  if ((full.value ?? null) === null && full.formula === undefined && !full.numberFormat && !full.format)
    return;
  sheet.load(row, column, {
    value: full.value ?? null,
    formula: full.formula ?? null,
    isError: typeof full.value === 'string' && isErrorText(full.value),
    numberFormat: full.numberFormat ?? 'General',
  });
  const range = { top: row, left: column, bottom: row, right: column };
  if (full.format) sheet.setFormat(range, full.format);
}
