import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { FunctionCalls } from '../../../workbench/univer/function-calls';
import { UniverWorkbook } from '../../../workbench/univer/univer-workbook';

export interface Headless {
  readonly injector: Injector;
  readonly workbook: UniverWorkbook;
  dispose(): void;
}

/** The live grid without a screen: Univer's model and formulas run in Node as they do in the page. */
export function headlessWorkbook(
  data: Partial<IWorkbookData>,
  functions: object = {},
  calls: FunctionCalls | null = null,
): Headless {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, functions);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book', ...structuredClone(data) });
  const injector = univer.__getInjector();
  const workbook = new UniverWorkbook(injector, 'book', new Map(), calls);
  return {
    injector,
    workbook,
    dispose: () => {
      workbook.dispose();
      univer.dispose();
    },
  };
}

/** Waits for what Univer works out in the background; gives up after four seconds, and the test says what is missing. */
export async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
