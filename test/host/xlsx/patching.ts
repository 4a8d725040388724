import {
  readWorkbook,
  type CellChange,
  type OverlayChange,
  type WorkbookChanges,
  type XlsxCell,
} from '../../../src/host/xlsx';
import { readZip } from '../../../src/host/xlsx/zip';
import { unzipParts } from './raw-book';
import { richBook } from './rich-book';

export const SHEET1 = 'xl/worksheets/sheet1.xml';
export const rich = richBook();
export const cells = (...list: Omit<CellChange, 'sheet'>[]): WorkbookChanges => ({
  cells: list.map((cell) => ({ sheet: '自评表', ...cell })),
});
export const overlay = (formats: OverlayChange['formats'], name = '自评表'): WorkbookChanges => ({
  overlays: [{ sheet: name, marker: 'OUR-MARK', formats }],
});
export const MARKS: OverlayChange['formats'] = [
  {
    ranges: ['B2', 'B4:B5'],
    formula: '=OR(TRUE,"OUR-MARK"="missed")',
    fill: '#FDE0DD',
    fontColor: '#8A1414',
    underline: true,
    numberFormat: '"▼"General;@',
  },
  { ranges: ['A2'], formula: '=OR(TRUE,"OUR-MARK"="exceeded")', fill: '#DCE9FB', bold: true, italic: true },
];

export const cellAt = (bytes: Uint8Array, row: number, column: number): XlsxCell | null =>
  readWorkbook(bytes).sheets[0]?.cell(row, column) ?? null;
export const part = (bytes: Uint8Array, path: string): string => unzipParts(bytes)[path] ?? '';
export const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

/** Paths of the parts that differ, are new or gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(readZip(before).map((entry) => [entry.path, entry]));
  const now = new Map(readZip(after).map((entry) => [entry.path, entry]));
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [old.get(path), now.get(path)];
    // Untouched parts are not packed anew: their packed bytes are the same, and so is their date.
    return (
      !a || !b || a.stamp !== b.stamp || Buffer.compare(Buffer.from(a.packed), Buffer.from(b.packed)) !== 0
    );
  });
}
