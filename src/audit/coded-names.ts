import { compact } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';

/** A code with its name in one table: "B12预算执行率". */
export interface CodedName {
  readonly table: EvaluationTable;
  readonly code: string;
  readonly name: string;
  /** As it stands in the sheet. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A code that has one name in most places, and another in this one. */
export interface OtherName {
  readonly here: CodedName;
  readonly usual: CodedName;
}

const CODED = /^([A-Z]\d{0,3})[.、:]?(\p{Script=Han}.*)$/u;
const NOTES = /\([^)]*\)/g;
const LEVELS = ['l1', 'l2', 'l3'] as const;
/** So many codes must have the same name in two tables, and twice as many as have not, to be of one scheme. */
const LEAST_SAME = 4;

/**
 * Codes of one scoring scheme that are named differently in another table of the workbook. Only where one table holds the
 * whole scheme and the others each a section of it; two whole schemes may be of two projects.
 */
export function otherNames(tables: readonly EvaluationTable[]): OtherName[] {
  const named = tables.map((table) => namesOf(table)).filter((names) => names.length > 0);
  if (named.filter(isWhole).length > 1 || overlaps(named.filter((names) => !isWhole(names)))) return [];
  const byCode = new Map<string, CodedName[]>();
  for (const one of named.flat()) {
    const places = byCode.get(one.code);
    if (places) places.push(one);
    else byCode.set(one.code, [one]);
  }
  const shared = [...byCode.values()].filter((places) => places.length > 1);
  const found = shared.flatMap(judge);
  const same = shared.length - found.length;
  return same >= LEAST_SAME && same >= found.length * 2 ? found : [];
}

/** The places of one code: the odd one out, or the last where none is more usual. */
function judge(places: readonly CodedName[]): OtherName[] {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 1) return [];
  const usual = places.reduce((best, one) =>
    (counts.get(one.name) ?? 0) > (counts.get(best.name) ?? 0) ? one : best,
  );
  const here = places.find(({ name }) => name !== usual.name);
  return here ? [{ here, usual }] : [];
}

/** Every code of a table once, at its first place. */
function namesOf(table: EvaluationTable): CodedName[] {
  const names = new Map<string, CodedName>();
  const put = (text: string, row: number, column: number | undefined): void => {
    const [, code, rest = ''] = CODED.exec(compact(text)) ?? [];
    const name = rest.replace(NOTES, '').replace(/^项目/, '').replace(/指标$/, '');
    if (code === undefined || column === undefined || name === '' || names.has(code)) return;
    names.set(code, { table, code, name, text, row, column });
  };
  if (table.family === 'third-party-scoring') {
    for (const row of table.indicators)
      for (const level of LEVELS) put(row[level], row.row, table.columns[level]);
  }
  return [...names.values()];
}

const letters = (names: readonly CodedName[]): ReadonlySet<string> =>
  new Set(names.map(({ code }) => code.slice(0, 1)));
const isWhole = (names: readonly CodedName[]): boolean => letters(names).size > 1;

/** Two sections under one letter are of two schemes. */
function overlaps(sections: readonly (readonly CodedName[])[]): boolean {
  const all = sections.flatMap((names) => [...letters(names)]);
  return new Set(all).size !== all.length;
}
