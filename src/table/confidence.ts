import type { Columns } from './columns';
import { figureShare } from './columns';
import type { ColumnRole, Evidence, Family, FundLine, IndicatorRow, TotalLine } from './evaluation-table';
import { SURE, type Header, type HeaderColumn } from './headers';
import type { Sheet } from './sheet';
import { unreadRows } from './unread-rows';
import { isLevelName, staffText, titleFamily, type HeaderRole } from './words';

/** Below this a table is only a guess, and the user is asked. */
export const CERTAIN_FROM = 0.5;
/** Below this it is not even a guess: a list that shares some words with our tables. */
export const GUESS_FROM = 0.25;

/** So many rows are looked at to tell what an unknown column holds. */
const SAMPLE = 40;
/** So many rows are named in a piece of evidence. */
const SHOWN_ROWS = 5;

/** Fewer rows than this share without values are slips of whoever filled the table. */
const MOST_UNREAD = 0.5;

/** What a column's title adds, by how much hangs on the column. */
const TITLES: Readonly<Partial<Record<HeaderRole, number>>> = {
  l3: 0.22,
  target: 0.18,
  actual: 0.18,
  score: 0.18,
  weight: 0.08,
  l1: 0.06,
  l2: 0.06,
  reason: 0.06,
};
/** How much of that a title adds that is certain, likely, possible, guessed; and one that its cells had to explain. */
const SURENESS = [1, 0.8, 0.5, 0.4] as const;
const UNKNOWN_TITLE = -1;

const SIGNS = {
  /** All cells of a column are what its title promises: so much more; none is: so much less. */
  cells: 0.08,
  wrongCells: -0.3,
  levelWords: 0.15,
  titleWords: 0.2,
  /** A title that names no kind of table: "绩效…". */
  vagueTitle: 0.1,
  funds: 0.08,
  total: 0.05,
  /** Two titles claim one role with equal right. */
  contested: -0.08,
  /** Nothing but an indicator and a target: any list of figures looks so. */
  bare: -0.2,
  /** Words of a table that rates people, and no level that money has. */
  staff: -1,
  /** Points and nothing that was planned, reached or scored: a scheme. */
  scheme: -0.3,
  /** Figures under a title that nobody knows, where the score or the actual is missing: it may stand there. */
  unread: -0.2,
  fewRows: -0.05,
  /** Rows of which neither target nor actual can be read: so much less where it is all of them. */
  unreadRows: -1.2,
} as const;

export interface Found {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly family: Family;
  readonly title: string | null;
  readonly header: Header;
  readonly funds: readonly FundLine[];
  readonly total: TotalLine | null;
  readonly indicators: readonly IndicatorRow[];
}

/** Weighs what speaks for a table and against it. Out: the evidence, and its sum within 0 … 1. */
export function weigh(found: Found): { readonly evidence: Evidence[]; readonly confidence: number } {
  const evidence = [...titles(found), ...cells(found), ...surroundings(found), ...doubts(found)];
  const rows = unread(found, sumOf(evidence));
  if (rows) evidence.push(rows);
  const sum = sumOf(evidence);
  return { evidence, confidence: clamp(sum) };
}

const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** Rows without values weigh as much as they are; what else speaks for a table leaves it a guess. */
function unread({ sheet, header, columns, indicators }: Found, others: number): Evidence | null {
  const rows = unreadRows(sheet, header, columns, indicators);
  const share = rows.length / Math.max(1, indicators.length);
  if (share < MOST_UNREAD || others < CERTAIN_FROM) return null;
  const weight = cent(Math.max(SIGNS.unreadRows * share, GUESS_FROM - others));
  const facts = {
    rows: rows
      .slice(0, SHOWN_ROWS)
      .map(({ row }) => String(row))
      .join('、'),
  };
  return { code: 'rows-unread', role: null, column: null, weight, facts };
}

/** Two decimals are all that a confidence can mean. */
export function clamp(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

const cent = (weight: number): number => Math.round(weight * 1000) / 1000;
const shown = (role: HeaderRole): ColumnRole | null =>
  role === 'other' || role === 'actualComparator' || role === 'actualUnit' ? null : role;

function titles({ columns }: Found): Evidence[] {
  return [...columns.titles].map(([role, title]) => {
    const full = TITLES[role] ?? 0.02;
    const known = title.rank !== SURE.unknown;
    return {
      code: known ? 'header-synonym' : 'ambiguous-header',
      role: shown(role),
      column: columns.roles[role] ?? null,
      weight: cent(full * (known ? (SURENESS[title.rank] ?? 0) : UNKNOWN_TITLE)),
      facts: { header: title.text },
    };
  });
}

/** Whether the cells under the titles are what those promise. */
function cells({ sheet, columns, indicators }: Found): Evidence[] {
  const found: Evidence[] = [];
  const add = (role: ColumnRole, parsed: number, of: number, wrong: number): void => {
    if (of === 0) return;
    const share = parsed / of;
    const weight = cent(share >= 0.5 ? SIGNS.cells * share : wrong);
    const facts = { parsed: String(parsed), of: String(of) };
    found.push({ code: 'cells-parse', role, column: columns.roles[role] ?? null, weight, facts });
  };
  const rows = indicators.filter(({ shifted }) => !shifted).map(({ row }) => row);
  for (const role of ['weight', 'score'] as const) {
    const column = columns.roles[role];
    if (column === undefined) continue;
    const { figures, filled } = figureShare(sheet, rows, column);
    add(role, figures, filled, SIGNS.wrongCells);
  }
  for (const role of ['target', 'actual'] as const) {
    if (columns.roles[role] === undefined) continue;
    const readings = indicators.map((row) => row[role]?.reading.kind ?? 'empty');
    const read = readings.filter((kind) => kind !== 'empty' && kind !== 'unreadable').length;
    add(role, read, readings.length, 0);
  }
  return found;
}

function surroundings({ title, funds, total, indicators }: Found): Evidence[] {
  const found: Evidence[] = [];
  const add = (code: Evidence['code'], weight: number, facts: Evidence['facts']): void => {
    found.push({ code, role: null, column: null, weight, facts });
  };
  const names = new Set<string>();
  for (const { l1, l2 } of indicators) names.add(l1).add(l2);
  names.delete('');
  const known = [...names].filter((name) => isLevelName(name));
  if (known.length > 0) {
    const weight = cent(SIGNS.levelWords * Math.min(1, (2 * known.length) / names.size));
    add('level-words', weight, { names: known.slice(0, 3).join('、') });
  }
  const family = titleFamily(title ?? '');
  if (title !== null && family !== undefined) {
    add('title-words', family ? SIGNS.titleWords : SIGNS.vagueTitle, { title });
  }
  const [fund] = funds;
  if (fund) add('funds-block', SIGNS.funds, { row: String(fund.row) });
  if (total) add('total-row', SIGNS.total, { row: String(total.row), label: total.label });
  return found;
}

/** True where some level of the rows has a name that levels have. */
const hasLevels = (indicators: readonly IndicatorRow[]): boolean =>
  indicators.some(({ l1, l2 }) => isLevelName(l1) || isLevelName(l2));

function doubts({ sheet, header, columns, indicators, title }: Found): Evidence[] {
  const found: Evidence[] = columns.contested.map((role) => doubt(columns, role, SIGNS.contested));
  const named = hasLevels(indicators);
  const { target, actual, score } = columns.roles;
  const vague = title === null || titleFamily(title) === undefined;
  if (!named && vague && (actual === undefined || score === undefined)) {
    found.push(doubt(columns, 'l3', SIGNS.bare));
  }
  if (target === undefined && actual === undefined && score === undefined) {
    found.push(doubt(columns, 'weight', SIGNS.scheme));
  }
  const staff = named
    ? null
    : staffText(
        title,
        header.columns.map(({ text }) => text),
      );
  if (staff !== null) found.push({ ...doubt(columns, 'l3', SIGNS.staff), facts: { header: staff } });
  const unread =
    score === undefined || actual === undefined ? unreadFigures(sheet, header, columns, indicators) : null;
  if (unread) {
    const { column, text } = unread;
    found.push({
      code: 'ambiguous-header',
      role: null,
      column,
      weight: SIGNS.unread,
      facts: { header: text },
    });
  }
  if (indicators.length < 2) {
    const facts = { rows: String(indicators.length) };
    found.push({ code: 'few-rows', role: null, column: null, weight: SIGNS.fewRows, facts });
  }
  return found;
}

/** The first column behind the names that holds figures in most rows, and that nobody reads. */
function unreadFigures(
  sheet: Sheet,
  header: Header,
  columns: Columns,
  indicators: readonly IndicatorRow[],
): HeaderColumn | null {
  const taken = new Set(Object.values(columns.roles));
  const rows = indicators.slice(0, SAMPLE).map(({ row }) => row);
  const unknown = header.columns.filter(
    ({ rank, column }) =>
      rank === SURE.unknown && column > (columns.roles.l3 ?? Infinity) && !taken.has(column),
  );
  return (
    unknown.find(({ column }) => {
      const { figures } = figureShare(sheet, rows, column);
      return figures > 1 && figures * 2 > rows.length;
    }) ?? null
  );
}

function doubt(columns: Columns, role: HeaderRole, weight: number): Evidence {
  return {
    code: 'ambiguous-header',
    role: shown(role),
    column: columns.roles[role] ?? null,
    weight,
    facts: { header: columns.titles.get(role)?.text ?? '' },
  };
}
