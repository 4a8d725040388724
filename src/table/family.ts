import type { Columns } from './columns';
import type { Family, FundLine, IndicatorRow } from './evaluation-table';
import { SURE } from './headers';
import { isCoded, levelWord } from './normalise';
import { isEvaluatorColumn, isEvaluatorLevel, isSelfColumn, titleFamily, unscoredTitle } from './words';

/** How much each sign counts when a scored table is a unit's own evaluation or somebody else's. */
const SIGNS = {
  evaluatorTitle: 2.5,
  evaluatorLevels: 2.5,
  codedLevels: 2,
  noValues: 2,
  evaluatorColumn: 1,
  evaluatorColumns: 1.5,
  selfTitle: 4.5,
  funds: 2,
  selfLevels: 1.5,
  selfColumn: 1,
  reason: 1,
} as const;

const SELF_LEVEL = /^(?:产出|效益|满意度|成本|服务对象满意度)(?:指标)?$/;

export interface FamilySigns {
  readonly columns: Columns;
  readonly headerTexts: readonly string[];
  readonly title: string | null;
  readonly funds: readonly FundLine[] | null;
  readonly indicators: readonly IndicatorRow[];
}

/** Which kind of indicator table this is: by its columns, and between the two scored kinds by weighing its signs. */
export function familyOf(signs: FamilySigns): Family {
  const { roles } = signs.columns;
  const scored = roles.score !== undefined;
  if (!scored && roles.actual === undefined) return 'target-table';
  if (!scored && roles.weight === undefined) return withoutPoints(signs);
  if (!scored) return 'project-self-evaluation';
  return byEvaluator(signs) > bySelf(signs) ? 'third-party-scoring' : 'project-self-evaluation';
}

/**
 * A self-evaluation without points is that of a transfer, as a rule; a unit's own project has it in its title, or a
 * budget of the year's beginning, or points for its execution.
 */
function withoutPoints({ title, funds }: FamilySigns): Family {
  const spoken = unscoredTitle(title ?? '');
  const own = funds?.some(({ initial, fullYear, weight, score }) => {
    const points = [weight, score].some((cell) => cell?.value);
    return points || (initial !== null && initial.value !== null && initial.column !== fullYear?.column);
  });
  return spoken === 'project' || (spoken === null && own)
    ? 'project-self-evaluation'
    : 'transfer-self-evaluation';
}

function share(indicators: readonly IndicatorRow[], test: (row: IndicatorRow) => boolean): number {
  return indicators.length === 0 ? 0 : indicators.filter(test).length / indicators.length;
}

function byEvaluator({ columns, headerTexts, title, indicators }: FamilySigns): number {
  const named = headerTexts.filter(isEvaluatorColumn).length;
  let sum = 0;
  if (titleFamily(title ?? '') === 'third-party-scoring') sum += SIGNS.evaluatorTitle;
  if (share(indicators, ({ l1, l2 }) => isEvaluatorLevel(l1) || isEvaluatorLevel(l2)) >= 0.3)
    sum += SIGNS.evaluatorLevels;
  if (share(indicators, ({ l1, l2, l3 }) => [l1, l2, l3].some(isCoded)) >= 0.5) sum += SIGNS.codedLevels;
  if (columns.roles.target === undefined && columns.roles.actual === undefined) sum += SIGNS.noValues;
  if (named > 0) sum += named > 1 ? SIGNS.evaluatorColumns : SIGNS.evaluatorColumn;
  return sum;
}

function bySelf({ columns, headerTexts, title, funds, indicators }: FamilySigns): number {
  const family = titleFamily(title ?? '');
  let sum = 0;
  if (family === 'project-self-evaluation') sum += SIGNS.selfTitle;
  if (funds) sum += SIGNS.funds;
  if (share(indicators, ({ l1 }) => SELF_LEVEL.test(levelWord(l1)) && !isCoded(l1)) >= 0.7)
    sum += SIGNS.selfLevels;
  if (headerTexts.some(isSelfColumn)) sum += SIGNS.selfColumn;
  if (columns.titles.get('reason')?.rank === SURE.certain) sum += SIGNS.reason;
  return sum;
}
