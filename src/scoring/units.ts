import { Decimal, ONE } from './decimal';
import { compact } from './text';

/** 量纲: what a unit measures. Two units compare only within one; `count` units only under the same name. */
export type Dimension =
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'months'
  | 'days'
  | 'hours'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'count'
  /** A scale word alone ("5万"): the thing counted is left out. */
  | 'scale-only';

/** 计量单位, resolved: its dimension, its canonical name, and how many of the canonical unit it is. */
export interface Unit {
  readonly dimension: Dimension;
  /** Canonical: "元/人/月" and "元/月·人" share it. */
  readonly key: string;
  readonly factor: Decimal;
  /** "万/个": 元 was left out. */
  readonly moneyImplied: boolean;
  /** The name is in our table; otherwise it is a measure word that we only compare with itself. */
  readonly known: boolean;
}

interface BaseUnit {
  readonly dimension: Dimension;
  readonly key: string;
  readonly factor: string;
}

const BASES = new Map<string, BaseUnit>();

/** Names of one unit, parted by blanks, the canonical one first; "角=0.1" is a tenth of what counts 1. */
function define(dimension: Dimension, names: string): void {
  let key: string | undefined;
  for (const entry of names.split(' ')) {
    const [name = '', factor = '1'] = entry.split('=');
    key ??= name;
    BASES.set(name, { dimension, key, factor });
  }
}

define('percent', '% 百分比 百分率 ‰=0.1 千分比=0.1');
define('percentage-point', '百分点 个百分点');
define('money', '元 元人民币 人民币元 角=0.1');
define('money', '美元');
define('months', '月 个月 季度=3 个季度=3 年=12 周年=12 个年=12');
define('days', '天 日 个日历日 周=7 个周=7 星期=7 个星期=7');
define('days', '工作日 个工作日');
define('hours', '小时=60 个小时=60 分钟');
// A fifteenth of a square metre is the base, so that 15 亩 = 1 公顷 stays exact.
define(
  'area',
  '平方米=15 平米=15 ㎡=15 m2=15 m²=15 亩=10000 公顷=150000 平方公里=15000000 平方千米=15000000',
);
define('length', '米 毫米=0.001 厘米=0.01 m 延米 千米=1000 公里=1000 km=1000');
define('mass', '千克 微克=0.000000001 毫克=0.000001 克=0.001 公斤 kg 斤=0.5 吨=1000');
define('volume', '立方米 方 ㎥ m3 升=0.001 毫升=0.000001');
// Words for one thing stand together.
for (const group of (
  '人|名|位|生|学生 场|场次 岁|周岁 人次 人月 人年 人日 户 户次 个 家 项 次 期 套 份 册 本 件 台 辆 篇 所 座 处 条 例 批 批次 班 班次 只 头 匹 株 棵 部 张 块 支 组 队 起 宗 幅 ' +
  '间 栋 幢 床 张 盏 根 颗 粒 袋 箱 桶 瓶 盒 包 枚 把 架 艘 点 片 段 村 县 镇 乡 区 社区 站 点位 课时 学时 节 门 分 号 版 集 首 场所 对 户家庭 ' +
  '标段 卷 句 字 页 岗 岗位 单 笔 类 种 层 级 星 倍 度 道 口 眼 盘 团 街 路 线 网 人户 家次 车次 台次 台套 件套 例次 千瓦 千瓦时 瓦 兆瓦 TB GB MB 兆 KB'
).split(' ')) {
  define('count', group.replace(/\|/g, ' '));
}

/** Words for powers of ten, longer ones first. */
const SCALES: readonly (readonly [string, string])[] = [
  ['万亿', '1e12'],
  ['千亿', '1e11'],
  ['百亿', '1e10'],
  ['十亿', '1e9'],
  ['亿', '1e8'],
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['十万', '1e5'],
  ['万', '1e4'],
  ['千', '1e3'],
  ['百', '1e2'],
];

/** 量词 that people use for one another when they count things that are not people. */
const LOOSE_COUNTS = new Set('个家所处座项件套台只间栋幢站');

function simple(name: string): { base: BaseUnit | null; factor: Decimal } | null {
  const exact = BASES.get(name);
  if (exact) return { base: exact, factor: new Decimal(exact.factor) };
  for (const [word, scale] of SCALES) {
    if (!name.startsWith(word)) continue;
    const rest = name.slice(word.length);
    if (rest === '') return { base: null, factor: new Decimal(scale) };
    const base = BASES.get(rest);
    if (base && base.dimension !== 'percent' && base.dimension !== 'percentage-point') {
      return { base, factor: new Decimal(scale).times(base.factor) };
    }
  }
  return null;
}

const cache = new Map<string, Unit | null>();
const CACHE_LIMIT = 2000;

/**
 * Resolves a unit as written, "万元", "元/人·月", "万/个"; null where no unit of ours is in it.
 *
 * In: text in any width, blanks allowed. Out: Unit; measure words that we do not know come out as `known: false`
 * when they are short and hold no digit.
 *
 * @example
 * parseUnit('万元')?.factor.toString() //=> '10000'
 * parseUnit('元/人*月')?.key //=> '元/人/月'
 * parseUnit('公顷')?.key //=> '平方米'
 */
export function parseUnit(text: string): Unit | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const unit = resolve(compact(text));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, unit);
  return unit;
}

function resolve(name: string): Unit | null {
  if (name === '') return null;
  // "元/人、天", "元/人天"
  const [first = '', ...below] = name.replace(/(?<=\/人)、?(?=[天日月年])/, '/').split(/[/·*每]/);
  const found = simple(first);
  if (!found) {
    return below.length === 0 && /^[\p{Script=Han}A-Za-z㎡㎥]{1,4}$/u.test(name)
      ? { dimension: 'count', key: name, factor: ONE, moneyImplied: false, known: false }
      : null;
  }
  let { base, factor } = found;
  const moneyImplied = base === null && below.length > 0;
  // "万/个": only money is counted per something without saying so.
  if (moneyImplied) base = BASES.get('元') ?? null;
  const keys: string[] = [];
  for (const part of below.map(simple)) {
    if (!part?.base) return null;
    factor = factor.div(part.factor);
    keys.push(part.base.key);
  }
  return {
    dimension: base?.dimension ?? 'scale-only',
    key: [base?.key ?? '', ...keys.sort()].join('/'),
    factor,
    moneyImplied,
    known: true,
  };
}

/** True for an amount of money, also per something ("元/户"), and for a span of time. */
export function isMoneyOrTime(unit: Unit): boolean {
  return ['money', 'months', 'days', 'hours'].includes(unit.dimension);
}

/**
 * How a quantity in one unit compares with another.
 * `convertible`: multiply by `factor`. `convention`: days against months or years, no exact factor exists.
 */
export type Conversion =
  | { readonly kind: 'convertible'; readonly factor: Decimal }
  | { readonly kind: 'convention'; readonly fromDays: boolean }
  | { readonly kind: 'mismatch' };

/**
 * @example
 * convert(parseUnit('万元')!, parseUnit('元')!) //=> { kind: 'convertible', factor: 10000 }
 * convert(parseUnit('人')!, parseUnit('人次')!).kind //=> 'mismatch'
 */
export function convert(from: Unit, to: Unit): Conversion {
  if (from.key === to.key || isScaleOf(from, to) || isScaleOf(to, from)) {
    return { kind: 'convertible', factor: from.factor.div(to.factor) };
  }
  const loose =
    (from.key === '个' && LOOSE_COUNTS.has(to.key)) || (to.key === '个' && LOOSE_COUNTS.has(from.key));
  if (loose) return { kind: 'convertible', factor: from.factor.div(to.factor) };
  if (from.key === '天' && to.key === '月') return { kind: 'convention', fromDays: true };
  if (from.key === '月' && to.key === '天') return { kind: 'convention', fromDays: false };
  return { kind: 'mismatch' };
}

/** "5万" may count anything but shares. */
function isScaleOf(scale: Unit, unit: Unit): boolean {
  return (
    scale.dimension === 'scale-only' && unit.dimension !== 'percent' && unit.dimension !== 'percentage-point'
  );
}
