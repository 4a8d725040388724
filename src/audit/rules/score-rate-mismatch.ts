import { HUNDRED, SCORE_DECIMALS, ZERO, plain, round } from '../../scoring';
import type { NumberCell } from '../../table/evaluation-table';
import { matchesRate, printedText, shown } from '../printed';
import { defineRule } from '../rule';

interface Rated {
  readonly label: string;
  readonly weight: NumberCell | null | undefined;
  readonly score: NumberCell | null | undefined;
  readonly rate: NumberCell | null | undefined;
}

/** 得分率不符: score ÷ weight, of dimensions and of indicators. A score above its weight is counted in other points. */
export const scoreRateMismatch = defineRule({
  code: 'score-rate-mismatch',
  severity: 'error',
  source: 'table-arithmetic',
  *check({ table }) {
    const rated: Rated[] = [
      ...table.indicators
        .filter((row) => row.scoreRate)
        .map(({ l3, weight, score, scoreRate }) => ({ label: l3, weight, score, rate: scoreRate })),
      ...table.lines.map(({ label, cells }) => {
        return { label, weight: cells.weight, score: cells.score, rate: cells.scoreRate };
      }),
    ];
    const rates = rated.map(({ rate }) => rate);
    for (const { label, weight, score, rate } of rated) {
      if (!rate?.value || !weight?.value || !score?.value) continue;
      const points = shown(weight);
      const reached = shown(score);
      if (!points || !reached) continue;
      if (points.lte(ZERO) || weight.value.lte(ZERO) || score.value.gt(weight.value)) continue;
      const ratio = reached.div(points);
      const ways = [ratio, score.value.div(weight.value)];
      if (ways.some((way) => matchesRate(rate, way, rates))) continue;
      yield {
        at: rate,
        printed: printedText(rate),
        expected: `${plain(round(ratio.times(HUNDRED), SCORE_DECIMALS))}%`,
        facts: { label, score: plain(reached), weight: plain(points) },
      };
    }
  },
});
