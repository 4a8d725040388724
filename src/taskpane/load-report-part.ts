import type * as ReportPart from './report-part';

/** Loads what only a report needs; the same modules however often it is asked. */
export function loadReportPart(): Promise<typeof ReportPart> {
  return import(/* webpackChunkName: "report" */ './report-part');
}
