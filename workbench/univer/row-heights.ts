import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';

/** More rows than this are left at their usual height: measuring texts takes about a tenth of a millisecond each. */
const MOST_ROWS = 2_000;

/**
 * Gives rows that grow with their wrapped texts the height they need, as Excel does when it opens a file that does not
 * say one. Not a change of the user's: there is nothing to undo.
 */
export function growRows(injector: Injector, unitId: string): void {
  const commands = injector.get(ICommandService);
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  for (const sheet of workbook?.getSheets() ?? []) {
    const ranges = growingRows(sheet);
    if (ranges.length === 0) continue;
    const subUnitId = sheet.getSheetId();
    const { redos } = injector
      .get(SheetInterceptorService)
      .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges });
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  }
}

function growingRows(sheet: Worksheet): IRange[] {
  const rows = Object.entries(sheet.getConfig().rowData).filter(([, row]) => row?.ia === BooleanNumber.TRUE);
  const endColumn = sheet.getColumnCount() - 1;
  return rows.slice(0, MOST_ROWS).map(([row]) => ({
    startRow: Number(row),
    endRow: Number(row),
    startColumn: 0,
    endColumn,
  }));
}
