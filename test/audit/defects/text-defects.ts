import type { FindingCode } from '../../../src/audit';
import type { Defect } from './defect';
import { hasNumbers, inRow, isMet, isMissed } from './defect';
import type { Row } from './right-book';
import { written } from './right-book';

const explained = (row: Row): boolean => row.reason !== '' && hasNumbers(row);
const counted = (row: Row): boolean => row.kind === 'count' && explained(row);
const unexplained = (row: Row): boolean => row.reason === '' && hasNumbers(row) && isMet(row);

/** A fault of what a reason says besides: the words are put before its last full stop. */
function said(
  code: FindingCode,
  name: string,
  words: string | ((row: Row) => string),
  suits: (row: Row) => boolean = explained,
  also: readonly FindingCode[] = [],
): Defect {
  return inRow(
    code,
    name,
    suits,
    (row) => {
      const text = typeof words === 'string' ? words : words(row);
      row.reason = `${row.reason.replace(/。$/, '')}。${text}。`;
      return 'reason';
    },
    also,
  );
}

/** A fault of the whole reason. */
function told(
  code: FindingCode,
  name: string,
  words: (row: Row) => string,
  suits: (row: Row) => boolean,
  also: readonly FindingCode[] = [],
): Defect {
  return inRow(
    code,
    name,
    suits,
    (row) => {
      row.reason = words(row);
      return 'reason';
    },
    also,
  );
}

const arithmetic = (name: string, words: string): Defect => said('reason-arithmetic', name, words);

/** A column less, found at the head of the table. */
const without = (column: 'actual' | 'score'): Defect => ({
  code: 'column-missing',
  name: column === 'actual' ? '没有实际完成值一列' : '没有得分一列',
  plant(book) {
    const [table] = book.tables;
    if (!table || table.family !== 'project-self-evaluation') return null;
    table.without = column;
    return {
      at: [[table.sheet, 'head.l1']],
      also: ['score-without-values', 'reason-missing-missed', 'total-mismatch', 'weight-sum'],
    };
  },
});

/** What a goal calls the things that an indicator counts. */
const NOUNS: Readonly<Record<string, readonly [verb: string, noun: string]>> = {
  路灯安装数量: ['安装', '路灯'],
  图书采购册数: ['采购', '图书'],
  设备购置套数: ['购置', '设备'],
  危房改造户数: ['改造', '危房'],
  新增就业岗位: ['新增', '就业岗位'],
};

/** Faults of texts: reasons that contradict their rows or themselves, and what stands in the wrong place. */
export const TEXT_DEFECTS: readonly Defect[] = [
  told(
    'reason-contradicts',
    '差额与本行不符',
    (row) =>
      row.reason.replace(/(?<=相差|年初指标)[\d.]+/, (gap) => written(Math.round(Number(gap) * 100) + 300)),
    explained,
  ),
  said(
    'reason-contradicts',
    '实际数与本行不符',
    (row) => `实际完成${written(row.reached + 200)}${row.unit}`,
    counted,
  ),
  said(
    'reason-contradicts',
    '计划数与本行不符',
    (row) => `年初计划${written(row.wanted + 700)}${row.unit}`,
    counted,
  ),
  said(
    'reason-contradicts',
    '比率与本行不符',
    (row) => `${row.l3}达到${written(row.reached + 137)}%`,
    (row) => row.kind === 'rate' && explained(row),
  ),
  told(
    'reason-contradicts',
    '少完成的数与本行不符',
    (row) => `受连续降雨影响，少完成${written(row.wanted - row.reached + 200)}${row.unit}，下一步抓紧实施。`,
    (row) => row.kind === 'count' && explained(row) && isMissed(row),
  ),
  told(
    'reason-contradicts',
    '偏差率与本行不符',
    (row) =>
      `偏差率为${written(Math.round((10000 * Math.abs(row.wanted - row.reached)) / row.wanted) + 500)}%，下一步抓紧实施。`,
    (row) => row.kind === 'count' && explained(row) && isMissed(row),
  ),
  told(
    'reason-contradicts',
    '节约数与本行不符',
    (row) => `预算节约${written(row.wanted - row.reached + 300)}${row.unit}。`,
    (row) => row.kind === 'cost' && row.unit === '万元' && unexplained(row) && row.reached < row.wanted,
  ),
  told(
    'reason-contradicts',
    '说价格上涨而支出较少',
    () => '材料价格上涨，按合同约定支付。',
    (row) => row.kind === 'cost' && unexplained(row) && row.reached < row.wanted,
  ),
  told(
    'reason-contradicts',
    '说未完成而已完成',
    () => '受连续降雨影响，未完成年度目标，下一步抓紧实施。',
    (row) => row.kind === 'count' && unexplained(row),
  ),
  said(
    'reason-contradicts',
    '说超额而未完成',
    '全年超额完成年度任务',
    (row) => explained(row) && isMissed(row),
  ),
  arithmetic('月数', '项目实施期为5月至12月，共7个月'),
  arithmetic('满意率', '另发放问卷108份，非常满意65份，满意34份，满意率93.67%'),
  arithmetic('合计', '甲片区3次、乙片区5次，共计9次'),
  arithmetic('其中', '走访农户12户，其中东村5户、西村8户'),
  arithmetic('占比', '学员应到80人，实到76人，出勤率96%'),
  arithmetic('增幅', '志愿者由120人增加到150人，增长20%'),
  arithmetic('差额', '上门走访由120次增加到150次，增加40次'),
  arithmetic('单价乘数量', '举办座谈5场，每场20人，共计90人'),
  arithmetic('清单', '东村、西村、南村共4个村未列入计划'),
  arithmetic('节约', '另一项预算30万元，支出24万元，节约5万元'),
  arithmetic('算式', '测算依据为15×40×3=1600'),
  {
    code: 'reason-misplaced',
    name: '两行原因互换',
    plant(book, chance) {
      const [table] = book.tables;
      const rows = table?.rows.filter((row) => explained(row)) ?? [];
      if (!table || rows.length < 2) return null;
      const one = chance.pick(rows);
      const other = chance.pick(rows.filter((row) => row !== one));
      [one.reason, other.reason] = [other.reason, one.reason];
      return {
        at: [one, other].map((row) => [table.sheet, `${table.rows.indexOf(row)}.reason`]),
        also: ['reason-contradicts', 'measure-missing'],
      };
    },
  },
  {
    code: 'reason-duplicated',
    name: '两行原因相同',
    plant(book, chance) {
      const [table] = book.tables;
      const rows = table?.rows.filter((row) => explained(row)) ?? [];
      if (!table || rows.length < 2) return null;
      const one = chance.pick(rows);
      const other = chance.pick(rows.filter((row) => row !== one));
      [one.reason, other.reason] = [
        '上级资金下达较晚，下一步抓紧组织实施。',
        '上级资金下达较晚，下一步抓紧组织实施。',
      ];
      return { at: [one, other].map((row) => [table.sheet, `${table.rows.indexOf(row)}.reason`]) };
    },
  },
  told('reason-generic', '只说有偏差', () => '因实际情况与年初指标值产生偏差。', explained),
  told(
    'measure-missing',
    '没有改进措施',
    (row) => row.reason.replace(/；.*$/, '。'),
    (row) => explained(row) && isMissed(row) && !row.reason.includes('转入下年度'),
  ),
  without('actual'),
  without('score'),
  {
    code: 'name-differs',
    name: '目标与指标的数量不同',
    plant(book, chance) {
      const [table] = book.tables;
      const rows = table?.rows.filter((row) => NOUNS[row.l3]) ?? [];
      if (!table || rows.length === 0) return null;
      const row = chance.pick(rows);
      const [verb, noun] = NOUNS[row.l3] ?? ['', ''];
      table.goals.expected = `通过项目实施，全年${verb}${written(row.wanted + 500)}${row.unit}${noun}，提升公共服务水平。`;
      return { at: [[table.sheet, `${table.rows.indexOf(row)}.target`]] };
    },
  },
];
