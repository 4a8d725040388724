import {
  generateRandomId,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  CancelFrozenCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type { CellRange } from '../../src/table/address';
import type {
  CellFormat,
  CellScalar,
  CellSnapshot,
  CellWrite,
  CommentRecord,
  ConditionalFormatRecord,
  SheetModel,
} from '../office-host/workbook-model';
import { readFormat, writeFormat } from './cell-format';
import { GENERAL, scalar, snapshot, typed } from './cell-reading';
import type { ChangeFeed } from './change-feed';
import { conditionalNumberFormat } from './conditional-number-formats';
import { toRecord, toRule } from './conditional-formats';
import { isLockedCell, isProtectedSheet } from './protection';
import { around, fromUniver, toUniver } from './ranges';

/** What a cell itself holds; values that a formula elsewhere spilled over it do not count. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Its own style; null where it has none. */
  readonly style: IStyleData | null;
}

/** One sheet of the live grid. Reads go to Univer's model, writes through its commands, so that Ctrl+Z knows them. */
export class UniverSheet implements SheetModel {
  readonly id: string;
  /** Lives as long as the open workbook does. */
  readonly properties = new Map<string, string>();
  /** Kept beside the grid, which shows no comments. */
  private threads: readonly CommentRecord[] = [];
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly rules: ConditionalFormattingRuleModel;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet,
    private readonly feed: ChangeFeed,
    private readonly injector: Injector,
  ) {
    this.id = sheet.getSheetId();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.rules = injector.get(ConditionalFormattingRuleModel);
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get visible(): boolean {
    return !this.sheet.isSheetHidden();
  }

  isProtected(): boolean {
    return isProtectedSheet(this.sheet);
  }

  isLocked(row: number, column: number): boolean {
    return isLockedCell(this.sheet, row - 1, column - 1);
  }

  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    const grow = (row: number, column: number): void => {
      used = around(used, { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 });
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (scalar(cell) !== null || cell.f || cell.si || (!valuesOnly && cell.s))) grow(row, column);
    });
    new ObjectMatrix<Nullable<ICellData>>(this.spilled()).forValue((row, column, cell) => {
      if (scalar(cell) !== null) grow(row, column);
    });
    return used;
  }

  merges(): readonly CellRange[] {
    return this.sheet.getMergeData().map(fromUniver);
  }

  cell(row: number, column: number): CellSnapshot {
    const raw = this.sheet.getCellRaw(row - 1, column - 1);
    const shown =
      raw && (raw.f || raw.si || scalar(raw) !== null) ? raw : this.spilled()[row - 1]?.[column - 1];
    const laid = this.conditionalNumberFormat(row, column);
    return snapshot(shown, this.formulaOf(raw, row, column), this.numberFormat(row, column), laid);
  }

  /** Every cell that holds something or has a style of its own. */
  storedCells(): StoredCell[] {
    const cells: StoredCell[] = [];
    this.sheet.getCellMatrix().forValue((at, column, raw) => {
      const place = { row: at + 1, column: column + 1 };
      cells.push({
        ...place,
        value: scalar(raw),
        formula: this.formulaOf(raw, place.row, place.column),
        numberFormat: this.numberFormat(place.row, place.column),
        style: this.workbook.getStyles().getStyleByCell(raw) ?? null,
      });
    });
    return cells;
  }

  write(cells: readonly CellWrite[]): void {
    const matrix = new ObjectMatrix<ICellData>();
    for (const { row, column, value, numberFormat } of cells) {
      const format = numberFormat ?? this.numberFormat(row, column);
      const data = value === undefined ? this.kept(row, column) : typed(value, format);
      if (numberFormat !== undefined && !data.s) {
        data.s = { n: numberFormat === GENERAL ? null : { pattern: numberFormat } };
      }
      matrix.setValue(row - 1, column - 1, data);
    }
    this.setCells(matrix);
  }

  /** What a new style leaves in a cell: Univer forgets a formula that has no value yet. */
  private kept(row: number, column: number): ICellData {
    const raw = this.sheet.getCellRaw(row - 1, column - 1);
    return raw?.f ? { f: raw.f, v: raw.v ?? null, t: raw.t ?? null } : {};
  }

  clear(range: CellRange): void {
    const { startRow, endRow, startColumn, endColumn } = toUniver(range);
    const matrix = new ObjectMatrix<ICellData>();
    const used = this.usedRange(true);
    for (let row = startRow; row <= Math.min(endRow, (used?.bottom ?? 0) - 1); row++) {
      for (let column = startColumn; column <= Math.min(endColumn, (used?.right ?? 0) - 1); column++) {
        matrix.setValue(row, column, typed(null, GENERAL));
      }
    }
    this.setCells(matrix);
  }

  format(row: number, column: number): CellFormat {
    return readFormat(this.style(row, column));
  }

  setFormat(range: CellRange, format: Partial<CellFormat>): void {
    const { startRow, endRow, startColumn, endColumn } = toUniver(range);
    const matrix = new ObjectMatrix<ICellData>();
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        matrix.setValue(row, column, { ...this.kept(row + 1, column + 1), s: writeFormat(format) });
      }
    }
    this.setCells(matrix);
  }

  conditionalFormats(): readonly ConditionalFormatRecord[] {
    return (this.rules.getSubunitRules(this.workbook.getUnitId(), this.id) ?? []).map(toRecord);
  }

  addConditionalFormat(record: Omit<ConditionalFormatRecord, 'id' | 'priority'>): ConditionalFormatRecord {
    const id = generateRandomId(10);
    this.run(AddCfCommand.id, { rule: toRule(id, record) });
    return this.conditionalFormat(id);
  }

  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormatRecord, 'id'>>): void {
    const { priority: _order, ...record } = { ...this.conditionalFormat(id), ...change };
    this.run(SetCfCommand.id, { cfId: id, rule: toRule(id, record) });
  }

  removeConditionalFormat(id: string): void {
    this.run(DeleteCfCommand.id, { cfId: id });
  }

  spill(row: number, column: number): CellRange | null {
    const ranges = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()]?.[this.id];
    const range = ranges?.[row - 1]?.[column - 1];
    return range ? fromUniver(range) : null;
  }

  comments(): readonly CommentRecord[] {
    return this.threads;
  }

  setComments(comments: readonly CommentRecord[]): void {
    this.threads = comments;
  }

  /** Not to be undone by itself: the grid's own command works in the background, which no request can wait for. */
  merge(range: CellRange): void {
    this.run(AddWorksheetMergeMutation.id, { ranges: [toUniver(range)] });
  }

  setColumnWidth(range: CellRange, width: number): void {
    this.run(SetColWidthCommand.id, { ranges: [toUniver(range)], value: (width * 4) / 3 });
  }

  freezeRows(rows: number): void {
    if (rows === 0) return this.run(CancelFrozenCommand.id, {});
    this.run(SetFrozenCommand.id, { startRow: rows, startColumn: -1, ySplit: rows, xSplit: 0 });
  }

  private conditionalFormat(id: string): ConditionalFormatRecord {
    const found = this.conditionalFormats().find((record) => record.id === id);
    if (!found) throw new Error(`No conditional format ${id} on sheet ${this.name}`);
    return found;
  }

  /** A cell's own style; where it has none, its row's or column's. */
  private style(row: number, column: number): IStyleData | null {
    const raw = this.sheet.getCellRaw(row - 1, column - 1);
    if (raw?.s) return this.workbook.getStyles().getStyleByCell(raw) ?? null;
    return this.sheet.getComposedCellStyleByCellData(row - 1, column - 1, raw);
  }

  private numberFormat(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? GENERAL;
  }

  private conditionalNumberFormat(row: number, column: number): string | null {
    return conditionalNumberFormat(this.injector, this.workbook.getUnitId(), this.id, row - 1, column - 1);
  }

  private formulaOf(raw: Nullable<ICellData>, row: number, column: number): string | null {
    if (raw?.f) return raw.f;
    if (!raw?.si) return null;
    return (
      this.formulas.getFormulaStringByCell(row - 1, column - 1, this.id, this.workbook.getUnitId()) ?? null
    );
  }

  /** Values that a formula elsewhere spilled over cells that are blank themselves. */
  private spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[this.id] ?? {};
  }

  private setCells(matrix: ObjectMatrix<ICellData>): void {
    if (matrix.getSizeOf() === 0) return;
    // Univer asks for a range even where the matrix says where everything goes.
    const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    this.run(SetRangeValuesCommand.id, { range, value: matrix.getMatrix() });
  }

  private run(command: string, params: object): void {
    const where = { unitId: this.workbook.getUnitId(), subUnitId: this.id };
    this.feed.asOwn(() => {
      if (!this.commands.syncExecuteCommand(command, { ...where, ...params })) {
        throw new Error(`The grid refused ${command}`);
      }
    });
  }
}
