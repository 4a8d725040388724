import type { HostError } from '../host/port';

/** What went wrong with the workbook, and the way out. */
export function hostErrorEn({ code, facts }: HostError): string {
  const sheet = facts.sheet ? `Sheet “${facts.sheet}”` : 'The sheet';
  switch (code) {
    case 'sheet-protected':
      return `${sheet} is protected; nothing was written. Unprotect it on the Review tab and try again. Auditing works all the same.`;
    case 'workbook-protected':
      return 'The structure of the workbook is protected, so sheets cannot be added or removed; nothing was written. Unprotect the workbook on the Review tab and try again.';
    case 'cell-changed':
      return `${facts.cell ? `Cell ${facts.cell}` : 'The cell'} was changed after the preview; nothing was written. Look at it again before writing.`;
    case 'cell-editing':
      return 'A cell is being edited. Press Enter or Esc and try again.';
    case 'sheet-missing':
      return `${sheet} was deleted or renamed. Audit again.`;
    case 'too-large':
      return `${sheet} holds too much to be read at once. Delete empty rows and columns, or audit one sheet alone.`;
    case 'unsupported':
      return 'This version of Excel lacks what is needed. Use Excel 2021 or newer.';
    case 'cancelled':
      return 'Cancelled; nothing was changed.';
    case 'read-only':
      return 'The workbook is open read-only and cannot be written. Save a copy and try again.';
    case 'failed':
      return `Excel did not complete this step${facts.detail ? ` (${facts.detail})` : ''}. Try again; if that does not help, save the workbook and open it again.`;
  }
}
