import type { Chance } from './random';

/** Everything that a layout may have; each can be switched on alone. */
export const TRAITS = [
  'blank-rows-above',
  'blank-columns-left',
  'side-header',
  'line-breaks-in-headers',
  'blanks-in-headers',
  'letters-in-headers',
  'grouped-levels',
  'split-target',
  'split-target-under-one-title',
  'two-scores',
  'two-scores-under-one-title',
  'earlier-and-adjusted-target',
  'weight-first',
  'no-levels',
  'no-level-2',
  'index-column',
  'points-in-names',
  'points-in-names-bare',
  'line-breaks-in-names',
  'names-cut-in-two',
  'unmerged-levels',
  'repeated-levels',
  'extra-columns',
  'rate-columns',
  'shared-reasons',
  'merges-unknown',
  'funds-above',
  'funds-below',
  'funds-three-columns',
  'info-lines',
  'goals',
  'management-items',
  'header-repeated',
  'header-and-title-repeated',
  'formula-row',
  'total',
  'subtotals',
  'footer',
  'slipped-row',
  'points-as-text',
  'weights-as-percent',
  'full-width',
  'blank-actual',
  'name-only-row',
  'level-without-indicator',
  'wide-title-cells',
  'untitled',
] as const;

export type Trait = (typeof TRAITS)[number];

const SHARES: Readonly<Partial<Record<Trait, number>>> = {
  'blank-rows-above': 0.3,
  'blank-columns-left': 0.3,
  'side-header': 0.4,
  'funds-above': 0.5,
  total: 0.6,
  footer: 0.5,
  'info-lines': 0.4,
  goals: 0.35,
  'extra-columns': 0.25,
  'unmerged-levels': 0.25,
  'repeated-levels': 0.2,
  'merges-unknown': 0.35,
  'shared-reasons': 0.25,
  'no-levels': 0.06,
  'no-level-2': 0.06,
  untitled: 0.06,
};

/** Traits that exclude each other: the first one that is on wins. */
const EXCLUSIVE: readonly (readonly Trait[])[] = [
  ['repeated-levels', 'unmerged-levels'],
  ['split-target-under-one-title', 'split-target', 'earlier-and-adjusted-target'],
  ['two-scores-under-one-title', 'two-scores'],
  ['no-levels', 'no-level-2', 'grouped-levels'],
  ['no-levels', 'points-in-names', 'points-in-names-bare'],
  ['no-levels', 'names-cut-in-two', 'line-breaks-in-names'],
  ['no-levels', 'slipped-row'],
  ['no-levels', 'name-only-row'],
  ['no-level-2', 'slipped-row'],
  ['wide-title-cells', 'slipped-row'],
  ['repeated-levels', 'names-cut-in-two'],
  ['points-in-names', 'points-in-names-bare', 'names-cut-in-two'],
  ['funds-above', 'funds-below'],
  ['header-repeated', 'header-and-title-repeated'],
  ['weights-as-percent', 'points-as-text'],
  ['untitled', 'header-and-title-repeated'],
  ['untitled', 'no-levels'],
];

/** Picks traits by chance; `always` are on in any case. */
export function pickTraits(chance: Chance, always: readonly Trait[] = []): ReadonlySet<Trait> {
  const on = new Set<Trait>(always);
  for (const trait of TRAITS) if (chance.maybe(SHARES[trait] ?? 0.12)) on.add(trait);
  for (const group of EXCLUSIVE) {
    const present = group.filter((trait) => on.has(trait));
    const kept = present.find((trait) => always.includes(trait)) ?? present[0];
    for (const trait of present) if (trait !== kept) on.delete(trait);
  }
  return on;
}
