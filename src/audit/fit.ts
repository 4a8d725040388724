import type { Decimal, Profile } from '../scoring';
import { ZERO, profiles } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import type { ProfileFit } from './audited';
import { RowScores } from './row-scores';

/** A profile's fit with a table. */
export interface Candidate {
  readonly profile: Profile;
  readonly fit: ProfileFit;
  /** Sum of |printed − recomputed| over the same rows. */
  readonly difference: Decimal;
  /** All rows of the table, as far as they were worked out. */
  readonly rows: readonly RowScores[];
}

/** Profiles whose family the table belongs to; scored families without any get the default one. */
function candidatesFor(table: EvaluationTable, own: readonly Profile[]): readonly Profile[] {
  const found = [...profiles, ...own].filter((profile) =>
    profile.families.some((family) => family === table.family),
  );
  return found.length > 0 ? found : profiles.slice(0, 1);
}

/** Every candidate of one table, built-in and own, best first as far as the table itself can tell. */
export function measureFits(table: EvaluationTable, own: readonly Profile[] = []): Candidate[] {
  const rows = table.indicators.map((row) => new RowScores(row));
  const scored = table.columns.score === undefined ? [] : rows.filter(({ row }) => row.score?.value);
  return candidatesFor(table, own)
    .map((profile) => measure(rows, scored, profile))
    .sort((a, b) => b.fit.matched - a.fit.matched || a.difference.cmp(b.difference));
}

function measure(rows: readonly RowScores[], scored: readonly RowScores[], profile: Profile): Candidate {
  const fit = { id: profile.id, matched: 0, scored: 0 };
  let difference: Decimal = ZERO;
  for (const scores of scored) {
    const { gap } = scores.under(profile);
    if (!gap) continue;
    fit.scored++;
    if (gap.isZero()) fit.matched++;
    else difference = difference.plus(gap);
  }
  return { profile, fit, difference, rows };
}

/** The best candidates of a table: several where it cannot tell them apart itself. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!best) return [];
  return candidates.filter(
    ({ fit, difference }) => fit.matched === best.fit.matched && difference.eq(best.difference),
  );
}

/** Profiles that a table fits as well as the chosen one but for the size of the differences, which may be slips. */
export function rivalsOf(choice: Candidate, candidates: readonly Candidate[]): Profile[] {
  return candidates
    .filter(({ fit, difference }) => {
      return fit.matched === choice.fit.matched && !difference.eq(choice.difference);
    })
    .map(({ profile }) => profile);
}

/**
 * 口径判定: for every table the profile that reproduces most printed scores; then the smaller difference; among the tied
 * the one that most tables of the workbook stand for; then the order of the profiles.
 *
 * In: the candidates of every table, as `measureFits` gives them. Out: the chosen candidate of each, in the same order.
 */
export function chooseProfiles(tables: readonly (readonly Candidate[])[]): Candidate[] {
  const votes = new Map<string, number>();
  for (const candidates of tables) {
    const best = bestOf(candidates);
    // A table that fits every candidate alike says nothing, nor does one that has no choice.
    if (best.length === candidates.length) continue;
    for (const { profile } of best) votes.set(profile.id, (votes.get(profile.id) ?? 0) + 1);
  }
  // Own profiles come after the built-in ones.
  const rank = ({ profile }: Candidate): number =>
    (profiles.indexOf(profile) + profiles.length + 1) % (profiles.length + 1);
  return tables.flatMap((candidates) =>
    [...bestOf(candidates)]
      .sort((a, b) => (votes.get(b.profile.id) ?? 0) - (votes.get(a.profile.id) ?? 0) || rank(a) - rank(b))
      .slice(0, 1),
  );
}
