import type { Profile, ProfileProblem, RuleEntry, RuleId } from '../../scoring';
import { Decimal, HUNDRED, checkProfile, plain } from '../../scoring';

/** One 计分方法 as it stands in the form. */
export interface DraftRule {
  readonly when: RuleEntry['when'];
  readonly rule: RuleId;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tiers: readonly { readonly from: string; readonly points: string }[];
  readonly items: readonly { readonly share: string; readonly voidsAll: boolean }[];
  readonly source: string;
}

export interface DraftBand {
  readonly from: string;
  readonly fromIncluded: boolean;
  readonly to: string;
  readonly toIncluded: boolean;
}

/**
 * 评分口径 as a person sees it: shares as percents ("80"), everything as typed. A field that is wrong stays as it was
 * typed; `profileOf` says what is wrong with it.
 */
export interface ProfileDraft {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly source: string;
  readonly families: Profile['families'];
  readonly rules: readonly DraftRule[];
  readonly bands: Readonly<Record<'achieved' | 'partly' | 'missed', DraftBand>>;
  readonly grades: readonly { readonly name: string; readonly from: string }[];
  readonly exceededFrom: string;
  readonly scoreDecimals: string;
  readonly rateDecimals: string;
  /** Null: the place prescribes none. */
  readonly weights: readonly { readonly part: string; readonly points: string }[] | null;
  readonly reduction: { readonly grade: string; readonly from: string; readonly source: string } | null;
  readonly sources: Profile['sources'];
}

/** Parameters that are shares; the others stand as they are. */
const SHARES: ReadonlySet<string> = new Set(['p', 'f', 't']);
/** Parameters that a rule takes, with the values they start from. */
export const RULE_PARAMETERS: Readonly<Partial<Record<RuleId, Readonly<Record<string, string>>>>> = {
  band: { p: '20', f: '0' },
  threshold: { t: '60' },
  survey: { full: '95' },
};

const FIGURE = /^\d{1,9}(?:\.\d{1,9})?$/;

/** "0.8" → "80"; what is no figure stays. */
export function toPercent(share: string): string {
  return FIGURE.test(share) ? plain(new Decimal(share).times(HUNDRED)) : share;
}

/** "80" → "0.8", "80%" too; what is no figure stays, for the check to name. */
export function fromPercent(typed: string): string {
  const text = typed.trim().replace(/[%％]$/, '');
  return FIGURE.test(text) ? plain(new Decimal(text).div(HUNDRED)) : text;
}

export function draftOf(profile: Profile): ProfileDraft {
  const band = ({ from, to, ...ends }: DraftBand): DraftBand => ({
    ...ends,
    from: toPercent(from),
    to: toPercent(to),
  });
  const { bands, rounding, weights } = profile;
  return {
    id: profile.id,
    version: profile.version,
    name: profile.name,
    source: profile.source,
    families: profile.families,
    rules: profile.rules.map((entry) => ({
      when: entry.when,
      rule: entry.rule,
      parameters: mapValues(entry.parameters ?? {}, toPercent),
      tiers: (entry.tiers ?? []).map(({ from, points }) => ({ from: toPercent(from), points })),
      items: (entry.items ?? []).map(({ share, voidsAll }) => ({
        share: toPercent(share),
        voidsAll: voidsAll === true,
      })),
      source: entry.source,
    })),
    bands: { achieved: band(bands.achieved), partly: band(bands.partly), missed: band(bands.missed) },
    grades: profile.grades,
    exceededFrom: toPercent(profile.exceededFrom),
    scoreDecimals: String(rounding.score),
    rateDecimals: String(rounding.rate),
    weights: weights && Object.entries(weights).map(([part, points]) => ({ part, points })),
    reduction: profile.reduction ?? null,
    sources: profile.sources,
  };
}

/** The profile that a form describes, or every entry that is wrong. `parse ∘ draftOf` gives the profile again. */
export function profileOf(draft: ProfileDraft): {
  readonly profile: Profile | null;
  readonly problems: readonly ProfileProblem[];
} {
  const band = ({ from, to, ...ends }: DraftBand): DraftBand => ({
    ...ends,
    from: fromPercent(from),
    to: fromPercent(to),
  });
  const decimals = (typed: string): unknown => (/^\d$/.test(typed.trim()) ? Number(typed) : typed);
  const { bands, weights, reduction } = draft;
  const checked = checkProfile({
    id: draft.id,
    name: draft.name.trim(),
    version: draft.version,
    source: draft.source.trim(),
    families: draft.families,
    rules: draft.rules.map(ruleOf),
    bands: { achieved: band(bands.achieved), partly: band(bands.partly), missed: band(bands.missed) },
    grades: draft.grades.map(({ name, from }) => ({ name: name.trim(), from: from.trim() })),
    exceededFrom: fromPercent(draft.exceededFrom),
    rounding: { score: decimals(draft.scoreDecimals), rate: decimals(draft.rateDecimals) },
    weights: weights && Object.fromEntries(weights.map(({ part, points }) => [part.trim(), points.trim()])),
    ...(reduction && {
      reduction: { grade: reduction.grade, from: reduction.from.trim(), source: reduction.source.trim() },
    }),
    sources: draft.sources,
  });
  return checked.ok
    ? { profile: checked.profile, problems: [] }
    : { profile: null, problems: checked.problems };
}

function ruleOf({ when, rule, parameters, tiers, items, source }: DraftRule): unknown {
  return {
    when,
    rule,
    ...(Object.keys(parameters).length > 0 && { parameters: mapValues(parameters, fromPercent) }),
    ...(tiers.length > 0 && {
      tiers: tiers.map(({ from, points }) => ({ from: fromPercent(from), points: points.trim() })),
    }),
    ...(items.length > 0 && {
      items: items.map(({ share, voidsAll }) => ({
        share: fromPercent(share),
        ...(voidsAll && { voidsAll }),
      })),
    }),
    source: source.trim(),
  };
}

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, SHARES.has(name) ? change(value) : value.trim()]),
  );
}

/** The same entry under another rule: with that rule's own parameters, and nothing that belongs to the one before. */
export function withRule(entry: DraftRule, rule: RuleId): DraftRule {
  return {
    ...entry,
    rule,
    parameters: RULE_PARAMETERS[rule] ?? {},
    tiers:
      rule === 'tiers'
        ? [
            { from: '100', points: 'full' },
            { from: '0', points: '0' },
          ]
        : [],
    items: rule === 'checklist' ? [{ share: '100', voidsAll: false }] : [],
  };
}

/** A new entry stands first: the first that fits applies. */
export function newRule(source: string): DraftRule {
  return {
    when: { direction: 'at-most' },
    rule: 'ceiling-full',
    parameters: {},
    tiers: [],
    items: [],
    source,
  };
}
