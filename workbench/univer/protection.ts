import {
  CanceledError,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation, SheetsSelectionsService } from '@univerjs/sheets';
import { STRUCTURE_MUTATIONS } from './structure-mutations';

/** Written by the file reader into a sheet's and a cell's custom data, as Univer knows neither of Excel's flags. */
export const PROTECTED_SHEET = { isProtected: true } as const;
export const UNLOCKED_CELL = { isUnlocked: true } as const;

/** Opens the cell editor; registered with Univer's screen. */
const OPEN_EDITOR = 'sheet.operation.set-cell-edit-visible';

export function isProtectedSheet(sheet: Worksheet): boolean {
  return sheet.getCustomMetadata()?.['isProtected'] === true;
}

/** As in Excel: in a protected sheet a cell is locked unless its style says otherwise. Counts from 0. */
export function isLockedCell(sheet: Worksheet, row: number, column: number): boolean {
  const shown = sheet.getMergedCell(row, column);
  const cell = sheet.getCellRaw(shown?.startRow ?? row, shown?.startColumn ?? column);
  return cell?.custom?.['isUnlocked'] !== true;
}

interface GuardOptions {
  /** True while the add-in writes: the Office host has checked that already. */
  readonly isOwn: () => boolean;
  readonly onRefused: (sheetName: string) => void;
}

/** Keeps a person's hands off the locked cells of protected sheets, whichever way they come (typing, Delete, paste). */
export function guardProtectedSheets(
  injector: Injector,
  workbook: Workbook,
  options: GuardOptions,
): IDisposable {
  const selections = injector.get(SheetsSelectionsService);
  return injector.get(ICommandService).beforeCommandExecuted((command, execution) => {
    if (options.isOwn() || execution?.fromFormula) return;
    const sheet = sheetOf(workbook, command);
    if (!sheet || !isProtectedSheet(sheet)) return;
    const active = selections.getCurrentLastSelection()?.range;
    if (!touchesLocked(sheet, command, active)) return;
    options.onRefused(sheet.getName());
    throw new CanceledError();
  });
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly visible?: boolean;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

function sheetOf(workbook: Workbook, command: Readonly<ICommandInfo>): Worksheet | null {
  const { unitId, subUnitId } = (command.params ?? {}) as Params;
  if (command.id === OPEN_EDITOR) return workbook.getActiveSheet();
  if (unitId !== workbook.getUnitId() || !subUnitId) return null;
  return workbook.getSheetBySheetId(subUnitId) ?? null;
}

function touchesLocked(sheet: Worksheet, command: Readonly<ICommandInfo>, active?: IRange): boolean {
  const params = (command.params ?? {}) as Params;
  if (STRUCTURE_MUTATIONS.has(command.id)) return true;
  if (command.id === OPEN_EDITOR) {
    return (
      params.visible === true &&
      active !== undefined &&
      isLockedCell(sheet, active.startRow, active.startColumn)
    );
  }
  if (command.id !== SetRangeValuesMutation.id) return false;
  return Object.entries(params.cellValue ?? {}).some(([row, cells]) =>
    Object.keys(cells).some((column) => isLockedCell(sheet, Number(row), Number(column))),
  );
}
