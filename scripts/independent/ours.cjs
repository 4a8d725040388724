/** What the product's scoring core says of a case, in the words of the independent scorer. */
const core = require('../../src/scoring/index.ts');
const { Decimal } = core;

const decimal = (text) => (text === null || text === undefined ? null : new Decimal(text));
const text = (value) => (value === null || value === undefined ? null : core.plain(value));
const profileOf = (item) =>
  typeof item.profile === 'string' ? core.findProfile(item.profile) : item.profile;

function seen(reading) {
  switch (reading.kind) {
    case 'quantity':
      return {
        kind: 'quantity',
        comparator: reading.comparator,
        value: text(reading.value),
        unit: reading.unit,
      };
    case 'range':
      return { kind: 'range', low: text(reading.low), high: text(reading.high) };
    default:
      return { kind: reading.kind };
  }
}

function score(item) {
  const profile = profileOf(item);
  const target = core.readCell(item.target);
  const actual = core.readCell(item.actual);
  const result = core.scoreIndicator(
    {
      target,
      actual,
      weight: decimal(item.weight),
      place: item.place,
      ...(item.printed === undefined ? {} : { printed: decimal(item.printed) }),
      ...(item.rule === undefined ? {} : { rule: item.rule }),
    },
    profile,
  );
  const { outcome } = result;
  return {
    target: seen(target),
    actual: seen(actual),
    status: outcome.status,
    why: outcome.why,
    direction: outcome.direction,
    implied: outcome.implied,
    unitMissing: outcome.unitMissing,
    completion: text(outcome.completion),
    deviation: text(outcome.deviation),
    signed: text(outcome.signedDeviation),
    rule: result.rule,
    score: text(result.score),
  };
}

const CALLS = {
  execution({ budget, executed, weight }) {
    const rate = core.executionRate(decimal(budget), decimal(executed));
    return { rate: text(rate), score: rate && text(core.executionScore(rate, decimal(weight))) };
  },
  grade: ({ total }, profile) => ({ grade: core.gradeOf(decimal(total), profile) }),
  reduction({ total }, profile) {
    const share = core.nextYearReduction(decimal(total), profile);
    return { share: share && text(core.round(share, 6)) };
  },
  survey({ counts }) {
    const rate = core.surveyRate(counts.map(decimal));
    return { rate: rate && text(core.round(rate, 12)) };
  },
  checklist: ({ items, met, weight }) => ({
    score: text(core.round(core.checklistScore(items, met.map(decimal), decimal(weight)), 6)),
  }),
  band({ level, weight }, profile) {
    const { low, high } = core.bandOf(level, decimal(weight), profile);
    return { low: text(core.round(low, 6)), high: text(core.round(high, 6)) };
  },
};

/** Our answer to a case. */
exports.answer = (item) => (item.call ? CALLS[item.call](item.given, profileOf(item)) : score(item));

/** The keys of `expected` in which ours says something else; what it leaves out is not fixed by the rules. */
exports.differences = (expected, ours) =>
  Object.keys(expected).filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(ours[key]));
