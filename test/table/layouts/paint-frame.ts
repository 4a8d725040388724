import type { Family } from '../../../src/table';
import type { Canvas } from './canvas';
import type { TableFacts } from './facts';
import type { Plan } from './plan';
import type { Chance } from './random';
import { BANDS, FOOTERS, TITLES } from './words';

/** Prose with the words of a table. */
const SENTENCES = [
  '根据《项目支出绩效评价管理办法》，我单位对照一级指标、二级指标、三级指标的年度指标值和实际完成值逐项打分，现将得分情况及偏差原因分析说明如下。',
  '本次自评坚持客观公正，绩效指标完成情况良好，全年预算数与全年执行数一致，执行率达到百分之百，自评得分为优秀等次。',
] as const;

/** Paints what stands around a table: title, lines of information, goals, the lines below. */
export class Frame {
  constructor(
    private readonly canvas: Canvas,
    private readonly chance: Chance,
    private readonly plan: Plan,
    private readonly family: Family,
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
