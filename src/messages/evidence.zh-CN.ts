import { columnName } from '../table/address';
import type { ColumnRole, Evidence } from '../table/evaluation-table';

const ROLES: Readonly<Record<ColumnRole, string>> = {
  l1: '一级指标',
  l2: '二级指标',
  l3: '三级指标',
  target: '指标值',
  targetComparator: '指标性质（比较符）',
  targetUnit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reviewScore: '复核分',
  reason: '偏差原因',
  completion: '完成率',
  deviation: '偏差率',
  scoreRate: '得分率',
};

const WORDS: Readonly<Record<Exclude<Evidence['code'], 'cells-parse'>, string>> = {
  'header-synonym': '表头同义词',
  'level-words': '级次名称',
  'title-words': '标题',
  'funds-block': '资金块',
  'total-row': '总分行',
  'ambiguous-header': '表头含义不唯一',
  'few-rows': '指标行过少',
  'rows-unread': '指标值和完成值都读不出的行',
  'by-hand': '由用户指定',
};

export const evidenceZh = {
  columnRole: (role: ColumnRole): string => ROLES[role],

  /** "F 列 = 实际完成值：表头同义词（全年实际完成值）", "F 列 = 实际完成值：8/9 行可解析" */
  evidence({ code, role, column, facts }: Evidence): string {
    const details = Object.values(facts).join('，');
    const subject =
      role === null ? '' : `${column === null ? '' : `${columnName(column)} 列 = `}${ROLES[role]}：`;
    if (code === 'cells-parse') return `${subject}${facts.parsed ?? ''}/${facts.of ?? ''} 行可解析`;
    return subject + WORDS[code] + (details ? `（${details}）` : '');
  },
};
