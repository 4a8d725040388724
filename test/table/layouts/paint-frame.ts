import type { Family } from '../../../src/table';
import { percent, type Canvas, type Paint } from './canvas';
import type { FundFacts, TableFacts } from './facts';
import type { Plan } from './plan';
import type { Chance } from './random';
import type { Trait } from './traits';
import {
  BANDS,
  FOOTERS,
  FUND_HEADERS,
  FUND_LABELS,
  FUND_LABEL_VARIANTS,
  FUNDS_BELOW_TITLES,
  TITLES,
  UNKNOWN_FUND_HEADERS,
} from './words';

/** Prose with the words of a table. */
const SENTENCES = [
  '根据《项目支出绩效评价管理办法》，我单位对照一级指标、二级指标、三级指标的年度指标值和实际完成值逐项打分，现将得分情况及偏差原因分析说明如下。',
  '本次自评坚持客观公正，绩效指标完成情况良好，全年预算数与全年执行数一致，执行率达到百分之百，自评得分为优秀等次。',
] as const;

type FundRole = keyof typeof FUND_HEADERS;
type Amounts = Record<'initial' | 'fullYear' | 'executed' | 'rate', number>;

/** Paints what stands around a table: title, lines of information, funds, goals, the lines below. */
export class Frame {
  constructor(
    private readonly canvas: Canvas,
    private readonly chance: Chance,
    private readonly plan: Plan,
    private readonly family: Family,
    private readonly traits: ReadonlySet<Trait>,
  ) {}

  /** Out: the row below, and the title. */
  title(row: number): { next: number; text: string } {
    const { left, right } = this.plan;
    const base = this.chance.pick(TITLES[this.family]);
    const inline = this.chance.maybe(0.4);
    const text = inline ? `${base}（2023年度）` : base;
    this.canvas.put(row, left, this.chance.maybe(0.1) ? Array.from(text).join(' ') : text);
    this.canvas.merge(row, left, row, right);
    if (inline || this.chance.maybe(0.4)) return { next: row + 1, text };
    this.canvas.put(row + 1, left, '（2023年度）');
    this.canvas.merge(row + 1, left, row + 1, right);
    return { next: row + 2, text };
  }

  info(row: number): number {
    const { left, right } = this.plan;
    this.canvas.put(
      row,
      left,
      this.family === 'transfer-self-evaluation' ? '转移支付（项目）名称' : '项目名称',
    );
    this.canvas.put(row, left + 1, '城乡社区服务能力提升项目');
    this.canvas.merge(row, left + 1, row, right);
    this.canvas.put(row + 1, left, '主管部门');
    this.canvas.put(row + 1, left + 1, '某市民政局');
    this.canvas.put(row + 1, Math.min(left + 3, right - 1), '实施单位');
    this.canvas.put(row + 1, Math.min(left + 4, right), '某市社区服务中心');
    return row + 2;
  }

  funds(row: number): { next: number; facts: FundFacts[] } {
    if (this.traits.has('funds-behind-labels')) return this.fundsBehindLabels(row);
    if (this.traits.has('funds-turned')) return this.fundsTurned(row);
    if (this.traits.has('funds-by-source')) return this.fundsBySource(row);
    if (this.traits.has('funds-sources-first')) return this.fundsSourcesFirst(row);
    if (this.traits.has('funds-in-pairs')) return this.fundsInPairs(row);
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
    row = this.fundTitles(row, first, roles);
    const labels = FUND_LABELS.filter((label) => label === '年度资金总额' || this.chance.maybe(0.75));
    const facts: FundFacts[] = [];
    for (const [at, label] of labels.entries()) {
      const line = row + 1 + at;
      const blank = at > 1 && this.chance.maybe(0.3);
      const column = this.traits.has('labels-in-first-column') ? left : left + 1;
      const unusual = blank && at < labels.length - 1 && this.traits.has('funds-blank-line');
      const variants = unusual ? ['往来款项', '事业收费'] : (FUND_LABEL_VARIANTS[label] ?? [label]);
      this.canvas.put(line, column, this.chance.pick(variants));
      const figures = blank ? {} : this.fundLine(line, first, roles, at === 0);
      facts.push({ row: line, isTotal: at === 0, figures });
    }
    if (!this.traits.has('labels-in-first-column')) this.canvas.merge(top, left, row + labels.length, left);
    return { next: row + 1 + labels.length, facts };
  }

  /** Out: the last row of titles. */
  private fundTitles(row: number, first: number, roles: readonly FundRole[]): number {
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
  private fundsBehindLabels(row: number): { next: number; facts: FundFacts[] } {
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
  private fundsTurned(row: number): { next: number; facts: FundFacts[] } {
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
  private fundsBySource(row: number): { next: number; facts: FundFacts[] } {
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
  private fundsSourcesFirst(row: number): { next: number; facts: FundFacts[] } {
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
  private fundsInPairs(row: number): { next: number; facts: FundFacts[] } {
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

  fundsTitle(row: number): number {
    this.canvas.put(row, this.plan.left, this.chance.pick(FUNDS_BELOW_TITLES));
    return row + 1;
  }

  private fundLine(
    row: number,
    first: number,
    roles: readonly FundRole[],
    total: boolean,
  ): FundFacts['figures'] {
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

  goals(row: number): { next: number; facts: TableFacts['goals'] } {
    const { left, right } = this.plan;
    const middle = Math.max(left + 2, Math.floor((left + right) / 2));
    const expected = '全面提升社区服务能力，改善居民生活环境，增强群众获得感。';
    const achieved = '截至年底，各项任务按计划完成，群众满意度持续提高。';
    this.canvas.put(row, left, '年度总体\n目标');
    this.canvas.merge(row, left, row + 1, left);
    this.canvas.put(row, left + 1, this.chance.pick(['预期目标', '年初设定目标', '总体目标']));
    this.canvas.put(row, middle, this.chance.pick(['实际完成情况', '全年实际完成情况', '目标实际完成情况']));
    this.canvas.put(row + 1, left + 1, expected);
    this.canvas.put(row + 1, middle, achieved);
    this.canvas.merge(row + 1, left + 1, row + 1, middle - 1);
    return { next: row + 2, facts: { expected, achieved } };
  }

  management(row: number): number {
    const { left, right } = this.plan;
    this.canvas.put(row, left, '资金管理情况');
    this.canvas.put(row, left + 2, '情况说明');
    this.canvas.put(row, right, '存在问题和改进措施');
    const items = ['分配科学性', '下达及时性', '拨付合规性', '预算绩效管理情况'];
    for (const [at, item] of items.entries()) {
      this.canvas.put(row + 1 + at, left + 1, item);
      this.canvas.put(row + 1 + at, left + 2, '按照有关文件要求执行，未发现问题。');
      this.canvas.put(row + 1 + at, right, '无');
    }
    return row + 1 + items.length;
  }

  /** A line between the parts of one table, which reads like a title. */
  band(row: number): number {
    const { left, right } = this.plan;
    this.canvas.put(row, left, this.chance.pick(BANDS));
    this.canvas.merge(row, left, row, right);
    return row + 1;
  }

  unitLine(row: number): number {
    this.canvas.put(row, this.plan.right, this.chance.pick(['单位：万元', '金额单位：元', '附件2']));
    return row + 1;
  }

  /** Whose form it is, and its unit, over the title. */
  nameAndUnit(row: number): number {
    const { left, right } = this.plan;
    this.canvas.put(row, left, '301001某市社区服务中心');
    this.canvas.put(
      row,
      this.chance.pick([right, left + 3]),
      this.chance.pick(['单位：万元', '金额单位：元']),
    );
    return row + 1;
  }

  /** 自评总分 in the head of the form. */
  headTotal(row: number): { next: number; score: number } {
    const { left } = this.plan;
    const score = this.chance.int(60, 99);
    const label = this.chance.pick(['自评总分', '项目总得分：', '自评总分（分）', '自评得分']);
    const figure = this.chance.maybe(0.3) ? `${score}分` : score;
    this.canvas.put(row, left, label);
    this.canvas.put(row, left + 1, figure);
    return { next: row + 1, score };
  }

  /** The total once more, in words. */
  conclusion(row: number, score: number): number {
    const { left } = this.plan;
    const text = `自评总分${score}分`;
    const behind = this.chance.maybe(0.6);
    if (behind) this.canvas.put(row, left, '评价结论');
    this.canvas.put(row, behind ? left + 1 : left, text);
    return row + 1;
  }

  sentence(row: number): number {
    this.canvas.put(row, this.plan.left, this.chance.pick(SENTENCES));
    return row + 1;
  }

  /** Another list below, which is none of ours. */
  foreign(row: number): number {
    const list = [
      ['姓名', '职务', '联系电话', '所在单位'],
      ['张某', '科长', '略', '某市民政局'],
      ['李某', '会计', '略', '某市社区服务中心'],
    ];
    for (const [at, cells] of list.entries()) {
      for (const [step, text] of cells.entries()) this.canvas.put(row + at, this.plan.left + step, text);
    }
    return row + list.length;
  }

  footer(row: number): number {
    const { left } = this.plan;
    const lines = this.chance.some(FOOTERS, 0.3);
    for (const [at, cells] of lines.entries()) {
      for (const [step, text] of cells.entries())
        this.canvas.put(row + at, left + step * (this.chance.maybe(0.5) ? 1 : 2), text);
    }
    return row + lines.length;
  }
}
