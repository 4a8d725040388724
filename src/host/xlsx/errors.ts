/**
 * Why a file cannot be read as a workbook.
 *
 * - `not-a-workbook`: something else (a text, a picture, a Word document, an empty file)
 * - `encrypted`: a workbook with a password to open it
 * - `old-format`: a spreadsheet, but no .xlsx (.xls, .xlsb, an HTML or XML table saved as .xls)
 * - `damaged`: began as a workbook, but parts are missing, cut off or altered
 * - `too-large`: unpacks to more than we take in
 */
export type XlsxErrorCode = 'not-a-workbook' | 'encrypted' | 'old-format' | 'damaged' | 'too-large';

/** The only error that reading a file throws. `messages/` puts it into words. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    /** Which part of the file, and what is wrong with it: for a log, not for the user. */
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'XlsxError';
  }
}
