import { auditTables } from '../../audit';
import type { FindingCode } from '../../audit';
import { lateFunctionMessages as late } from '../../messages/late-functions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { entryOf, placeOfKind, readCell } from '../../scoring';
import { BLANK } from '../../table';
import type { EvaluationTable, GridCell, IndicatorRow } from '../../table';
import { numberCell } from '../../table/numbers';
import type { Argument } from '../parameter';
import { isCellError, isRows, optionalText } from '../parameter';
import { isProblem } from '../problem';
import { argument } from './arguments';
import type { LateFunction } from './services';

/** Rules that need more than one row, or the sheet's formats, to say anything. */
const NOT_OF_ONE_ROW: ReadonlySet<FindingCode> = new Set([
  'weight-structure',
  'weight-sum',
  'level-missing',
  'indicator-duplicate',
  'unit-missing',
]);

const COLUMNS = { l1: 1, l2: 2, l3: 3, target: 4, actual: 5, weight: 6, score: 7 } as const;

/**
 * PERF.CHECK(target, actual, weight, score, [kind], [profile]): the first finding that the four values alone prove, the
 * gravest first; "" where there is none. It runs the audit's own rules over a table of this one row.
 */
export const check: LateFunction = (call, services) => {
  const kind = argument(call, 4, optionalText('指标类型', 'INDICATORKIND'));
  const id = argument(call, 5, optionalText('评分口径', 'PROFILE'));
  if (isProblem(kind)) return kind;
  if (isProblem(id)) return id;
  const profile = services.profile(id);
  if (isProblem(profile)) return profile;
  const { place, rule } = placeOfKind(kind ?? '');
  // A rule that is asked for by its name decides alone, as in PERF.SCORE.
  const ruled = rule ? { ...profile, rules: [{ ...entryOf(rule, profile), when: {} }] } : profile;
  const table = tableOf(call.args.slice(0, 4).map(gridCell), place.l2 || late.thisRow);
  const audit = auditTables([table], { profile: ruled.id, ownProfiles: [ruled] });
  const [finding] = (audit.tables[0]?.findings ?? []).filter(({ code }) => !NOT_OF_ONE_ROW.has(code));
  return finding ? zhCN.finding({ ...finding, cell: nameOf(finding.cell) }) : '';
};

function gridCell(given: Argument): GridCell {
  if (isRows(given)) return BLANK;
  const value = isCellError(given) ? given.error : given;
  return {
    value: value === '' ? null : value,
    text: String(value ?? ''),
    format: 'General',
    isError: isCellError(given),
  };
}

/** The argument that a cell of the row is. */
function nameOf(cell: string): string {
  const { target, actual, weight, score } = late.arguments;
  return { D: target, E: actual, F: weight, G: score }[cell.charAt(0)] ?? cell;
}

function tableOf(cells: readonly GridCell[], name: string): EvaluationTable {
  const [target = BLANK, actual = BLANK, weight = BLANK, score = BLANK] = cells;
  const indicator: IndicatorRow = {
    row: 1,
    l1: name,
    l2: name,
    l3: name,
    l1Points: null,
    l2Points: null,
    target: { row: 1, column: COLUMNS.target, reading: readCell(target) },
    actual: { row: 1, column: COLUMNS.actual, reading: readCell(actual) },
    weight: numberCell(weight, 1, COLUMNS.weight),
    score: numberCell(score, 1, COLUMNS.score),
    reviewScore: null,
    completion: null,
    deviation: null,
    scoreRate: null,
    reason: null,
    shifted: false,
  };
  return {
    sheet: '',
    range: { top: 1, left: 1, bottom: 1, right: COLUMNS.score },
    family: 'project-self-evaluation',
    title: null,
    confidence: 1,
    uncertain: false,
    evidence: [],
    headerRow: 0,
    columns: COLUMNS,
    funds: [],
    goals: { expected: null, achieved: null },
    indicators: [indicator],
    total: null,
    subtotals: [],
    grade: null,
    lines: [],
    mergesWanted: [],
  };
}
