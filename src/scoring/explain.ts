import { readChecklist } from './checklist';
import type { Decimal } from './decimal';
import { Decimal as D, HUNDRED, ZERO, plain, round } from './decimal';
import type { Explanation } from './explanation';
import type { Profile, RuleEntry } from './profile';
import { bandOf } from './qualitative';
import type { ScoreInput, ScoreResult } from './score';
import { levelOf, scoreIndicator } from './score';

/**
 * 计算过程 of a score as data. Apart from the scoring itself, which ten thousand cells want without it.
 *
 * In: what was scored, under which profile, and the result. Out: the figures of the derivation and the entry's source.
 *
 * @example
 * explainScore({ target: readCell({ value: '>=80%' }), actual: readCell({ value: '50%' }), weight: new Decimal(10), place: { l1: '', l2: '质量指标' } }, mof2020).code //=> 'computed'
 */
export function explainScore(
  input: ScoreInput,
  profile: Profile,
  result: ScoreResult = scoreIndicator(input, profile),
): Explanation {
  const { outcome, rule, score, why, entry, branch } = result;
  if (why !== null) return { code: 'unscorable', why };
  if (!entry || !rule) return { code: 'unscorable', why: 'kind-mismatch' };
  const { source } = entry;
  const { weight } = input;
  if (!score || !weight) return { code: 'needs-judgement', rule, source };
  if (branch) return computed(result, entry, weight, score);
  if (rule === 'checklist') return listed(input, entry, weight, score);
  if (rule === 'qualitative') {
    const level = levelOf(input.actual, outcome);
    const band = bandOf(level, weight, profile);
    const [low, high] = [plain(band.low), plain(band.high)];
    return { code: 'qualitative', source, level, low, high, score: plain(score) };
  }
  return {
    code: 'met-or-missed',
    source,
    target: input.target.text,
    actual: input.actual.text,
    met: outcome.status !== 'missed',
    score: plain(score),
  };
}

function computed(
  { outcome: { target, actual, ratio }, branch, atMost }: ScoreResult,
  entry: RuleEntry,
  weight: Decimal,
  score: Decimal,
): Explanation {
  const print = (value: Decimal | null): string => (value ? plain(value) : '');
  const percent = ratio && ratio.times(HUNDRED);
  const reached = atMost && (entry.rule === 'threshold' || entry.rule === 'tiers') ? percent : null;
  return {
    code: 'computed',
    rule: entry.rule,
    branch: branch ?? 'partial',
    parameters: entry.parameters ?? {},
    source: entry.source,
    figures: {
      target: print(target),
      actual: print(actual),
      percent: print(percent && round(percent, 2)),
      ...(percent && !round(percent, 2).eq(percent) && { rounded: true as const }),
      weight: plain(weight),
      ...(reached && { completion: plain(round(HUNDRED.times(2).minus(reached), 2)) }),
    },
    score: plain(score),
  };
}

function listed(input: ScoreInput, entry: RuleEntry, weight: Decimal, score: Decimal): Explanation {
  const items = entry.items ?? [];
  const met = readChecklist(input.actual.text, items.length) ?? [];
  return {
    code: 'checklist',
    source: entry.source,
    weight: plain(weight),
    items: items.map((item, index) => ({
      share: plain(new D(item.share).times(HUNDRED)),
      met: plain((met[index] ?? ZERO).times(HUNDRED)),
      voidsAll: item.voidsAll === true,
    })),
    score: plain(score),
  };
}
