import type { Chance } from '../../table/layouts/random';

/** Figures of the made tables are whole hundredths; their arithmetic is that of whole numbers, never ours. */
export type Hundredths = number;

/** 9.92, 10, 98.5: as people write it. */
export function written(value: Hundredths): string {
  const text = (value / 100).toFixed(2);
  return text.replace(/\.?0+$/, '');
}

/** `whole` × `part` ÷ `of`, half-up to two decimals. */
export function share(whole: Hundredths, part: number, of: number): Hundredths {
  const [a, b] = [BigInt(whole) * BigInt(part) * 2n + BigInt(of), BigInt(of) * 2n];
  return Number(a / b);
}

export type RowKind = 'count' | 'rate' | 'cost' | 'date' | 'words';

export interface Row {
  readonly kind: RowKind;
  l1: string;
  l2: string;
  l3: string;
  readonly unit: string;
  /** Numbers of a row that has them; dates and words have none. */
  readonly wanted: Hundredths;
  readonly reached: Hundredths;
  target: string;
  actual: string;
  weight: Hundredths;
  /** Null: the cell is empty. */
  score: string | null;
  reason: string;
  /** Percent, printed by tables that have such columns. */
  completion: string | null;
  deviation: string | null;
  blankWeight?: boolean;
  /** The row's cells from its name on stand one column too far left. */
  slipped?: boolean;
}

export interface FundLine {
  readonly label: string;
  readonly initial: Hundredths;
  fullYear: Hundredths;
  executed: Hundredths;
}

export interface Funds {
  lines: FundLine[];
  /** 年度资金总额, printed. */
  total: { initial: Hundredths; fullYear: Hundredths; executed: Hundredths };
  rate: string;
  weight: Hundredths;
  score: string;
}

export interface RightTable {
  readonly sheet: string;
  readonly family: 'project-self-evaluation' | 'transfer-self-evaluation' | 'target-table';
  readonly title: string;
  readonly year: number;
  rows: Row[];
  funds: Funds | null;
  /** Null: follows from the rows when the table is painted. */
  totalWeight: string | null;
  totalScore: string | null;
  grade: string | null;
  prefersGrade: boolean;
  /** A column less: what the family needs is not there. */
  without: 'actual' | 'score' | null;
  goals: { expected: string; achieved: string };
}

export interface RegionLine {
  readonly label: string;
  budget: Hundredths;
  spent: Hundredths;
  rate: string | null;
}

/** 资金执行情况表 */
export interface RegionTable {
  readonly sheet: string;
  lines: RegionLine[];
  total: { budget: string; spent: string; rate: string };
}

/** 项目整体绩效分值 */
export interface Dimension {
  readonly label: string;
  readonly weight: Hundredths;
  score: Hundredths;
  rate: string;
}
export interface DimensionTable {
  readonly sheet: string;
  lines: Dimension[];
  total: { weight: string; score: string; rate: string };
}

export interface Book {
  tables: RightTable[];
  regions: RegionTable | null;
  dimensions: DimensionTable | null;
}

interface Theme {
  readonly l3: string;
  readonly unit: string;
  readonly l2: string;
  readonly l1: string;
  readonly kind: RowKind;
}

/** Made-up indicators; each has a name of its own, so that a reason fits no other row. */
const THEMES: readonly Theme[] = [
  ['技能培训覆盖人数', '人', '数量指标', '产出指标', 'count'],
  ['路灯安装数量', '盏', '数量指标', '产出指标', 'count'],
  ['巡查检测次数', '次', '数量指标', '产出指标', 'count'],
  ['图书采购册数', '册', '数量指标', '产出指标', 'count'],
  ['危房改造户数', '户', '数量指标', '产出指标', 'count'],
  ['绿化种植面积', '亩', '数量指标', '产出指标', 'count'],
  ['设备购置套数', '套', '数量指标', '产出指标', 'count'],
  ['管网铺设长度', '公里', '数量指标', '产出指标', 'count'],
  ['工程验收合格率', '%', '质量指标', '产出指标', 'rate'],
  ['设备完好率', '%', '质量指标', '产出指标', 'rate'],
  ['资料归档完整率', '%', '质量指标', '产出指标', 'rate'],
  ['项目完成时间', '', '时效指标', '产出指标', 'date'],
  ['培训费用控制', '万元', '经济成本指标', '成本指标', 'cost'],
  ['单套设备价格', '元', '经济成本指标', '成本指标', 'cost'],
  ['公共服务保障水平', '', '社会效益指标', '效益指标', 'words'],
  ['新增就业岗位', '个', '社会效益指标', '效益指标', 'count'],
  ['垃圾无害化处理率', '%', '生态效益指标', '效益指标', 'rate'],
  ['设施长期管护机制', '', '可持续影响指标', '效益指标', 'words'],
  ['服务对象满意度', '%', '服务对象满意度指标', '满意度指标', 'rate'],
  ['受益居民满意度', '%', '服务对象满意度指标', '满意度指标', 'rate'],
].map(([l3, unit, l2, l1, kind]) => ({ l3, unit, l2, l1, kind }) as Theme);

const MISSED = [
  '招标启动晚于计划，部分合同年底才签订',
  '受雨季停工影响，第四季度进度放慢',
  '个别点位因征地手续未办结暂缓实施',
  '报名人员临时退出，需求比年初摸底有所减少',
  '供货厂家延期交付，剩余部分转入下年度',
];
const MEASURES = [
  '下一步将提前开展采购并按月督办',
  '下年度加强前期论证，分季度核对进度',
  '今后与承办单位签订节点责任书，确保按期完成',
];
const EXCEEDED = ['年中上级追加任务，覆盖范围扩大', '采用集中实施方式，效率提高', '群众实际需求高于年初摸底'];

/** Row weights by level 1 that make the ministry's 50, 30 and 10. */
const POINTS: Readonly<Record<string, Hundredths>> = { 产出: 5000, 效益: 3000, 满意度: 1000 };

/** A right table: every figure in it follows from the others by the ministry's rule. */
export function makeTable(
  chance: Chance,
  sheet: string,
  family: RightTable['family'],
  year = chance.int(2021, 2025),
): RightTable {
  const scored = family === 'project-self-evaluation';
  const pick = (l1: string, least: number, most: number): Theme[] => {
    const pool = THEMES.filter((theme) => theme.l1.startsWith(l1));
    const wanted = Math.min(pool.length, chance.int(least, most));
    const chosen = new Set<Theme>();
    while (chosen.size < wanted) chosen.add(chance.pick(pool));
    return pool.filter((theme) => chosen.has(theme));
  };
  const groups = { 产出: [...pick('产出', 4, 8), ...pick('成本', 0, 2)], 效益: pick('效益', 2, 4), 满意度: pick('满意度', 1, 2) }; // prettier-ignore
  const rows = Object.entries(groups).flatMap(([level, themes]) => {
    const points = POINTS[level] ?? 0;
    const each = Math.floor(points / themes.length / 100) * 100;
    return themes.map((theme, at) =>
      makeRow(chance, theme, at === 0 ? points - each * (themes.length - 1) : each, family),
    );
  });
  return {
    sheet,
    family,
    year,
    title: `${chance.pick(['示范区', '某县', '河东镇'])}${year}年度${TITLES[family]}`,
    rows,
    funds: family === 'target-table' ? null : makeFunds(chance, scored),
    totalWeight: null,
    totalScore: null,
    grade: null,
    prefersGrade: scored && chance.maybe(0.3),
    without: null,
    goals: {
      expected: '通过项目实施，改善基础设施条件，提升公共服务水平。',
      achieved: '项目按计划推进，基础设施条件得到改善。',
    },
  };
}

const TITLES = {
  'project-self-evaluation': '项目支出绩效自评表',
  'transfer-self-evaluation': '转移支付项目绩效自评表',
  'target-table': '项目绩效目标表',
} as const;

type Fate = 'met' | 'missed' | 'exceeded';

function makeRow(chance: Chance, theme: Theme, weight: Hundredths, family: RightTable['family']): Row {
  const fate: Fate = chance.maybe(0.6) ? 'met' : chance.maybe(0.6) ? 'missed' : 'exceeded';
  const row = { ...theme, weight, completion: null, deviation: null, reason: '', wanted: 0, reached: 0 };
  if (theme.kind === 'date') {
    const month = chance.int(1, 10);
    return { ...row, target: '2024年12月31日前', actual: `2024年${month}月20日`, score: written(weight) };
  }
  if (theme.kind === 'words') {
    const score = chance.maybe(0.7) ? weight : share(weight, chance.int(81, 99), 100);
    return { ...row, target: '有效提升', actual: '达成年度指标', score: written(score) };
  }
  const [wanted, reached] = figures(chance, theme, fate);
  const ceiling = theme.kind === 'cost';
  const met = ceiling ? reached <= wanted : reached >= wanted;
  const score = met ? weight : ceiling ? share(weight, wanted, reached) : share(weight, reached, wanted);
  // A ceiling's raw completion is 2 − B ÷ A, rounded once. Far above it, it is negative: rounded away from zero.
  const left = 2 * wanted - reached;
  const raw = ceiling
    ? Math.sign(left) * share(10000, Math.abs(left), wanted)
    : share(10000, reached, wanted);
  const exceeded = ceiling ? reached * 10 <= wanted * 7 : reached * 10 >= wanted * 13;
  const gap = `${written(Math.abs(wanted - reached))}${theme.unit === '%' ? '个百分点' : theme.unit}`;
  const missedRow = !met;
  return {
    ...row,
    wanted,
    reached,
    target: `${ceiling ? '≤' : '≥'}${written(wanted)}${theme.unit}`,
    actual: `${written(reached)}${theme.unit}`,
    score: written(score),
    reason: missedRow
      ? `${theme.l3}未达到年初指标，相差${gap}，主要是${chance.pick(MISSED)}；${chance.pick(MEASURES)}。`
      : exceeded
        ? `${theme.l3}超出年初指标${gap}，主要是${chance.pick(EXCEEDED)}。`
        : '',
    completion: family === 'transfer-self-evaluation' ? `${written(Math.max(0, raw))}%` : null,
    deviation: family === 'transfer-self-evaluation' ? `${written(Math.abs(raw - 10000))}%` : null,
  };
}

function figures(chance: Chance, theme: Theme, fate: Fate): [Hundredths, Hundredths] {
  if (theme.kind === 'rate') {
    const wanted = chance.int(80, 95) * 100;
    const reached = fate === 'missed' ? wanted - chance.int(2, 300) * 10 : wanted + chance.int(0, 4) * 100;
    return [wanted, Math.min(10000, reached)];
  }
  if (theme.kind === 'cost') {
    const wanted = chance.int(20, 400) * 100;
    const least = Math.ceil(wanted * 0.72);
    return [wanted, fate === 'missed' ? share(wanted, chance.int(105, 140), 100) : chance.int(least, wanted)];
  }
  const wanted = chance.int(11, 900) * 100;
  const points =
    fate === 'missed' ? chance.int(40, 95) : fate === 'met' ? chance.int(100, 125) : chance.int(135, 190);
  const reached = Math.floor(share(wanted, points, 100) / 100) * 100;
  // Whole pieces: cutting may have made a met row a missed one.
  return [wanted, fate === 'met' ? Math.max(wanted, reached) : reached];
}

function makeFunds(chance: Chance, scored: boolean): Funds {
  const lines = ['当年财政拨款', '上年结转资金', '其他资金'].map((label, at) => {
    const initial = at > 0 && chance.maybe(0.5) ? 0 : chance.int(20, 900) * 100 + chance.int(0, 99);
    const fullYear = initial;
    return { label, initial, fullYear, executed: share(fullYear, chance.int(60, 100), 100) };
  });
  const add = (read: (line: FundLine) => Hundredths) => lines.reduce((sum, line) => sum + read(line), 0);
  const total = {
    initial: add((line) => line.initial),
    fullYear: add((line) => line.fullYear),
    executed: add((line) => line.executed),
  };
  const rate = share(10000, total.executed, total.fullYear);
  const weight = 1000;
  return {
    lines,
    total,
    rate: `${written(rate)}%`,
    weight,
    score: scored ? written(share(weight, rate, 10000)) : '',
  };
}

/** 2 to 6 regions with their total. */
export function makeRegions(chance: Chance, sheet: string): RegionTable {
  const names = ['东乡', '西街', '南坪', '北港', '中河', '新桥'].slice(0, chance.int(3, 6));
  const lines = names.map((label) => {
    // Far more than one project has: no budget of a table is that of all regions by chance.
    const budget = chance.int(9000, 60000) * 100 + chance.int(0, 99);
    const spent = share(budget, chance.int(50, 100), 100);
    return { label, budget, spent, rate: `${written(share(10000, spent, budget))}%` };
  });
  const budget = lines.reduce((sum, line) => sum + line.budget, 0);
  const spent = lines.reduce((sum, line) => sum + line.spent, 0);
  return {
    sheet,
    lines,
    total: {
      budget: written(budget),
      spent: written(spent),
      rate: `${written(share(10000, spent, budget))}%`,
    },
  };
}

export function makeDimensions(chance: Chance, sheet: string): DimensionTable {
  const lines = ([['决策', 15], ['过程', 20], ['产出', 40], ['效益', 25]] as const).map(([label, points]) => {
    const weight = points * 100;
    const score = share(weight, chance.int(60, 100), 100);
    return { label, weight, score, rate: `${written(share(10000, score, weight))}%` };
  }); // prettier-ignore
  const score = lines.reduce((sum, line) => sum + line.score, 0);
  return {
    sheet,
    lines,
    total: { weight: '100', score: written(score), rate: `${written(score)}%` },
  };
}

/** A workbook without a fault. */
export function makeBook(chance: Chance): Book {
  const family = chance.maybe(0.7) ? 'project-self-evaluation' : 'transfer-self-evaluation';
  return {
    tables: [makeTable(chance, '自评表', family)],
    regions: chance.maybe(0.25) ? makeRegions(chance, '资金表') : null,
    dimensions: chance.maybe(0.15) ? makeDimensions(chance, '分值表') : null,
  };
}
