import { auditTables, noTable, type WorkbookAudit } from '../audit';
import { readWorkbook, toGrids, type XlsxReading, type XlsxWorkbook } from '../host/xlsx';
import { OWN_PROFILES_KEY, PROFILE_KEY, findProfile, readOwnProfiles } from '../scoring';
import type { OwnProfiles, Profile } from '../scoring';
import { TABLE_HINTS_KEY, detectTables, readHints } from '../table';

export interface AuditedFile {
  readonly audit: WorkbookAudit;
  /** Sheets of which stray cells were not looked at. */
  readonly leftOut: readonly XlsxReading[];
  /** The workbook's own profiles: those that cannot be used are to be told. */
  readonly own: OwnProfiles;
  readonly workbook: XlsxWorkbook;
}

/**
 * The whole path of one file: read, detect, audit.
 *
 * In: the file's bytes; a profile's id, `auto`, or null for the choice that the workbook carries; profiles beside the
 * built-in ones and the workbook's own. Errors: XlsxError.
 */
export function auditFile(
  bytes: Uint8Array,
  profile: string | null,
  given: readonly Profile[] = [],
): AuditedFile {
  const workbook = readWorkbook(bytes);
  const readings = toGrids(workbook);
  const { hints } = readHints(workbook.settings.get(TABLE_HINTS_KEY) ?? null);
  const tables = readings.flatMap(({ grid }) => detectTables(grid, hints));
  const own = readOwnProfiles(workbook.settings.get(OWN_PROFILES_KEY) ?? null);
  const ownProfiles = withoutTaken(given, own.profiles);
  const chosen = profile ?? knownProfile(workbook.settings.get(PROFILE_KEY), ownProfiles);
  const audit = auditTables(tables, { ownProfiles, ...(chosen !== undefined && { profile: chosen }) });
  return {
    audit: tables.length > 0 ? audit : withoutTables(audit, readings),
    leftOut: readings.filter((reading) => reading.leftOut !== null),
    own,
    workbook,
  };
}

/** A choice that names no profile of ours (a later version's, or a typing error) counts as none. */
function knownProfile(id: string | undefined, own: readonly Profile[]): string | undefined {
  return id !== undefined && (own.some((profile) => profile.id === id) || findProfile(id)) ? id : undefined;
}

/** Profiles of files that were given come first; the workbook's one of the same id gives way. */
function withoutTaken(given: readonly Profile[], own: readonly Profile[]): readonly Profile[] {
  return [...given, ...own.filter(({ id }) => !given.some((profile) => profile.id === id))];
}

/** A book in which nothing was found says so for each of its sheets; in other books covers and notes are normal. */
function withoutTables(audit: WorkbookAudit, readings: readonly XlsxReading[]): WorkbookAudit {
  const findings = readings.map(({ grid }) => noTable(grid.sheet));
  return { ...audit, findings: [...audit.findings, ...findings] };
}
