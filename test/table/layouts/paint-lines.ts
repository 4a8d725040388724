import { percent, type Canvas, type Paint } from './canvas';
import type { LineFacts, TableFacts } from './facts';
import type { Chance } from './random';
import { TITLES } from './words';

type Painting = { readonly facts: TableFacts; readonly next: number; readonly right: number };

const NO_ROWS = { columns: {}, rows: [], total: null, subtotals: [], funds: [], goals: null } as const;

function paintTitle(
  canvas: Canvas,
  chance: Chance,
  family: 'score-summary' | 'fund-table',
  row: number,
  left: number,
): string {
  const title = chance.pick(TITLES[family]);
  canvas.put(row, left, title);
  return title;
}

/** 绩效分值: dimensions as columns, or as rows. */
export function paintSummary(canvas: Canvas, chance: Chance, row: number, left: number): Painting {
  const title = paintTitle(canvas, chance, 'score-summary', row, left);
  const coded = chance.maybe(0.5);
  const long = chance.maybe(0.5);
  const names = ['决策', '过程', '产出', '效益'].map(
    (name, at) => (coded ? 'ABCD'[at] : '') + (long ? '项目' : '') + name,
  );
  const dimensions = names.map((label) => ({ label, weight: chance.int(10, 40), score: chance.int(5, 10) }));
  const all = {
    label: chance.pick(['合计', '总计', '总分']),
    weight: dimensions.reduce((sum, { weight }) => sum + weight, 0),
    score: dimensions.reduce((sum, { score }) => sum + score, 0),
  };
  const across = chance.maybe(0.5);
  const weightTitle = chance.pick(['权重', '分值', '标准分']);
  const scoreTitle = weightTitle === '权重' && across ? chance.pick(['分值', '得分']) : '得分';
  const items = [...dimensions, all];
  const place = (item: number, figure: number): [number, number] =>
    across ? [row + 1 + figure, left + item] : [row + 1 + item, left + figure];
  const put = (item: number, figure: number, paint: Paint): void => canvas.put(...place(item, figure), paint);
  put(0, 0, chance.pick(across ? ['指标类别', '指标', '评价维度'] : ['指标类别', '一级指标', '评价指标']));
  for (const [at, text] of [weightTitle, scoreTitle, '得分率'].entries()) put(0, at + 1, text);
  for (const [at, { label, weight, score }] of items.entries()) {
    put(at + 1, 0, label);
    put(at + 1, 1, weight);
    put(at + 1, 2, score);
    put(at + 1, 3, percent(Math.round((score / weight) * 10000) / 100));
  }
  const lines = items.map(({ label, weight, score }, at): LineFacts => ({
    label,
    isTotal: at === items.length - 1,
    figures: { weight, score, scoreRate: Math.round((score / weight) * 10000) / 100 },
  }));
  const height = across ? 4 : items.length + 1;
  const width = across ? items.length + 1 : 4;
  return {
    facts: { ...NO_ROWS, family: 'score-summary', headerRow: row + 1, left, title, lines },
    next: row + 1 + height,
    right: left + width - 1,
  };
}

const REGIONS = ['东山县', '西河县', '南湖区', '北川市', '中原区'];

/** 资金执行情况表: regions against budget, spent, rate. */
export function paintFundTable(canvas: Canvas, chance: Chance, row: number, left: number): Painting {
  const title = paintTitle(canvas, chance, 'fund-table', row, left);
  const index = chance.maybe(0.7);
  const label = left + (index ? 1 : 0);
  const head = row + 1;
  if (index) canvas.put(head, left, '序号');
  canvas.put(head, label, chance.pick(['地区', '地州', '县市区', '单位名称', '项目单位']));
  canvas.put(head, label + 1, chance.pick(['预算金额（万元）', '下达资金', '分配金额(万元)', '预算数']));
  canvas.put(head, label + 2, chance.pick(['支出金额(万元)', '执行数', '实际支出', '支付金额（万元）']));
  canvas.put(head, label + 3, chance.pick(['执行率（%）', '支出进度', '预算执行率']));
  const lines: LineFacts[] = [];
  const put = (at: number, name: string, budget: number, spent: number, isTotal: boolean): void => {
    const line = head + 1 + at;
    if (index && !isTotal) canvas.put(line, left, at + 1);
    canvas.put(line, isTotal ? left : label, name);
    canvas.put(line, label + 1, budget);
    canvas.put(line, label + 2, spent);
    const rate = Math.round((spent / budget) * 10000) / 100;
    canvas.put(line, label + 3, percent(rate));
    lines.push({ label: name, isTotal, figures: { budget, spent, rate } });
  };
  const regions = REGIONS.slice(0, chance.int(2, 5));
  let budgets = 0;
  let spending = 0;
  for (const [at, name] of regions.entries()) {
    const budget = chance.int(100, 600);
    const spent = Math.round(budget * chance.next());
    budgets += budget;
    spending += spent;
    put(at, name, budget, spent, false);
  }
  const total = chance.maybe(0.7);
  if (total) put(regions.length, chance.pick(['合计', '总计']), budgets, spending, true);
  return {
    facts: { ...NO_ROWS, family: 'fund-table', headerRow: head, left, title, lines },
    next: head + 1 + lines.length,
    right: label + 3,
  };
}
