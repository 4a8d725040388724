import { columnName } from '../table/address';
import type { ColumnRole, Evidence } from '../table/evaluation-table';

const ROLES: Readonly<Record<ColumnRole, string>> = {
  l1: 'level 1 (一级指标)',
  l2: 'level 2 (二级指标)',
  l3: 'level 3 (三级指标)',
  target: 'target (指标值)',
  targetComparator: 'comparator (指标性质)',
  targetUnit: 'unit (度量单位)',
  actual: 'actual (实际完成值)',
  weight: 'weight (分值)',
  score: 'score (得分)',
  reviewScore: 'reviewed score (复核分)',
  reason: 'reason (偏差原因)',
  completion: 'completion rate (完成率)',
  deviation: 'deviation rate (偏差率)',
  scoreRate: 'score rate (得分率)',
};

const WORDS: Readonly<Record<Exclude<Evidence['code'], 'cells-parse'>, string>> = {
  'header-synonym': 'synonym in the header',
  'level-words': 'level names',
  'title-words': 'title',
  'funds-block': 'funds block',
  'total-row': 'total row',
  'ambiguous-header': 'ambiguous header',
  'few-rows': 'too few rows',
  'rows-unread': 'rows with neither a target nor an actual that can be read',
  'by-hand': 'told by the user',
};

export const evidenceEn = {
  columnRole: (role: ColumnRole): string => ROLES[role],

  /** "column F = actual (实际完成值): synonym in the header (全年实际完成值)" */
  evidence({ code, role, column, facts }: Evidence): string {
    const details = Object.values(facts).join(', ');
    const subject =
      role === null ? '' : `${column === null ? '' : `column ${columnName(column)} = `}${ROLES[role]}: `;
    if (code === 'cells-parse')
      return `${subject}${facts.parsed ?? ''} of ${facts.of ?? ''} rows can be read`;
    return subject + WORDS[code] + (details ? ` (${details})` : '');
  },
};
