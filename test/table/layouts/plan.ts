import type { ColumnRole, Family } from '../../../src/table';
import type { Chance } from './random';
import type { Trait } from './traits';
import { BENCHMARKS, EXTRAS, HEADERS, THIRD_PARTY_EXTRAS } from './words';

/** What a painted column holds: a role, or something that no role covers. */
export type PlannedRole =
  | ColumnRole
  | 'index'
  | 'extra'
  | 'earlierTarget'
  | 'wide'
  | 'l1Points'
  | 'l2Points'
  | 'actualUnit'
  | 'earlier'
  | 'unknown';

export interface PlannedColumn {
  readonly role: PlannedRole;
  readonly column: number;
  /** Title in the lower header row, or in the only one. */
  readonly title: string;
  /** Title over this column and its neighbours with the same one. */
  readonly group: string | null;
}

export interface Plan {
  readonly columns: readonly PlannedColumn[];
  readonly left: number;
  readonly right: number;
  readonly twoRows: boolean;
  readonly side: number | null;
}

type Draft = Omit<PlannedColumn, 'column'>;

/** Plans the columns of an indicator table, left to right from `left`. */
export function planColumns(chance: Chance, family: Family, traits: ReadonlySet<Trait>, left: number): Plan {
  const drafts = [...levels(chance, traits), ...values(chance, family, traits)];
  const side = traits.has('side-header') ? left : null;
  const first = side === null ? left : left + 1;
  const columns = drafts.map((draft, at) => ({
    ...draft,
    title: decorate(chance, draft.title, traits),
    column: first + at,
  }));
  return {
    columns,
    left,
    right: first + columns.length - 1,
    twoRows: drafts.some(({ group }) => group !== null),
    side,
  };
}

const plain = (role: PlannedRole, title: string): Draft => ({ role, title, group: null });

function levels(chance: Chance, traits: ReadonlySet<Trait>): Draft[] {
  const group = traits.has('grouped-levels') ? chance.pick(['绩效指标', '指标', '评价指标']) : null;
  const found: Draft[] = [];
  if (traits.has('index-column')) found.push(plain('index', '序号'));
  if (traits.has('no-levels'))
    return [
      ...found,
      plain('l3', chance.pick(['指标名称', '三级指标', '评价指标', '绩效指标名称'])),
      ...wide(traits),
    ];
  const l1 = group ? '一级指标' : chance.pick(HEADERS.l1);
  const points = traits.has('points-columns');
  found.push({ role: 'l1', title: l1, group });
  if (points) found.push(plain('l1Points', chance.pick(['分值', '权重'])));
  if (!traits.has('no-level-2')) found.push({ role: 'l2', title: '二级指标', group });
  if (points) found.push(plain('l2Points', chance.pick(['分值', '权重'])));
  found.push({ role: 'l3', title: group ? '三级指标' : chance.pick(HEADERS.l3), group }, ...wide(traits));
  return found;
}

/** A name's cell merged over two columns, as templates made for paper have it. */
const wide = (traits: ReadonlySet<Trait>): Draft[] =>
  traits.has('wide-title-cells') ? [plain('wide', '')] : [];

function target(chance: Chance, traits: ReadonlySet<Trait>): Draft[] {
  if (traits.has('split-target')) {
    return [
      plain('targetComparator', chance.pick(HEADERS.comparator)),
      plain('target', '指标值'),
      plain('targetUnit', chance.pick(HEADERS.unit)),
    ];
  }
  if (traits.has('split-target-under-one-title')) {
    const group = chance.pick(['年度指标值', '指标值', '年初目标值']);
    return [
      { role: 'targetComparator', title: '符号', group },
      { role: 'target', title: chance.pick(['值', '数值', '指标值']), group },
      { role: 'targetUnit', title: chance.pick(['单位', '计量单位']), group },
    ];
  }
  if (traits.has('earlier-and-adjusted-target'))
    return [plain('earlierTarget', '年初指标值'), plain('target', '调整指标值')];
  return [plain('target', chance.pick(HEADERS.target))];
}

/** What was planned or reached in other years or places: never what this table asks for. */
function others(chance: Chance, traits: ReadonlySet<Trait>): Draft[] {
  const found: Draft[] = [];
  if (traits.has('earlier-years')) {
    const group = chance.pick(['近两年指标值', '近三年指标值', '历年完成情况', '以前年度实际值']);
    const years = chance.pick([
      ['2021年', '2022年'],
      ['前年', '上年'],
      ['2021', '2022'],
    ]);
    found.push(...years.map((title): Draft => ({ role: 'earlier', title, group })));
  }
  if (traits.has('benchmarks'))
    found.push(...chance.some(BENCHMARKS, 0.4).map((title) => plain('earlier', title)));
  return found;
}

function actuals(chance: Chance, traits: ReadonlySet<Trait>): Draft[] {
  if (!traits.has('split-actual')) return [plain('actual', chance.pick(HEADERS.actual))];
  const group = chance.pick(['实际完成值', '全年实际完成值', '完成值']);
  return [
    { role: 'actual', title: chance.pick(['数值', '值']), group },
    { role: 'actualUnit', title: '单位', group },
  ];
}

function scores(chance: Chance, traits: ReadonlySet<Trait>): Draft[] {
  if (traits.has('two-scores-under-one-title')) {
    const group = chance.pick(['得分', '评分情况', '得分情况']);
    const long = chance.maybe(0.5);
    return [
      { role: 'score', title: long ? '自评得分' : '自评', group },
      { role: 'reviewScore', title: long ? '复核得分' : '复核', group },
    ];
  }
  const score = plain('score', chance.pick(HEADERS.score));
  if (!traits.has('two-scores')) return [score];
  return [
    plain('score', chance.pick(['自评分', '自评得分'])),
    plain('reviewScore', chance.pick(HEADERS.reviewScore)),
  ];
}

function values(chance: Chance, family: Family, traits: ReadonlySet<Trait>): Draft[] {
  const extras = (words: readonly string[]): Draft[] =>
    traits.has('extra-columns') ? chance.some(words, 0.4).map((title) => plain('extra', title)) : [];
  const targets = [...others(chance, traits), ...target(chance, traits)];
  const unknown = traits.has('unknown-columns')
    ? [plain('unknown', chance.pick(['办理状态', '科室会签', '跟踪事项']))]
    : [];
  if (family === 'target-table') return [...targets, ...extras(EXTRAS)];
  const actual = actuals(chance, traits);
  const reason = plain('reason', chance.pick(HEADERS.reason));
  const rates = traits.has('rate-columns')
    ? [
        plain('completion', chance.pick(HEADERS.completion)),
        plain('deviation', chance.pick(HEADERS.deviation)),
      ]
    : [];
  if (family === 'transfer-self-evaluation') return [...targets, ...actual, ...rates, reason, ...unknown];
  const weight = plain('weight', chance.pick(HEADERS.weight));
  const scored = [
    ...scores(chance, traits),
    ...(traits.has('rate-columns') ? [plain('scoreRate', '得分率')] : []),
  ];
  if (family === 'third-party-scoring') {
    if (chance.maybe(0.3))
      return [...THIRD_PARTY_EXTRAS.map((title) => plain('extra', title)), weight, ...scored];
    return [weight, ...targets, ...actual, ...scored, ...extras(['评分依据', '评价标准'])];
  }
  const order = traits.has('weight-first')
    ? [weight, ...targets, ...actual]
    : [...targets, ...actual, weight];
  return [...order, ...rates, ...scored, reason, ...extras(EXTRAS), ...unknown];
}

function decorate(chance: Chance, title: string, traits: ReadonlySet<Trait>): string {
  let shown = title;
  if (traits.has('letters-in-headers')) {
    if (/指标值|目标值|标杆值/.test(shown)) shown += chance.pick(['(A)', '（A）']);
    else if (/完成值|实际值|业绩值/.test(shown)) shown += chance.pick(['(B)', '（B）']);
  }
  if (traits.has('line-breaks-in-headers') && shown.length > 3) {
    const at = chance.int(1, shown.length - 1);
    shown = `${shown.slice(0, at)}\n${shown.slice(at)}`;
  }
  if (traits.has('blanks-in-headers') && shown.length < 4) shown = Array.from(shown).join(' ');
  return shown;
}
