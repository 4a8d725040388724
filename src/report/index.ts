export * from './batch';
export { makeAuditReport, reportOf } from './make-report';
export { reportPart, type ReportPart } from './part';
export type { ReportCounts, ReportWords } from './words';
