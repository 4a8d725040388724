/** What of a row a reason contradicts. */
export type ContradictionKind =
  | 'actual'
  | 'target'
  | 'completion'
  | 'gap'
  | 'direction-up'
  | 'direction-down'
  | 'missed-though-met'
  | 'met-though-missed'
  | 'paid-share';
