import { applyDecisions, DECISIONS_KEY, type Decisions } from '../audit/decisions';
import { readDecisions } from '../audit/read-decisions';
import { overlayChanges, patchWorkbook, XlsxError } from '../host/xlsx';
import { reportZh } from '../messages/report.zh-CN';
import { planMarks } from '../plan';
import { reportPart, type ReportPart } from '../report';
import type { Profile } from '../scoring';
import type { Language } from './arguments';
import { auditFile, type AuditedFile } from './audit-file';
import type { Files } from './outputs';
import type { FileErrorCode, FileJson } from './schema';
import { SPEECH, type Speech } from './speech';
import { failedToJson, fileToJson } from './to-json';

/** What is to be done with one file, as plain data. */
export interface FileTask {
  readonly path: string;
  readonly profile: string | null;
  readonly language: Language;
  /** Where the highlighted copy goes; null for none. */
  readonly copy: string | null;
  /** Where the file lies, seen from the report; null where there is none. */
  readonly fromReport: string | null;
}

/** What came of it, as plain data: it may come from another thread. */
export interface FileResult {
  readonly file: FileJson;
  /** Lines for stderr. */
  readonly messages: readonly string[];
  readonly report: ReportPart | null;
  /** The copy could not be written. */
  readonly failed: boolean;
}

/** Reads and audits one file, and writes its copy. Never throws. */
export function processFile(task: FileTask, given: readonly Profile[], files: Files): FileResult {
  const { path, profile, copy, fromReport } = task;
  const speech = SPEECH[task.language];
  try {
    const bytes = files.readFile(path);
    const audited = auditFile(bytes, profile, given);
    const messages = remarks(path, audited, speech);
    const failed = copy !== null && !writeCopy(copy, bytes, audited, files);
    if (failed) messages.push(speech.words.outputFailed(copy, 'not-written'));
    return {
      file: fileToJson(path, audited.audit, speech.messages, decisionsOf(audited)),
      messages,
      report: fromReport === null ? null : reported(audited, fromReport),
      failed,
    };
  } catch (error) {
    return failedFile(task, error);
  }
}

/** The result of a file that could not be read, or whose audit broke off. */
export function failedFile({ path, language }: FileTask, error: unknown): FileResult {
  const { words } = SPEECH[language];
  const code = errorCode(error);
  const file = failedToJson(path, { code, message: words.fileError(code, String(error)) });
  return { file, messages: [words.fileFailed(path, file.error?.message ?? '')], report: null, failed: true };
}

export function errorCode(error: unknown): FileErrorCode {
  if (error instanceof XlsxError) return error.code;
  if (!(error instanceof Error && 'code' in error)) return 'failed';
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'not-found';
  return error.code === 'EISDIR' ? 'not-a-file' : 'unreadable';
}

function remarks(path: string, { own, leftOut }: AuditedFile, { words, refusedProfile }: Speech): string[] {
  return [
    ...own.refused.map((refused) => words.profileRefused(path, refusedProfile(refused))),
    ...leftOut.flatMap(({ grid, leftOut: cells }) =>
      cells ? [words.leftOut(path, grid.sheet, cells.cells, cells.first)] : [],
    ),
  ];
}

function writeCopy(copy: string, bytes: Uint8Array, { audit, workbook }: AuditedFile, files: Files): boolean {
  const overlays = overlayChanges(workbook, planMarks(audit.tables));
  const marked = patchWorkbook(bytes, { overlays });
  try {
    files.writeFile(copy, marked);
    return true;
  } catch {
    return false;
  }
}

/** The report follows what people decided; the other results say everything, with what was decided. */
function reported(audited: AuditedFile, fromReport: string): ReportPart {
  return reportPart(applyDecisions(audited.audit, decisionsOf(audited)), reportZh, fromReport);
}

function decisionsOf({ workbook }: AuditedFile): Decisions {
  return readDecisions(workbook.settings.get(DECISIONS_KEY));
}
