import type { HeaderColumn, Header } from './headers';
import { stem } from './normalise';
import type { Sheet } from './sheet';
import { holdsPoints } from './told-by-cells';
import type { HeaderRole } from './words';

/** Which of several titles of points is the weight, the score, the reviewer's score. */

const WEIGHTED = /加权|折算/;

const bySureness = (titles: readonly HeaderColumn[] = []): HeaderColumn[] =>
  [...titles].sort((one, other) => one.rank - other.rank || one.column - other.column);

/** 自评分 and 复核分: a reviewer's score alone is the score; of two plain scores the second is the reviewer's. */
export function takeScores(
  claims: ReadonlyMap<HeaderRole, readonly HeaderColumn[]>,
  chosen: Map<HeaderRole, HeaderColumn>,
  contested: HeaderRole[],
): void {
  const scores = bySureness(claims.get('score'));
  const reviews = bySureness(claims.get('reviewScore'));
  // "得分 | 加权得分", "得分 | 折算得分": of a hundred, and of the weight; the second is what adds up.
  const weighted = scores.find(({ text }) => WEIGHTED.test(stem(text)));
  const own = weighted ?? scores.find(({ text }) => stem(text).includes('自评')) ?? scores[0] ?? reviews[0];
  const review =
    reviews.find((title) => title !== own) ?? (weighted ? undefined : scores.find((title) => title !== own));
  if (own) chosen.set('score', own);
  if (review) chosen.set('reviewScore', review);
  if (scores.length > 2) contested.push('score');
}

/** "分数 | 得分": a bare title before the score, whose cells the scores never exceed, is the weight. */
export function weightAmongScores(
  sheet: Sheet,
  header: Header,
  scores: readonly HeaderColumn[] | undefined,
  chosen: Map<HeaderRole, HeaderColumn>,
): void {
  const [bare, own, review = chosen.get('reviewScore')] = bySureness(scores);
  if (!bare || !own || bare.column > own.column || /[得评]/.test(stem(bare.text))) return;
  if (!holdsPoints(sheet, header, bare.column, own.column)) return;
  chosen.set('weight', { ...bare, role: 'weight' });
  chosen.set('score', own);
  if (review && review !== own && review !== bare) chosen.set('reviewScore', review);
  else chosen.delete('reviewScore');
}

/**
 * "一级指标 | 得分 | 二级指标 | 得分 | 三级指标 | 得分 | 评价标准 | 得分": 得分 stands over the points that every level has, and
 * only the last one is the score. Told by the points between the levels, and by a score that never exceeds its weight.
 */
export function pointsAmongScores(
  sheet: Sheet,
  header: Header,
  claims: Map<HeaderRole, HeaderColumn[]>,
  chosen: ReadonlyMap<HeaderRole, HeaderColumn>,
): void {
  const l1 = chosen.get('l1')?.column;
  const l3 = chosen.get('l3')?.column;
  const scores = claims.get('score') ?? [];
  if (l1 === undefined || l3 === undefined) return;
  const between = scores.filter(({ column }) => column > l1 && column < l3);
  const behind = scores.filter(({ column }) => column > l3);
  if (between.length === 0 || behind.length === 0) return;
  // What stands between the levels is no indicator's score.
  claims.set('score', behind);
  const [weight, score, more] = behind;
  if (!weight || !score || more || claims.has('weight')) return;
  if (!holdsPoints(sheet, header, weight.column, score.column)) return;
  claims.set(
    'weight',
    [...between, weight].map((title) => ({ ...title, role: 'weight' })),
  );
  claims.set('score', [score]);
}
