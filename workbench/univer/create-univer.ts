import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { drawConditionalNumberFormats } from './conditional-number-formats';
import type { univerFunctions } from './custom-functions';
import { growRows } from './row-heights';

export interface Grid {
  readonly injector: Injector;
  /** Opens a workbook in place of the one before. */
  open(data: Partial<IWorkbookData> & { readonly id: string }): void;
  setDark(dark: boolean): void;
  focus(): void;
}

/**
 * Starts Univer in a page, with the plugin lists of its presets. (`@univerjs/presets`, which would do this for us, brings
 * packages under a commercial licence.)
 *
 * What the workbench cannot save is not offered: no toolbar for formats, no menus to insert or delete rows, no button
 * for new sheets. Editing, copying, pasting, undoing and sizing work as usual.
 */
export function createGrid(
  container: HTMLElement,
  functions: ReturnType<typeof univerFunctions>,
  dark: boolean,
): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, formattingWords) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    formula: functions,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  let shown: string | null = null;
  return {
    injector,
    open(data) {
      if (shown !== null) injector.get(IUniverInstanceService).disposeUnit(shown);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      // Univer's services for sheets come with the first workbook.
      if (shown === null) drawConditionalNumberFormats(injector);
      shown = data.id;
      growRows(injector, data.id);
    },
    focus: () => injector.get(ILayoutService).focus(),
    setDark: (on) => injector.get(ThemeService).setDarkMode(on),
  };
}
