import type { Family } from '../../../src/table';
import { percent, type Canvas, type Paint } from './canvas';
import type { FundFacts } from './facts';
import type { Plan } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';
import {
  FUND_HEADERS,
  FUND_LABELS,
  FUND_LABEL_VARIANTS,
  FUNDS_BELOW_TITLES,
  UNKNOWN_FUND_HEADERS,
} from './words';

type FundRole = keyof typeof FUND_HEADERS;
type Amounts = Record<'initial' | 'fullYear' | 'executed' | 'rate', number>;

/** Paints the funds block of a table, in one of its forms. */
export class Funds {
  constructor(
    private readonly canvas: Canvas,
    private readonly chance: Chance,
    private readonly plan: Plan,
    private readonly family: Family,
    private readonly traits: ReadonlySet<Trait>,
  ) {}

  /** Out: the row below, and what must be found. */
  paint(row: number): { next: number; facts: FundFacts[] } {
    if (this.traits.has('funds-behind-labels')) return this.behindLabels(row);
    if (this.traits.has('funds-turned')) return this.turned(row);
    if (this.traits.has('funds-by-source')) return this.bySource(row);
    if (this.traits.has('funds-sources-first')) return this.sourcesFirst(row);
    if (this.traits.has('funds-in-pairs')) return this.inPairs(row);
    const { left } = this.plan;
    const scored = this.family !== 'transfer-self-evaluation' && !this.traits.has('funds-three-columns');
    const roles: FundRole[] = scored
      ? ['initial', 'fullYear', 'executed', 'weight', 'rate', 'score']
      : ['fullYear', 'executed', 'rate'];
    const first = left + 2;
    this.canvas.put(
      row,
      left,
      this.chance.pick([
        '项目资金\n（万元）',
        '资金投入情况（万元）',
        '预算执行情况（10分）',
        '项目资金（万元）',
      ]),
    );
    const top = row;
    row = this.titles(row, first, roles);
    const labels = FUND_LABELS.filter((label) => label === '年度资金总额' || this.chance.maybe(0.75));
    const facts: FundFacts[] = [];
    for (const [at, label] of labels.entries()) {
      const line = row + 1 + at;
      const blank = at > 1 && this.chance.maybe(0.3);
      const column = this.traits.has('labels-in-first-column') ? left : left + 1;
      const unusual = blank && at < labels.length - 1 && this.traits.has('funds-blank-line');
      const variants = unusual ? ['往来款项', '事业收费'] : (FUND_LABEL_VARIANTS[label] ?? [label]);
      this.canvas.put(line, column, this.chance.pick(variants));
      const figures = blank ? {} : this.line(line, first, roles, at === 0);
      facts.push({ row: line, isTotal: at === 0, figures });
    }
    if (!this.traits.has('labels-in-first-column')) this.canvas.merge(top, left, row + labels.length, left);
    return { next: row + 1 + labels.length, facts };
  }

  /** Out: the last row of titles. */
  private titles(row: number, first: number, roles: readonly FundRole[]): number {
    const known = this.chance.pick(roles.filter((role) => role !== 'weight' && role !== 'score'));
    const two = this.traits.has('funds-titles-over-two-rows');
    for (const [at, role] of roles.entries()) {
      const unknown = this.traits.has('funds-unknown-titles') && role !== known;
      const amount = role === 'initial' || role === 'fullYear' || role === 'executed';
      const title = this.chance.pick((unknown ? UNKNOWN_FUND_HEADERS : FUND_HEADERS)[role]);
      this.canvas.put(two && amount ? row + 1 : row, first + at, title);
    }
    if (!two) return row;
    this.canvas.put(row, first, this.chance.pick(['预算数', '资金情况', '预算执行情况']));
    return row + 1;
  }

  /** "预算数：| 100 | 执行数：| 98": every figure behind its own label. */
  private behindLabels(row: number): { next: number; facts: FundFacts[] } {
    const { left } = this.plan;
    const facts: FundFacts[] = [];
    this.canvas.put(row, left, this.chance.pick(['预算执行情况', '项目预算执行情况（万元）']));
    const labels = FUND_LABELS.slice(1).filter(() => this.chance.maybe(0.7));
    for (const [at, label] of ['', ...labels].entries()) {
      const fullYear = this.chance.int(20, 900);
      const executed = fullYear - this.chance.int(0, 19);
      this.canvas.put(row + at, left + 1, label || this.chance.pick(['预算数：', '全年预算数']));
      this.canvas.put(row + at, left + 2, fullYear);
      this.canvas.put(row + at, left + 3, label || this.chance.pick(['执行数：', '全年执行数']));
      this.canvas.put(row + at, left + 4, executed);
      facts.push({ row: row + at, isTotal: at === 0, figures: { fullYear, executed } });
    }
    this.canvas.merge(row, left, row + labels.length, left);
    return { next: row + 1 + labels.length, facts };
  }

  /** Sources as columns, 预算数 and 执行数 as labels of lines. */
  private turned(row: number): { next: number; facts: FundFacts[] } {
    const { left } = this.plan;
    const roles = ['initial', 'fullYear', 'executed', 'rate'] as const;
    const sources = this.sources();
    const [total, figures] = this.sourced(sources.length);
    this.canvas.put(row, left, '项目资金\n（万元）');
    for (const [at, source] of sources.entries()) this.canvas.put(row, left + 2 + at, source);
    for (const [at, role] of roles.entries()) {
      this.canvas.put(row + 1 + at, left + 1, this.chance.pick(FUND_HEADERS[role]));
      for (const [step, amounts] of figures.entries()) {
        const shown = step === sources.indexOf('合计') ? total : amounts;
        this.canvas.put(row + 1 + at, left + 2 + step, shown[role]);
      }
    }
    return { next: row + 5, facts: [{ row: row + 1, isTotal: true, figures: total }] };
  }

  /** Sources under 全年预算数 and 全年执行数, and one line without a label. */
  private bySource(row: number): { next: number; facts: FundFacts[] } {
    const { left } = this.plan;
    const sources = this.sources();
    const [{ fullYear, executed, rate }, figures] = this.sourced(sources.length);
    this.canvas.put(row, left, '预算执行情况');
    const end = left + 1 + 2 * sources.length;
    for (const [at, role] of (['fullYear', 'executed'] as const).entries()) {
      const first = left + 1 + at * sources.length;
      this.canvas.put(row, first, this.chance.pick(FUND_HEADERS[role]));
      this.canvas.merge(row, first, row, first + sources.length - 1);
      for (const [step, source] of sources.entries()) {
        this.canvas.put(row + 1, first + step, source);
        const total = role === 'fullYear' ? fullYear : executed;
        this.canvas.put(row + 2, first + step, source === '合计' ? total : (figures[step]?.[role] ?? null));
      }
    }
    this.canvas.put(row, end, '执行率');
    this.canvas.put(row + 2, end, rate);
    return { next: row + 3, facts: [{ row: row + 2, isTotal: true, figures: { fullYear, executed, rate } }] };
  }

  /** Sources and their sum, then what was spent of it. */
  private sourcesFirst(row: number): { next: number; facts: FundFacts[] } {
    const { left } = this.plan;
    const [{ fullYear, executed, rate }] = this.sourced(0);
    const titles = [
      '中央（万元）',
      '本级（万元）',
      '其他（万元）',
      '合计（万元）',
      '执行数（万元）',
      '执行率',
    ];
    const cells = [fullYear - 6, null, 6, fullYear, executed, rate];
    this.canvas.put(row, left, '项目资金来源');
    for (const [at, title] of titles.entries()) {
      this.canvas.put(row, left + 1 + at, title);
      this.canvas.put(row + 1, left + 1 + at, cells[at] ?? null);
    }
    return { next: row + 2, facts: [{ row: row + 1, isTotal: true, figures: { fullYear, executed, rate } }] };
  }

  /** "预算数 | 58 | 执行率 | 86" over "执行数 | 50". */
  private inPairs(row: number): { next: number; facts: FundFacts[] } {
    const { left } = this.plan;
    const [{ fullYear, executed, rate }] = this.sourced(0);
    this.canvas.put(row, left, this.chance.pick(['预算执行情况', '预算执行情况（万元）']));
    this.canvas.merge(row, left, row + 1, left);
    this.canvas.put(row, left + 1, this.chance.pick(['转移支付预算数（A）', '预算数：', '全年预算数']));
    this.canvas.put(row, left + 2, fullYear);
    this.canvas.put(row, left + 3, this.chance.pick(['预算执行率（B/A）', '执行率']));
    this.canvas.put(row, left + 4, rate);
    this.canvas.put(row + 1, left + 1, this.chance.pick(['转移支付执行数（B）', '执行数：', '全年执行数']));
    this.canvas.put(row + 1, left + 2, executed);
    return { next: row + 2, facts: [{ row, isTotal: true, figures: { fullYear, executed, rate } }] };
  }

  private sources(): string[] {
    const parts = ['财政拨款', '其他资金'];
    return this.chance.maybe(0.5) ? ['合计', ...parts] : [...parts, '合计'];
  }

  /** Amounts of the whole, and of so many sources. */
  private sourced(count: number): [Amounts, Amounts[]] {
    const amounts = (): Amounts => {
      const budget = this.chance.int(20, 900);
      return { initial: budget - 10, fullYear: budget, executed: budget - this.chance.int(0, 9), rate: 95 };
    };
    return [amounts(), Array.from({ length: count }, amounts)];
  }

  /** The title of funds that stand below their table. */
  title(row: number): number {
    this.canvas.put(row, this.plan.left, this.chance.pick(FUNDS_BELOW_TITLES));
    return row + 1;
  }

  private line(row: number, first: number, roles: readonly FundRole[], total: boolean): FundFacts['figures'] {
    const budget = this.chance.int(20, 900);
    const executed = Math.round(budget * (0.8 + 0.2 * this.chance.next()) * 100) / 100;
    const rate = Math.round((executed / budget) * 10000) / 100;
    const known: Record<FundRole, [Paint, number | undefined]> = {
      initial: [budget, budget],
      fullYear: [budget, budget],
      executed: [
        executed > 1000 ? executed : this.chance.maybe(0.2) ? executed.toFixed(2) : executed,
        executed,
      ],
      rate: [this.chance.maybe(0.5) ? percent(rate) : `${rate}%`, rate],
      weight: total ? [10, 10] : ['—', undefined],
      score: total ? [Math.round(rate * 10) / 100, Math.round(rate * 10) / 100] : ['—', undefined],
    };
    const figures: Record<string, number> = {};
    for (const [at, role] of roles.entries()) {
      const [paint, figure] = known[role];
      this.canvas.put(row, first + at, paint);
      if (figure !== undefined) figures[role] = figure;
    }
    return figures;
  }
}
