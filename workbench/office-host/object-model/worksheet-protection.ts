import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { SheetTarget } from './targets';

/** Excel.WorksheetProtection, to be read: nothing of ours ever protects or unprotects a sheet. */
export const worksheetProtection: HostClass<SheetTarget> = defineClass('WorksheetProtection', {
  values: {
    Protected: ({ sheet }) => sheet.isProtected(),
    Options: ({ sheet }) =>
      sheet.isProtected()
        ? { allowFormatCells: sheet.allowsFormatting?.() ?? false, allowEditObjects: false }
        : null,
  },
});
