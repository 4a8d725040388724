import type { FundLine, NumberCell } from './evaluation-table';
import type { FundRole, Word } from './words';

/** What a figure of a funds block is: an amount, a rate, or points. */
export type FundFigure = FundRole | 'weight' | 'score';

/** 分值 or 得分 as a title names it; null for every other title. */
export const pointsRole = (word: Word | undefined): 'weight' | 'score' | null =>
  word?.column === 'weight' || word?.column === 'score' ? word.column : null;

/** What the figure of a title of funds is; null where the title is none. */
export const fundFigure = (word: Word | undefined): FundFigure | null => word?.fund ?? pointsRole(word);

/**
 * A line of funds from its figures, no total yet. `unclaimed`: a figure that no title claims may be the year's budget; else
 * the only budget there is, is the year's.
 */
export function fundLine(
  row: number,
  label: string,
  read: (figure: FundFigure) => NumberCell | null,
  unclaimed = false,
): FundLine {
  const initial = read('initial');
  return {
    row,
    label,
    isTotal: false,
    initial,
    fullYear: read('fullYear') ?? (unclaimed ? null : initial),
    executed: read('executed'),
    rate: read('rate'),
    weight: read('weight'),
    score: read('score'),
  };
}
