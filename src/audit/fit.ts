import type { Profile, Decimal } from '../scoring';
import { ZERO, profiles, round } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import type { AuditedRow, ProfileFit } from './audited';
import { auditRow } from './rows';

/** A profile's fit with the rows that it was measured on. */
export interface Candidate {
  readonly profile: Profile;
  readonly fit: ProfileFit;
  /** Sum of |printed − recomputed| over the same rows. */
  readonly difference: Decimal;
  readonly rows: readonly AuditedRow[];
}

/** Profiles whose family the table belongs to; scored families without any get the default one. */
function candidatesFor(table: EvaluationTable): readonly Profile[] {
  const found = profiles.filter((profile) => profile.families.some((family) => family === table.family));
  return found.length > 0 ? found : profiles.slice(0, 1);
}

function measure(table: EvaluationTable, profile: Profile): Candidate {
  const rows = table.indicators.map((row) => auditRow(row, table, profile));
  let matched = 0;
  let scored = 0;
  let difference: Decimal = ZERO;
  for (const { row, recomputedScore, explanation } of rows) {
    // A formula may hold more digits than the profile keeps.
    const printed = row.score?.value && round(row.score.value, profile.rounding.score);
    if (!printed || !recomputedScore) continue;
    // Words leave a band, not a figure: they say nothing of which rule the place follows.
    if (explanation?.code !== 'computed' && explanation?.code !== 'met-or-missed') continue;
    scored++;
    if (printed.eq(recomputedScore)) matched++;
    difference = difference.plus(printed.minus(recomputedScore).abs());
  }
  return { profile, fit: { id: profile.id, matched, scored }, difference, rows };
}

/** Every candidate of one table, best first as far as the table itself can tell. */
export function measureFits(table: EvaluationTable): Candidate[] {
  const order = candidatesFor(table);
  return order
    .map((profile) => measure(table, profile))
    .sort((a, b) => b.fit.matched - a.fit.matched || a.difference.cmp(b.difference));
}

/** The best candidates of a table: several where it cannot tell them apart itself. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!best) return [];
  return candidates.filter(
    ({ fit, difference }) => fit.matched === best.fit.matched && difference.eq(best.difference),
  );
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
  const rank = (candidate: Candidate): number => profiles.indexOf(candidate.profile);
  return tables.flatMap((candidates) =>
    [...bestOf(candidates)]
      .sort((a, b) => (votes.get(b.profile.id) ?? 0) - (votes.get(a.profile.id) ?? 0) || rank(a) - rank(b))
      .slice(0, 1),
  );
}
