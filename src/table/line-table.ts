import type { CellRange } from './address';
import { CERTAIN_FROM, clamp } from './confidence';
import type { EvaluationTable, Evidence, SummaryLine } from './evaluation-table';
import type { Sheet } from './sheet';
import type { Title } from './title';

/** What was found of a table that has lines instead of indicators: 绩效分值, 资金执行情况. */
export interface Lines {
  readonly range: CellRange;
  readonly headerRow: number;
  readonly lines: readonly SummaryLine[];
}

/** How much each sign counts; titles that any list may have count less. */
const SIGNS = { header: 0.5, anyHeader: 0.3, lines: 0.2, title: 0.2, total: 0.1 } as const;

/** Makes the table of its lines; null where there are none. `anyHeader`: its titles alone do not tell its kind. */
export function lineTable(
  sheet: Sheet,
  family: 'score-summary' | 'fund-table',
  { range, headerRow, lines }: Lines,
  title: Title | null,
  anyHeader = false,
): EvaluationTable | null {
  if (lines.length === 0) return null;
  const evidence: Evidence[] = [];
  const add = (
    code: Evidence['code'],
    weight: number,
    facts: Evidence['facts'],
    column: number | null = null,
  ): void => {
    evidence.push({ code, role: null, column, weight, facts });
  };
  const header = sheet.text(headerRow, range.left);
  add('header-synonym', anyHeader ? SIGNS.anyHeader : SIGNS.header, { header }, range.left);
  add('cells-parse', SIGNS.lines, { parsed: String(lines.length), of: String(lines.length) });
  if (title) add('title-words', SIGNS.title, { title: title.text });
  const total = lines.find(({ isTotal }) => isTotal);
  if (total) add('total-row', SIGNS.total, { row: String(total.row), label: total.label });
  const confidence = clamp(evidence.reduce((sum, { weight }) => sum + weight, 0));
  return {
    sheet: sheet.name,
    range: { ...range, top: title?.row ?? range.top },
    family,
    title: title?.text ?? null,
    confidence,
    uncertain: confidence < CERTAIN_FROM,
    evidence,
    headerRow,
    columns: {},
    funds: [],
    goals: { expected: null, achieved: null },
    indicators: [],
    total: null,
    subtotals: [],
    grade: null,
    lines,
    mergesWanted: [],
  };
}
