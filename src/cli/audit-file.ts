import { auditTables, noTable, type WorkbookAudit } from '../audit';
import { readWorkbook, toGrids, type XlsxReading } from '../host/xlsx';
import { findProfile } from '../scoring';
import { detectTables } from '../table';

/** Under this name a workbook keeps the user's choice of profile; the task pane writes it. */
const PROFILE_SETTING = 'perf.profile';

export interface AuditedFile {
  readonly audit: WorkbookAudit;
  /** Sheets of which stray cells were not looked at. */
  readonly leftOut: readonly XlsxReading[];
}

/**
 * The whole path of one file: read, detect, audit.
 *
 * In: the file's bytes; a profile's id, `auto`, or null for the choice that the workbook carries. Errors: XlsxError.
 */
export function auditFile(bytes: Uint8Array, profile: string | null): AuditedFile {
  const workbook = readWorkbook(bytes);
  const readings = toGrids(workbook);
  const tables = readings.flatMap(({ grid }) => detectTables(grid));
  const chosen = profile ?? knownProfile(workbook.settings.get(PROFILE_SETTING));
  const audit = auditTables(tables, chosen === undefined ? {} : { profile: chosen });
  return {
    audit: tables.length > 0 ? audit : withoutTables(audit, readings),
    leftOut: readings.filter((reading) => reading.leftOut !== null),
  };
}

/** A choice that names no profile of ours (a later version's, or a typing error) counts as none. */
function knownProfile(id: string | undefined): string | undefined {
  return id !== undefined && findProfile(id) ? id : undefined;
}

/** A book in which nothing was found says so for each of its sheets; in other books covers and notes are normal. */
function withoutTables(audit: WorkbookAudit, readings: readonly XlsxReading[]): WorkbookAudit {
  const findings = readings.map(({ grid }) => noTable(grid.sheet));
  return { ...audit, findings: [...audit.findings, ...findings] };
}
