import path from 'node:path';
import { writeReport } from '../host/xlsx';
import { reportZh } from '../messages/report.zh-CN';
import { makeBatchReport, reportOf } from '../report';
import type { FileResult } from './process-file';

/** Where a file lies, seen from the report, with "/" on every system: the report's links lead there. */
export function fromReport(report: string, file: string): string {
  return path
    .relative(path.dirname(path.resolve(report)), path.resolve(file))
    .split(path.sep)
    .join('/');
}

/** The report of everything that was audited: of one file a single sheet, of several a summary and one list. */
export function reportFile(report: string, results: readonly FileResult[]): Uint8Array {
  const files = results.map(({ file, report: part }) => ({
    name: file.path,
    file: fromReport(report, file.path),
    part,
    error: file.error?.message ?? null,
  }));
  const [only] = files;
  if (files.length === 1 && only?.part)
    return writeReport([
      { name: reportZh.sheetNames.report, content: reportOf(only.part, reportZh, only.file) },
    ]);
  return writeReport(makeBatchReport(files, reportZh));
}
