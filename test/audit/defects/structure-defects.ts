import type { Chance } from '../../table/layouts/random';
import type { Defect } from './defect';
import { hasNumbers, inRow, isMet, isMissed, scored } from './defect';
import type { Book, Row } from './right-book';
import { makeTable, written } from './right-book';

const counts = (row: { kind: string }) => row.kind === 'count';
const rates = (row: { kind: string }) => row.kind === 'rate';

/** Reaches the target to the point, so that either direction is met. */
function meetExactly(row: Row): void {
  row.actual = `${written(row.wanted)}${row.unit}`;
  row.reason = '';
  if (row.completion !== null) [row.completion, row.deviation] = ['100%', '0%'];
}

/** Faults of what stands in a row's cells, and of rows and tables against each other. */
export const STRUCTURE_DEFECTS: readonly Defect[] = [
  inRow('target-no-comparator', '指标值缺比较符', hasNumbers, (row) => {
    row.target = row.target.replace(/^[≥≤]/, '');
    return 'target';
  }),
  inRow(
    'target-unreadable',
    '指标值看不懂',
    counts,
    (row, chance) => {
      row.target = chance.pick(['≥100人次/200户', '≥30户50人', '≥12个15项']);
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'target';
    },
    ['score-without-values'],
  ),
  inRow(
    'actual-unreadable',
    '实际值看不出数',
    (row) => counts(row) && row.reason === '',
    (row, chance) => {
      row.actual = chance.pick(['正在统计', '基本完成', '按计划推进']);
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'actual';
    },
    ['qualitative-level', 'score-without-values'],
  ),
  inRow(
    'actual-has-comparator',
    '实际值照抄指标值',
    (row) => hasNumbers(row) && isMet(row) && row.reason === '',
    (row) => {
      row.actual = row.target;
      if (row.completion !== null) [row.completion, row.deviation] = ['100%', '0%'];
      return 'actual';
    },
  ),
  inRow('unit-missing', '实际值没有单位', counts, (row) => {
    row.actual = written(row.reached);
    return 'actual';
  }),
  inRow(
    'unit-mismatch',
    '单位不同',
    (row) => counts(row) && row.unit === '人',
    (row) => {
      row.actual = row.actual.replace('人', '户');
      row.reason = '';
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'actual';
    },
  ),
  inRow(
    'unit-mismatch',
    '数量写成比率',
    (row) => counts(row) && row.reason === '',
    (row) => {
      row.actual = '98%';
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'actual';
    },
  ),
  inRow(
    'unit-magnitude',
    '元与万元写混',
    (row, table) => row.l3 === '培训费用控制' && isMet(row) && !scored(row, table),
    (row) => {
      row.actual = row.actual.replace('万元', '元');
      row.reason = '';
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'actual';
    },
    ['reason-missing-exceeded'],
  ),
  inRow(
    'unit-magnitude',
    '元与万元写混，有得分',
    (row, table) => row.l3 === '培训费用控制' && isMet(row) && scored(row, table),
    (row) => {
      row.actual = row.actual.replace('万元', '元');
      row.reason = '';
      return 'actual';
    },
    ['reason-missing-exceeded'],
  ),
  inRow(
    'direction-suspicious',
    '满意度设了上限',
    (row, table) => /满意/.test(row.l3) && isMet(row) && !scored(row, table),
    (row) => {
      meetExactly(row);
      row.target = row.target.replace('≥', '≤');
      return 'target';
    },
  ),
  inRow(
    'direction-suspicious',
    '成本要求不少于',
    (row) => row.kind === 'cost' && isMet(row),
    (row) => {
      meetExactly(row);
      row.target = row.target.replace('≤', '≥');
      return 'target';
    },
  ),
  inRow(
    'over-100-percent',
    '合格率超过百分之百',
    (row) => rates(row) && isMet(row) && /合格率|满意度/.test(row.l3),
    (row) => {
      row.actual = '101.5%';
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'actual';
    },
    ['reason-missing-exceeded'],
  ),
  inRow(
    'over-100-percent',
    '指标值超过百分之百',
    (row) => rates(row) && isMet(row) && /合格率|满意度/.test(row.l3),
    (row) => {
      row.target = '≥290%';
      row.score = row.score && '';
      row.completion = row.completion && '';
      row.deviation = row.deviation && '';
      return 'target';
    },
    ['reason-missing-missed', 'score-without-values', 'weight-sum'],
  ),
  inRow(
    'target-zero',
    '指标值为零',
    (row) => counts(row) && isMet(row) && row.reason === '',
    (row) => {
      [row.target, row.actual] = [`≤0${row.unit}`, `0${row.unit}`];
      if (row.completion !== null) [row.completion, row.deviation] = ['100%', '0%'];
      return 'target';
    },
    ['direction-suspicious'],
  ),
  inRow(
    'qualitative-level',
    '定性表述看不出程度',
    (row) => row.kind === 'words',
    (row, chance) => {
      row.actual = chance.pick(['良好', '显著提升', '合规']);
      return 'actual';
    },
  ),
  inRow(
    'reason-missing-missed',
    '未完成没有原因',
    isMissed,
    (row) => {
      row.reason = '';
      return 'reason';
    },
    ['score-mismatch'],
  ),
  inRow(
    'reason-missing-missed',
    '未完成只写“无”',
    isMissed,
    (row, chance) => {
      row.reason = chance.pick(['无', '/', '—', '暂无']);
      return 'reason';
    },
    ['score-mismatch'],
  ),
  inRow(
    'reason-missing-exceeded',
    '超额没有原因',
    (row) => hasNumbers(row) && isMet(row) && row.reason !== '',
    (row) => {
      row.reason = '';
      return 'reason';
    },
  ),
  inRow(
    'weight-missing',
    '分值未填',
    (row, table) => scored(row, table) && hasNumbers(row),
    (row, _chance, table) => {
      table.totalWeight = '100';
      row.blankWeight = true;
      return 'weight';
    },
    ['weight-sum', 'weight-structure'],
  ),
  inRow(
    'level-missing',
    '缺二级指标名称',
    (row, table) => table.rows.indexOf(row) === 0,
    (row) => {
      row.l1 = '';
      return 'l1';
    },
    ['weight-structure', 'weight-sum'],
  ),
  {
    code: 'indicator-duplicate',
    name: '指标重复',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table) return null;
      const pairs = table.rows.flatMap((row, at) => {
        const next = table.rows[at + 1];
        return next && row.l2 === next.l2 && row.weight === next.weight && row.reason === '' ? [at] : [];
      });
      if (pairs.length === 0) return null;
      const at = chance.pick(pairs);
      const [first] = table.rows.slice(at);
      if (!first) return null;
      table.rows[at + 1] = { ...first };
      return { at: [[table.sheet, `${at + 1}.l3`]] };
    },
  },
  {
    code: 'row-shifted',
    name: '整行左移一列',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table || table.family !== 'project-self-evaluation') return null;
      const rows = table.rows.filter(
        (row, at) => row.kind === 'count' && row.reason !== '' && table.rows[at - 1]?.l2 === row.l2,
      );
      if (rows.length === 0) return null;
      chance.pick(rows).slipped = true;
      return { at: [] };
    },
  },
  {
    code: 'target-differs',
    name: '两表指标值不同',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table || table.rows.length < 5) return null;
      const goal = targetTableOf(book, chance);
      const row = goal?.rows.find((one) => one.kind === 'count');
      if (!goal || !row) return null;
      row.target = row.target.replace(/\d+/, (digits) => String(Number(digits) + 7));
      book.tables = [goal, table];
      return { at: [[table.sheet, `${goal.rows.indexOf(row)}.target`]] };
    },
  },
];

/** The target table that belongs to a book's evaluation: the same indicators, targets and weights apart. */
export function targetTableOf(book: Book, chance: Chance) {
  const [table] = book.tables;
  if (!table) return null;
  const goal = makeTable(chance, '目标表', 'target-table', table.year);
  goal.rows = table.rows.map((row) => ({ ...row, reason: '', completion: null, deviation: null }));
  return goal;
}
