import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { CellRange } from '../../src/table/address';
import type { SheetModel, WorkbookModel } from '../office-host/workbook-model';
import { Calculation } from './calculation';
import { ChangeFeed, type CellsChange } from './change-feed';
import type { FunctionCalls } from './function-calls';
import { guardProtectedSheets } from './protection';
import { fromUniver, toUniver } from './ranges';
import { UniverSheet } from './univer-sheet';

const A1: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };
/** Scrolls only where the cell is out of sight; registered with Univer's screen, absent without one. */
const SCROLL_TO_CELL = 'sheet.command.scroll-to-cell';

/** The live grid as the embedded Office host sees it. One per opened workbook. */
export class UniverWorkbook implements WorkbookModel {
  readonly settings: Map<string, string>;
  readonly calculation: Calculation;
  /** Hears the name of a protected sheet in which a person tried to change a locked cell. */
  onRefused: ((sheet: string) => void) | null = null;
  private readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private readonly feed: ChangeFeed;
  private readonly protection: IDisposable;
  private readonly listening = new Set<IDisposable>();
  private readonly known = new Map<string, UniverSheet>();

  /** In: Univer's injector, the id of a workbook that Univer holds, the settings that came with its file, calls of custom functions. */
  constructor(
    private readonly injector: Injector,
    readonly unitId: string,
    settings: ReadonlyMap<string, string> = new Map(),
    calls: FunctionCalls | null = null,
  ) {
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`No workbook ${unitId}`);
    this.workbook = workbook;
    this.settings = new Map(settings);
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector, calls);
    calls?.connect(injector, unitId);
    this.feed = new ChangeFeed(injector, unitId, this.calculation);
    this.protection = guardProtectedSheets(injector, workbook, {
      isOwn: () => this.feed.isOwn,
      onRefused: (sheet) => this.onRefused?.(sheet),
    });
  }

  sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrap(sheet));
  }

  addSheet(name: string): SheetModel {
    if (!isSheetName(name) || this.workbook.checkSheetName(name))
      throw new Error(`Sheet name refused: ${name}`);
    const index = this.workbook.getSheets().length;
    this.run(InsertSheetCommand.id, { index, sheet: { name } });
    const added = this.workbook.getSheetBySheetName(name);
    if (!added) throw new Error(`Sheet not added: ${name}`);
    return this.wrap(added);
  }

  removeSheet(id: string): void {
    this.run(RemoveSheetCommand.id, { subUnitId: id });
    this.known.delete(id);
  }

  activeSheet(): SheetModel {
    return this.wrap(this.workbook.getActiveSheet());
  }

  activate(id: string): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  selection(): { readonly sheetId: string; readonly range: CellRange } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const chosen = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    return { sheetId, range: chosen ? fromUniver(chosen.range) : A1 };
  }

  /** Like a click: a cell of a merged area selects all of it. */
  select(sheetId: string, range: CellRange): void {
    if (sheetId !== this.workbook.getActiveSheet().getSheetId()) this.activate(sheetId);
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    const first = sheet.getCellInfoInMergeData(range.top - 1, range.left - 1);
    const single = range.top === range.bottom && range.left === range.right;
    const chosen = single ? rangeOf(first) : toUniver(range);
    this.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range: chosen, primary: first, style: null }],
    });
    if (this.commands.hasCommand(SCROLL_TO_CELL)) this.run(SCROLL_TO_CELL, { range: chosen });
  }

  onCellsChanged(listener: (change: CellsChange) => void): () => void {
    return this.feed.subscribe(listener);
  }

  /** Stops listening; to be called before another workbook takes its place. */
  dispose(): void {
    this.feed.dispose();
    this.calculation.dispose();
    this.protection.dispose();
    for (const listening of this.listening) listening.dispose();
  }

  onSelectionChanged(listener: () => void): () => void {
    return this.onCommand(new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]), listener);
  }

  onSheetsChanged(listener: (change: { sheetId: string; kind: 'added' | 'removed' }) => void): () => void {
    const forget = [
      this.onCommand(new Set([InsertSheetMutation.id]), (params: IInsertSheetMutationParams) =>
        listener({ sheetId: params.sheet.id, kind: 'added' }),
      ),
      this.onCommand(new Set([RemoveSheetMutation.id]), (params: IRemoveSheetMutationParams) =>
        listener({ sheetId: params.subUnitId, kind: 'removed' }),
      ),
    ];
    return () => forget.forEach((stop) => stop());
  }

  onConditionalFormatsChanged(listener: () => void): () => void {
    const ids = [AddConditionalRuleMutation, SetConditionalRuleMutation, DeleteConditionalRuleMutation];
    return this.onCommand(new Set(ids.map(({ id }) => id)), listener);
  }

  /** Selections come as operations of several kinds; the one by mouse and keyboard is the same as ours. */
  private onCommand<T extends object>(ids: ReadonlySet<string>, listener: (params: T) => void): () => void {
    const listening = this.commands.onCommandExecuted(({ id, params }) => {
      const here = (params as { unitId?: string } | undefined)?.unitId === this.unitId;
      if (here && ids.has(id)) listener(params as T);
    });
    this.listening.add(listening);
    return () => {
      listening.dispose();
      this.listening.delete(listening);
    };
  }

  private wrap(sheet: Worksheet): UniverSheet {
    const id = sheet.getSheetId();
    const known = this.known.get(id) ?? new UniverSheet(this.workbook, sheet, this.feed, this.injector);
    this.known.set(id, known);
    return known;
  }

  private run(command: string, params: object): void {
    this.feed.asOwn(() => {
      this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
    });
  }
}

/** Excel's rules: 1 to 31 characters, none of []:*?/\ and no apostrophe at either end. */
function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}

function rangeOf(cell: { startRow: number; startColumn: number; endRow: number; endColumn: number }) {
  const { startRow, startColumn, endRow, endColumn } = cell;
  return { startRow, startColumn, endRow, endColumn };
}
