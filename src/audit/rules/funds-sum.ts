import { plain, round } from '../../scoring';
import type { FundLine } from '../../table/evaluation-table';
import { compact } from '../../table/normalise';
import { printedText } from '../printed';
import { defineRule } from '../rule';
import { sumAgainst } from '../sums';

type Source = 'appropriation' | 'carried-over';
type Level = 'central' | 'province' | 'city' | 'county' | 'city-county' | 'local';
type Part = Source | Level | 'own' | 'other';

const KIND = '(?:级|本级)?(?:财政)?(?:性)?(?:补助|配套|专项|拨款|安排|预算|投入|转移支付)?(?:资金|经费)?';
/** What the label of a part says, "其中：" and numbering put aside. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['appropriation', /^(?:当年|本年|本年度|年度)?(?:一般公共预算|财政)(?:财政)?(?:拨款|资金|拨款资金)$/],
  ['carried-over', /^(?:上年|上年度|以前年度|往年)?(?:财政)?(?:拨款)?结[转余](?:和?结余)?(?:资金)?$/],
  ['other', /^其[他它](?:来源)?(?:资金|经费|来源|收入)?$/],
  ['own', /^(?:单位|项目单位)?自[筹有](?:资金|经费)?$/],
  ['central', new RegExp(`^中央${KIND}$`)],
  ['province', new RegExp(`^(?:省|自治区)${KIND}$`)],
  ['city-county', new RegExp(`^(?:市县|地县|州县)(?:区)?${KIND}$`)],
  ['city', new RegExp(`^(?:市|州|地|地州|盟)${KIND}$`)],
  ['county', new RegExp(`^(?:县|区|县区|区县|县市|旗县|旗)${KIND}$`)],
  ['local', new RegExp(`^地方${KIND}$`)],
];
const SOURCES: ReadonlySet<Part> = new Set<Part>(['appropriation', 'carried-over']);
const LEVELS: ReadonlySet<Part> = new Set<Part>([
  'central',
  'province',
  'city',
  'county',
  'city-county',
  'local',
]);
/** Each of these holds the others. */
const HOLDS: readonly (readonly [Part, readonly Part[]])[] = [
  ['local', ['province', 'city', 'county', 'city-county']],
  ['city-county', ['city', 'county']],
];
const COLUMNS = ['initial', 'fullYear', 'executed'] as const;

/**
 * 资金合计不符: the parts do not add up to 年度资金总额, column by column. Only where the parts are one plain division: by
 * source (当年财政拨款, 上年结转, 其他), or by level (中央, 省级, 市县, 其他). Without a line for other funds something may have
 * been left out: then only parts above the total are reported; beside a line of unknown funds only the known parts,
 * where they alone are above it.
 */
export const fundsSum = defineRule({
  code: 'funds-sum',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    const division = divide(table.funds);
    if (!division) return;
    const { total, parts, unknown, complete } = division;
    const seen = new Set<number>();
    for (const column of COLUMNS) {
      const cell = total[column];
      // One column may serve as both budgets.
      if (!cell || seen.has(cell.column)) continue;
      seen.add(cell.column);
      const added = sumAgainst(
        cell,
        parts.map((part) => part[column]),
      );
      if (!cell.value || !added || added.right) continue;
      if (!complete && round(added.sum, cell.decimals).lt(cell.value)) continue;
      if (unknown.some((part) => part[column]?.value?.isNegative())) continue;
      const facts = { label: total.label, column };
      const expected = `${unknown.length > 0 ? '≥' : ''}${plain(added.sum)}`;
      yield { at: cell, printed: printedText(cell), expected, facts };
    }
  },
});

interface Division {
  readonly total: FundLine;
  readonly parts: readonly FundLine[];
  /** Funds that we do not know: they may be a part, or hold others. */
  readonly unknown: readonly FundLine[];
  /** Nothing can be missing: there is a line for all other funds. */
  readonly complete: boolean;
}

function divide(lines: readonly FundLine[]): Division | null {
  const [total, ...more] = lines.filter((line) => line.isTotal);
  const all = lines.filter((line) => !line.isTotal);
  const parts = all.filter(({ label }) => partOf(label) !== null);
  const unknown = all.filter(({ label }) => partOf(label) === null);
  if (!total || more.length > 0 || parts.length < 2) return null;
  if (total !== lines[0] && total !== lines[lines.length - 1]) return null;
  const kinds = parts.map(({ label }) => partOf(label));
  const known = new Set(kinds);
  if (known.size < kinds.length) return null;
  const bySource = kinds.some((kind) => kind && SOURCES.has(kind));
  const byLevel = kinds.some((kind) => kind && LEVELS.has(kind));
  if (bySource === byLevel) return null;
  if (HOLDS.some(([whole, inside]) => known.has(whole) && inside.some((part) => known.has(part))))
    return null;
  return { total, parts, unknown, complete: known.has('other') && unknown.length === 0 };
}

function partOf(label: string): Part | null {
  const name = compact(label)
    .replace(/^其中:?/, '')
    .replace(/^(?:[(]?[\d一二三四五六]{1,2}[)、.]|[①-⑨])/, '');
  return PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
