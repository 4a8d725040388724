import { InterceptorEffectEnum, type IDisposable, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { scalar } from './cell-reading';
import { shownText } from './shown-text';

/** Behind Univer's own number formats (10 and up). */
const PRIORITY = 5;

/** The number format that conditional formats lay over a cell; null for none. Counts from 0. */
export function conditionalNumberFormat(
  injector: Injector,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): string | null {
  const laid = injector.get(ConditionalFormattingService).composeStyle(unitId, sheetId, row, column);
  return laid?.style?.n?.pattern ?? null;
}

/** Univer draws colours and fonts of conditional formats but not their number formats: this adds them, as Excel does. */
export function drawConditionalNumberFormats(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
      const value = scalar(rawData);
      if (value === null) return next(cell);
      const format = conditionalNumberFormat(injector, unitId, subUnitId, row, col);
      return next(format === null ? cell : { ...cell, v: shownText(value, format) });
    },
  });
}
