/** What 生成审核报告 needs; loads when it is pressed. */
import type { DecidedAudit } from '../../audit';
import { reportZh } from '../../messages/report.zh-CN';
import type { ReportSheet } from '../../plan/report-sheet';
import { makeAuditReport } from '../../report';

/** Name of the worksheet, where no sheet of the user's has it. */
export const REPORT_SHEET = reportZh.sheetNames.report;

export function makeReportSheet(audit: DecidedAudit): ReportSheet {
  return makeAuditReport(audit, reportZh);
}
