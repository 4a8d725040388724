import type { Mark } from '../../plan/plan';
import type { CellRange } from '../../table/address';
import { rangeName } from '../../table/address';
import { MARK_STYLES, areaAddresses, markOf, markerFormula, readAreas } from '../../plan/overlay';
import { MARKS, overlayGroups, singleCells } from '../../plan/overlay-groups';
import type { Marks } from '../../plan/overlay-groups';
import type { AskedSheet } from './sheet-state';

/** What a sheet's overlay is made of now, and what the cells to mark look like; to be read after the sync. */
export interface AskedOverlay {
  readonly asked: AskedSheet;
  readonly marks: Marks;
  readonly formats: Excel.ConditionalFormatCollection;
  /** The columns with cells to mark, for their number formats. */
  readonly columns: readonly Excel.Range[];
}

/** Queues the questions. Only formats with a formula can be ours; the others answer with a null object. */
export function askForOverlay(asked: AskedSheet, marks: Marks): AskedOverlay {
  const formats = wholeSheet(asked.sheet);
  formats.load('items/id,items/customOrNullObject/rule/formula');
  const columns = columnSpans(MARKS.flatMap((mark) => singleCells(marks[mark]))).map((span) => {
    const column = asked.sheet.getRange(rangeName(span)).untrack();
    column.load('numberFormat,rowIndex,columnIndex');
    return column;
  });
  return { asked, marks, formats, columns };
}

/** A conditional format of ours. */
export interface OwnFormat {
  readonly id: string;
  readonly mark: Mark;
}

/** Ours among a sheet's conditional formats, whichever session laid them. */
export function ownFormats({ formats }: Pick<AskedOverlay, 'formats'>): OwnFormat[] {
  return formats.items.flatMap(({ id, customOrNullObject: custom }) => {
    const mark = custom.isNullObject ? null : markOf(custom.rule.formula);
    return mark ? [{ id, mark }] : [];
  });
}

/** Queues laying the overlay: one conditional format for each mark and each number format of the cells under it. */
export function layOverlay({ asked, marks, columns }: AskedOverlay): void {
  for (const { mark, numberFormat, cells } of overlayGroups(marks, numberFormats(columns))) {
    for (const address of areaAddresses(cells)) addFormat(asked.sheet, address, mark, numberFormat);
  }
}

function addFormat(sheet: Excel.Worksheet, address: string, mark: Mark, numberFormat: string): void {
  const areas = sheet.getRanges(address).untrack();
  const { custom } = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markerFormula(mark);
  const { fill, font, italic, underline } = MARK_STYLES[mark];
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
  if (underline) custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  custom.format.numberFormat = numberFormat;
}

/** A format that the batch removes, with the areas that it covered; to be read after the sync. */
export interface RemovedFormat {
  readonly mark: Mark;
  readonly areas: Excel.RangeAreas;
}

/** Queues the removal of formats of ours; where each lay is asked before it goes. */
export function removeFormats(sheet: Excel.Worksheet, own: readonly OwnFormat[]): RemovedFormat[] {
  return own.map(({ id, mark }) => {
    const format = wholeSheet(sheet).getItem(id);
    const areas = format.getRanges().untrack();
    areas.load('address');
    format.delete();
    return { mark, areas };
  });
}

/** The marks that removed formats stood for. */
export function marksOf(removed: readonly RemovedFormat[]): Marks {
  const cells = (mark: Mark) =>
    removed.filter((each) => each.mark === mark).flatMap(({ areas }) => readAreas(areas.address));
  return { missed: cells('missed'), exceeded: cells('exceeded') };
}

function wholeSheet(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

/** For each column the span from its first to its last cell. */
function columnSpans(cells: ReturnType<typeof singleCells>): CellRange[] {
  const spans = new Map<number, CellRange>();
  for (const { row, column } of cells) {
    const span = spans.get(column);
    const top = Math.min(row, span?.top ?? row);
    const bottom = Math.max(row, span?.bottom ?? row);
    spans.set(column, { top, bottom, left: column, right: column });
  }
  return [...spans.values()];
}

function numberFormats(columns: readonly Excel.Range[]): (row: number, column: number) => string {
  const byColumn = new Map(columns.map((range) => [range.columnIndex + 1, range]));
  return (row, column) => {
    const range = byColumn.get(column);
    return String(range?.numberFormat[row - 1 - range.rowIndex]?.[0] ?? 'General');
  };
}
