/**
 * 评分口径: a place's scoring rules as data. Every entry names its source.
 * Shares and rates are decimals in text ("0.8"), weights and bounds in points, so that nothing passes through a float.
 */
export interface Profile {
  readonly id: string;
  /** Name shown to the user. */
  readonly name: string;
  readonly version: string;
  /** Where the profile as a whole comes from: an id that `messages/citations` knows, or words. All sources are such. */
  readonly source: string;
  /** Families of tables that it is a candidate for. */
  readonly families: readonly (
    'project-self-evaluation' | 'transfer-self-evaluation' | 'third-party-scoring'
  )[];
  /** First match wins; the last one matches everything. */
  readonly rules: readonly RuleEntry[];
  /** 定性指标: share of the weight by level. `to` is taken where no score is printed. */
  readonly bands: Readonly<Record<'achieved' | 'partly' | 'missed', Band>>;
  /** 等级, best first. */
  readonly grades: readonly GradeBand[];
  /** 超额线: raw completion from which a met target is "exceeded" ("1.3"). */
  readonly exceededFrom: string;
  /** Decimals of a row's score and of a rate in percent. */
  readonly rounding: { readonly score: number; readonly rate: number };
  /** 下年度预算压减: for this grade, (from − score) ÷ 100. */
  readonly reduction?: { readonly grade: string; readonly from: string; readonly source: string };
  /** 分值结构: points that the place prescribes by level 1 and for execution; null where it prescribes none. */
  readonly weights: Readonly<Record<string, string>> | null;
  readonly sources: Readonly<Record<'bands' | 'grades' | 'exceededFrom' | 'rounding' | 'weights', string>>;
}

export type RuleId =
  | 'ratio'
  | 'ceiling-full'
  | 'ceiling-linear'
  | 'ceiling-proportional'
  | 'all-or-nothing'
  | 'band'
  | 'threshold'
  | 'tiers'
  | 'checklist'
  | 'qualitative'
  | 'survey';

export interface RuleEntry {
  /** Which indicators: by direction, and by words in a level name (成本, 时效, 质量 …). A missing field matches all. */
  readonly when: {
    readonly direction?: 'at-least' | 'at-most' | 'equal' | 'within' | 'by-date' | 'qualitative';
    readonly level?: string;
    /** Words of the indicator's own name, any of them, parted by "|". */
    readonly name?: string;
  };
  readonly rule: RuleId;
  /** Parameters of the rule ("p", "f", "t"), as decimals in text. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** `checklist`: what is looked at. */
  readonly items?: readonly ChecklistItem[];
  /** `tiers`: intervals of the ratio, best first; the last one starts at 0. */
  readonly tiers?: readonly Tier[];
  readonly source: string;
}

/** 评价要点 */
export interface ChecklistItem {
  /** Share of the weight that an unmet item takes: "0.3". */
  readonly share: string;
  /** Unmet, the whole indicator gets nothing. */
  readonly voidsAll?: boolean;
}

/** 分档: from this ratio on (included), this many points; `full`: the weight. */
export interface Tier {
  readonly from: string;
  readonly points: string;
}

export interface Band {
  readonly from: string;
  readonly fromIncluded: boolean;
  readonly to: string;
  readonly toIncluded: boolean;
}

export interface GradeBand {
  readonly name: string;
  /** Lowest score that still gets it; included. */
  readonly from: string;
}
