/** 情形: which way a row deviates. It decides which causes are offered. */
export type Situation =
  /** 未完成 */
  | 'missed'
  /** 成本超出上限 */
  | 'over-ceiling'
  /** 未按时完成 */
  | 'late'
  /** 超额完成 */
  | 'exceeded'
  /** 成本低于上限 */
  | 'below-ceiling'
  /** 提前完成 */
  | 'early';

export const SITUATIONS: readonly Situation[] = [
  'missed',
  'over-ceiling',
  'late',
  'exceeded',
  'below-ceiling',
  'early',
];

/** 原因. `other` stands for whatever the workbook cannot know: its text is a placeholder. */
export type CauseId =
  | 'funds-late'
  | 'spans-years'
  | 'tender-failed'
  | 'demand-fell'
  | 'definition-changed'
  | 'target-too-high'
  | 'prices-rose'
  | 'quantity-grew'
  | 'cost-underestimated'
  | 'deadline-too-tight'
  | 'demand-grew'
  | 'coverage-widened'
  | 'target-too-low'
  | 'efficiency-rose'
  | 'bid-below-budget'
  | 'paid-by-instalments'
  | 'unit-cost-diluted'
  | 'started-early'
  | 'deadline-too-loose'
  | 'other';

/** The causes to pick from, the usual ones first, `other` always last. */
export const CAUSES: Readonly<Record<Situation, readonly CauseId[]>> = {
  missed: [
    'funds-late',
    'spans-years',
    'tender-failed',
    'demand-fell',
    'definition-changed',
    'target-too-high',
    'other',
  ],
  'over-ceiling': ['prices-rose', 'quantity-grew', 'cost-underestimated', 'definition-changed', 'other'],
  late: ['funds-late', 'tender-failed', 'spans-years', 'deadline-too-tight', 'other'],
  exceeded: [
    'demand-grew',
    'coverage-widened',
    'target-too-low',
    'efficiency-rose',
    'definition-changed',
    'other',
  ],
  'below-ceiling': ['bid-below-budget', 'paid-by-instalments', 'unit-cost-diluted', 'other'],
  early: ['started-early', 'efficiency-rose', 'deadline-too-loose', 'other'],
};

/** Only a missed target asks for 改进措施. */
export function needsMeasure(situation: Situation): boolean {
  return situation === 'missed' || situation === 'over-ceiling' || situation === 'late';
}
