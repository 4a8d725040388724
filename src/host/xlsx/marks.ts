import { MARK_STYLES, MARKER, areaAddresses, markerFormula } from '../../plan/overlay';
import { NO_MARKS, overlayGroups } from '../../plan/overlay-groups';
import type { Plan } from '../../plan/plan';
import type { OverlayChange, OverlayFormat } from './patch/changes';
import type { XlsxWorkbook } from './workbook';

/** The overlays of a plan (标记偏差) as changes of a file; other steps of the plan count for nothing. */
export function overlayChanges(workbook: XlsxWorkbook, plan: Plan): OverlayChange[] {
  return plan.steps.flatMap((step): OverlayChange[] => {
    if (step.kind !== 'mark' && step.kind !== 'unmark') return [];
    const sheet = workbook.sheets.find(({ name }) => name === step.sheet);
    const formatOf = (row: number, column: number): string =>
      workbook.formats[sheet?.cell(row, column)?.style ?? 0] ?? 'General';
    const groups = overlayGroups(step.kind === 'mark' ? step : NO_MARKS, formatOf);
    const formats = groups.map(({ mark, numberFormat, cells }): OverlayFormat => {
      const { fill, font, italic, underline } = MARK_STYLES[mark];
      const ranges = areaAddresses(cells).flatMap((address) => address.split(','));
      const look = { fill, fontColor: font, bold: true, italic, underline, numberFormat };
      return { ranges, formula: markerFormula(mark), ...look };
    });
    return [{ sheet: step.sheet, marker: MARKER, formats }];
  });
}
