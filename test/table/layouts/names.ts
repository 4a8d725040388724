import type { Content } from './content';
import type { Chance } from './random';
import type { Trait } from './traits';

/** How level names are printed down their rows. */
export type LevelStyle = 'merged' | 'first-row-only' | 'repeated';

/** Level names of a row as they must be found, and as the row shows them ('' where a lower piece stands elsewhere). */
export interface Names {
  readonly l1: string;
  readonly l2: string;
  readonly shownL1: string;
  readonly shownL2: string;
  readonly l1Points: number | null;
}

const POINTS: readonly Trait[] = ['points-in-names', 'points-in-names-bare', 'points-columns'];

/** Prints the level names of rows: with points, broken over lines. */
export function printNames(chance: Chance, content: readonly Content[], traits: ReadonlySet<Trait>): Names[] {
  const printed = new Map<string, { text: string; shown: string; points: number | null }>();
  const print = (level: string, key: string): { text: string; shown: string; points: number | null } => {
    const known = printed.get(key);
    if (known) return known;
    const points = POINTS.some((trait) => traits.has(trait)) ? chance.int(5, 60) : null;
    const inside = points !== null && !traits.has('points-columns');
    const text = level + (inside ? withPoints(chance, points, traits) : '');
    const made = { text, shown: broken(chance, text, traits), points };
    printed.set(key, made);
    return made;
  };
  return content.map(({ l1, l2 }) => {
    const first = print(l1, l1);
    const second = print(l2, `${l1}/${l2}`);
    return {
      l1: first.text,
      l2: second.text,
      shownL1: first.shown,
      shownL2: second.shown,
      l1Points: first.points,
    };
  });
}

function withPoints(chance: Chance, points: number, traits: ReadonlySet<Trait>): string {
  if (traits.has('points-in-names-bare')) return `${points}分`;
  return chance.pick([`(${points}分)`, `（${points}分）`, `(${points})`]);
}

function broken(chance: Chance, text: string, traits: ReadonlySet<Trait>): string {
  if (!traits.has('line-breaks-in-names')) return text;
  if (chance.maybe(0.3)) return Array.from(text).join('\n');
  const at = chance.int(1, text.length - 1);
  return text.slice(0, at) + chance.pick([' ', '\n', '　']) + text.slice(at);
}
