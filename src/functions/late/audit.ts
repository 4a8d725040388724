import { auditTables } from '../../audit';
import type { Finding, FindingCode } from '../../audit';
import { lateFunctionMessages as late } from '../../messages/late-functions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { cellName, createGrid, detectTables, parseRange } from '../../table';
import type { FunctionValue } from '../define';
import type { Rows } from '../parameter';
import { isCellError, optionalText } from '../parameter';
import { isProblem, valueProblem } from '../problem';
import { argument, range } from './arguments';
import type { LateFunction } from './services';

/** What a sheet's formats may answer (0.9 may be shown as "90%"), or its columns beside the range. */
const NOT_OF_VALUES: ReadonlySet<FindingCode> = new Set(['unit-missing', 'score-rounding', 'column-missing']);
/** A reason may stand in a merged cell, which hands its text to its first row alone. */
const NEEDS_MERGES: ReadonlySet<FindingCode> = new Set([
  'reason-missing-missed',
  'reason-missing-exceeded',
  'reason-contradicts',
  'reason-misplaced',
]);

/**
 * PERF.AUDIT(range, [profile]): a table of findings, or one line that there is none. Cells are named as on the sheet
 * where the host tells where the range stands, else by row and column of the range. Without a profile: the one chosen for
 * the workbook, else the one that fits the table.
 */
export const audit: LateFunction = (call, services) => {
  const rows = range(call, 0);
  const id = argument(call, 1, optionalText('评分口径', 'PROFILE'));
  if (isProblem(id)) return id;
  const profile = id === null ? services.chosen() : services.profile(id);
  if (isProblem(profile)) return profile;
  const tables = detectTables(gridOf(rows));
  if (tables.length === 0) return valueProblem(late.noTable());
  const audited = auditTables(tables, profile ? { profile: profile.id, ownProfiles: [profile] } : {});
  const doubtful = new Set(tables.filter(({ mergesWanted }) => mergesWanted.length > 0));
  const findings = [
    ...audited.tables.flatMap(({ table, findings: own }) =>
      own.filter(({ code }) => !(doubtful.has(table) && NEEDS_MERGES.has(code))),
    ),
    ...audited.findings,
  ].filter(({ code }) => !NOT_OF_VALUES.has(code));
  if (findings.length === 0) return [[late.clear(audited.checked.rows)]];
  const place = placeIn(call.addresses[0]);
  return [[...late.auditHead], ...findings.map((finding) => line(finding, place))];
};

function gridOf(rows: Rows) {
  const values = rows.map((row) => row.map((cell) => (isCellError(cell) ? cell.error : cell)));
  return createGrid({ sheet: '', top: 1, left: 1, values });
}

function line(finding: Finding, place: (cell: string) => string): FunctionValue[] {
  // A range ("H12:H14") is named by its ends.
  const cell = finding.cell.split(':').map(place).join(':');
  return [
    cell,
    zhCN.severity(finding.severity),
    zhCN.ruleName(finding.code),
    zhCN.finding({ ...finding, cell }),
  ];
}

/** How a cell of the range is called; `address` ("自评表!B3:I20") is where the range stands. */
function placeIn(address: string | undefined): (cell: string) => string {
  const corner = parseRange(address?.split('!').pop()?.replaceAll('$', '') ?? '');
  return (cell) => {
    const at = parseRange(cell);
    if (!at) return cell;
    return corner
      ? cellName(at.top + corner.top - 1, at.left + corner.left - 1)
      : late.place(at.top, at.left);
  };
}
