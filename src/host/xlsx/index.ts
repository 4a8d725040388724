export * from './errors';
export * from './workbook';
export { readWorkbook, type ReadOptions } from './read-workbook';
export { toGrids, type XlsxReading } from './to-grids';
export { XmlScanner, decodeXml, decodeCellText, encodeXml, encodeCellText } from './xml';
export { showNumber, showsDate } from './shown-text';
export { writeWorkbook, type NewWorkbook, type NewSheet, type NewRow, type NewCell } from './write-workbook';
export type { StyleName } from './write-styles';
