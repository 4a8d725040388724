import type { Defect } from './defect';
import { hasNumbers, hasRoom, inRow, isMet, isMissed, rated, scored } from './defect';
import { share, written } from './right-book';
import { sumOfScores } from './paint';

/** Adds so many hundredths to a figure in text, its percent sign kept. */
function shifted(text: string, by: number): string {
  const percent = text.endsWith('%') ? '%' : '';
  return written(Math.round(Number(text.replace('%', '')) * 100) + by) + percent;
}

/** The same, with a figure that is no rounding of the right one: its second decimal is not zero. */
function misprinted(text: string, by: number): string {
  const wrong = shifted(text, by);
  return /\.\d[1-9]%?$/.test(wrong) ? wrong : misprinted(text, by + Math.sign(by));
}

const full = (row: { score: string | null; weight: number }) => row.score === written(row.weight);

/** Faults of scores, sums, rates and funds: all of them follow from the table's own figures. */
export const FIGURE_DEFECTS: readonly Defect[] = [
  inRow('score-mismatch', '得分多计', (row, table) => scored(row, table) && isMissed(row) && row.weight - Number(row.score) * 100 > 130, (row, chance) => {
    row.score = misprinted(row.score ?? '', chance.int(20, 100));
    return 'score';
  }),
  inRow('score-mismatch', '得分少计', (row, table) => scored(row, table) && isMissed(row) && hasRoom(row), (row, chance) => {
    row.score = misprinted(row.score ?? '', -chance.int(20, 90));
    return 'score';
  }),
  inRow('score-mismatch', '得分差一分钱', (row, table) => scored(row, table) && isMissed(row) && row.kind !== 'cost' && hasRoom(row) && !/\.\d$|^\d+$/.test(row.score ?? ''), (row, chance) => {
    // Two hundredths away: neither rounded nor cut to the same figure.
    row.score = misprinted(row.score ?? '', row.weight - Number(row.score) * 100 < 10 ? -2 : chance.pick([-2, 2]));
    return 'score';
  }, ['score-rounding', 'full-score-when-missed']),
  inRow('score-mismatch', '完成却少计且无原因', (row, table) => scored(row, table) && hasNumbers(row) && isMet(row) && row.reason === '' && hasRoom(row), (row, chance) => {
    row.score = misprinted(row.score ?? '', -chance.int(20, 90));
    return 'score';
  }),
  inRow('full-score-when-missed', '未完成得满分', (row, table) => scored(row, table) && isMissed(row) && row.weight - Number(row.score) * 100 > 10, (row) => {
    row.score = written(row.weight);
    return 'score';
  }),
  inRow('score-out-of-range', '得分超过分值', (row, table) => scored(row, table) && full(row), (row, chance) => {
    row.score = shifted(row.score ?? '', chance.int(10, 300));
    return 'score';
  }),
  inRow('score-without-values', '没有实际值却有得分', (row, table) => scored(row, table) && hasNumbers(row) && hasRoom(row), (row) => {
    row.actual = '';
    return 'score';
  }, ['actual-missing']),
  inRow('actual-missing','实际值未填',(row, table) => !scored(row, table), (row) => {
    row.actual = '';
    row.completion = row.completion && '';
    row.deviation = row.deviation && '';
    return 'actual';
  }, ['score-without-values']),
  inRow('qualitative-band', '定性得分出区间', (row, table) => scored(row, table) && row.kind === 'words', (row, chance) => {
    row.score = written(share(row.weight, chance.int(10, 75), 100));
    return 'score';
  }),
  inRow('cell-error', '错误值', () => true, (row, chance) => {
    row.actual = chance.pick(['#REF!', '#DIV/0!', '#VALUE!', '#N/A']);
    row.reason = '';
    row.completion = row.completion && '';
    row.deviation = row.deviation && '';
    return 'actual';
  }, ['actual-missing', 'actual-unreadable', 'score-without-values']),
  inRow('completion-mismatch', '完成率算错', (row, table) => rated(row, table) && Number.parseFloat(row.completion ?? '') > 5, (row, chance) => {
    row.completion = misprinted(row.completion ?? '', chance.pick([-1, 1]) * chance.int(2, 400));
    return 'completion';
  }),
  inRow('deviation-mismatch', '偏差率算错', (row, table) => rated(row, table) && Number.parseFloat(row.deviation ?? '') > 5, (row, chance) => {
    row.deviation = misprinted(row.deviation ?? '', chance.pick([-1, 1]) * chance.int(2, 400));
    return 'deviation';
  }),
  {
    code: 'weight-sum',
    name: '分值合计不是一百',
    plant(book, chance) {
      const [table] = book.tables;
      const row = table?.rows.find((one) => full(one) && one.kind !== 'words');
      if (!table || !row || table.family !== 'project-self-evaluation') return null;
      row.weight += chance.int(1, 5) * 100;
      row.score = written(row.weight);
      table.totalWeight = '100';
      return { at: [[table.sheet, 'total.weight']], also: ['weight-structure'] };
    },
  },
  {
    code: 'weight-structure',
    name: '分值结构与口径不同',
    plant(book) {
      const [table] = book.tables;
      const from = table?.rows.find((row) => row.l1 === '产出指标' && full(row) && row.weight > 200);
      const to = table?.rows.find((row) => row.l1 === '效益指标' && full(row) && row.kind !== 'words');
      if (!table || !from || !to || table.family !== 'project-self-evaluation') return null;
      from.weight -= 100;
      from.score = written(from.weight);
      to.weight += 100;
      to.score = written(to.weight);
      return { at: [] };
    },
  },
  {
    code: 'total-mismatch',
    name: '总分算错',
    plant(book, chance) {
      const [table] = book.tables;
      if (table?.family !== 'project-self-evaluation') return null;
      table.totalScore = written(sumOfScores(table) + chance.pick([-1, 1]) * chance.int(51, 300));
      return { at: [[table.sheet, 'total.score']] };
    },
  },
  {
    code: 'grade-mismatch',
    name: '等级与总分不符',
    plant(book) {
      const [table] = book.tables;
      if (table?.family !== 'project-self-evaluation') return null;
      const score = sumOfScores(table);
      table.grade = score >= 9000 ? '自评等级：良' : '自评等级：优';
      return { at: [[table.sheet, 'grade']] };
    },
  },
  {
    code: 'execution-rate-mismatch',
    name: '执行率算错',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table?.funds) return null;
      const wrong = misprinted(table.funds.rate, -chance.int(2, 500));
      table.funds.rate = wrong;
      return { at: [[table.sheet, 'funds.rate']], also: ['execution-score-mismatch', 'rate-differs'] };
    },
  },
  {
    code: 'execution-score-mismatch',
    name: '执行得分算错',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table?.funds || table.family !== 'project-self-evaluation') return null;
      if (Number(table.funds.score) < 3) return null;
      table.funds.score = misprinted(table.funds.score, -chance.int(11, 99));
      return { at: [[table.sheet, 'funds.score']] };
    },
  },
  {
    code: 'funds-sum',
    name: '资金来源合计不符',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table?.funds) return null;
      table.funds.total.initial += chance.int(1, 900);
      return { at: [[table.sheet, 'funds.total.initial']] };
    },
  },
  {
    code: 'overspent',
    name: '支出超过预算',
    plant(book, chance) {
      const [table] = book.tables;
      const line = table?.funds?.lines[0];
      if (!table?.funds || !line) return null;
      const { total, lines } = table.funds;
      for (const one of lines) one.executed = one.fullYear;
      line.executed = line.fullYear + chance.int(100, 900);
      total.executed = lines.reduce((sum, one) => sum + one.executed, 0);
      table.funds.rate = `${written(share(10000, total.executed, total.fullYear))}%`;
      if (table.funds.score !== '') table.funds.score = written(table.funds.weight);
      return {
        at: [
          [table.sheet, 'funds.0.executed'],
          [table.sheet, 'funds.total.executed'],
        ],
      };
    },
  },
  {
    code: 'parts-sum',
    name: '各地区与合计不符',
    plant(book, chance) {
      if (!book.regions) return null;
      const column = chance.pick(['budget', 'spent'] as const);
      const { total } = book.regions;
      total[column] = written(Math.round(Number(total[column]) * 100) + chance.int(51, 900));
      const [budget, spent] = [Number(total.budget) * 100, Number(total.spent) * 100].map(Math.round);
      total.rate = `${written(share(10000, spent ?? 0, budget ?? 1))}%`;
      return { at: [[book.regions.sheet, `total.${column}`]] };
    },
  },
  {
    code: 'rate-differs',
    name: '两表执行率不同',
    plant(book, chance) {
      const [table] = book.tables;
      if (!table?.funds || table.funds.total.fullYear !== table.funds.total.initial) return null;
      const { fullYear: budget, executed } = table.funds.total;
      const spent = executed - share(budget, chance.int(3, 20), 100);
      if (spent <= 0) return null;
      const rate = `${written(share(10000, spent, budget))}%`;
      const half = share(budget, 50, 100);
      const parts = [
        [half, share(spent, 50, 100)],
        [budget - half, spent - share(spent, 50, 100)],
      ] as const;
      book.regions = {
        sheet: '资金表',
        lines: parts.map(([wanted, used], at) => ({
          label: ['东乡', '西街'][at] ?? '',
          budget: wanted,
          spent: used,
          rate: `${written(share(10000, used, wanted))}%`,
        })),
        total: { budget: written(budget), spent: written(spent), rate },
      };
      return { at: [['资金表', 'total.rate']] };
    },
  },
  {
    code: 'score-rate-mismatch',
    name: '得分率算错',
    plant(book, chance) {
      const line = book.dimensions && chance.pick(book.dimensions.lines);
      if (!book.dimensions || !line) return null;
      line.rate = misprinted(line.rate, -chance.int(2, 400));
      return { at: [[book.dimensions.sheet, `${book.dimensions.lines.indexOf(line)}.rate`]] };
    },
  },
  {
    code: 'parts-sum',
    name: '各维度得分与合计不符',
    plant(book, chance) {
      if (!book.dimensions) return null;
      const { total } = book.dimensions;
      const wrong = Math.round(Number(total.score) * 100) - chance.int(1, 300);
      total.score = misprinted(written(wrong), -1);
      total.rate = `${total.score}%`;
      return { at: [[book.dimensions.sheet, 'total.score']] };
    },
  },
]; // prettier-ignore
