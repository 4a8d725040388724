import type { FindingCode, FindingFacts } from '../../src/audit';

/** Facts of every code, as odd as they may come. The type keeps the list complete. */
export const FACTS: { readonly [Code in FindingCode]: readonly FindingFacts[Code][] } = {
  'table-not-found': [{}],
  'table-uncertain': [{ title: '项目支出绩效自评表' }, { title: '' }],
  'cell-error': [{ error: '#REF!' }],
  'row-shifted': [{ indicator: '培训场次' }],
  'score-mismatch': [
    { indicator: '培训场次', direction: 'above', hasReason: false },
    { indicator: '培训场次', direction: 'below', hasReason: true },
    { indicator: '培训场次', direction: 'below', hasReason: false },
  ],
  'full-score-when-missed': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'qualitative-band': (['achieved', 'partly', 'missed'] as const).map((level) => ({
    indicator: '办事环境',
    level,
  })),
  'score-rounding': [{ indicator: '培训场次' }, { indicator: null }],
  'score-out-of-range': [{ indicator: '培训场次', weight: '10' }],
  'score-without-values': [
    { indicator: '培训场次', missing: 'target' },
    { indicator: '培训场次', missing: 'actual' },
  ],
  'weight-missing': [{ indicator: '培训场次' }],
  'weight-sum': [
    { against: 'printed-total', level: null },
    { against: 'hundred', level: null },
    { against: 'level-points', level: '产出指标' },
    { against: 'subtotal', level: '产出小计' },
    { against: 'subtotal', level: null },
  ],
  'total-mismatch': [{ scope: 'table' }, { scope: 'part' }],
  'execution-rate-mismatch': [{ executed: '156.65', budget: '158' }],
  'execution-score-mismatch': [{ rate: '99.15', weight: '10' }],
  'unit-mismatch': [{ indicator: '培训人数', target: '≥80人', actual: '90人次' }],
  'target-no-comparator': [{ indicator: '培训场次', assumed: '≥', text: '5场' }],
  'over-100-percent': [
    { indicator: '出勤率', where: 'target' },
    { indicator: '出勤率', where: 'actual' },
  ],
  'reason-missing-missed': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'reason-missing-exceeded': [{ indicator: '培训场次', completion: '146.27', from: '130' }],
  'actual-missing': [{ indicator: '培训场次' }],
  'level-missing': [
    { indicator: '培训场次', level: 'l1' },
    { indicator: '培训场次', level: 'l2' },
  ],
  'indicator-duplicate': [{ indicator: '培训场次', first: 'D12' }],
  'target-unreadable': [{ indicator: '培训场次' }],
  'actual-unreadable': (['clear-figure', 'figure', 'time'] as const).map((lacks) => ({
    indicator: '培训场次',
    target: '≥5场',
    lacks,
  })),
  'actual-has-comparator': [{ indicator: '培训场次' }],
  'unit-missing': [
    { indicator: '培训场次', where: 'target', unit: '万元/个' },
    { indicator: '培训场次', where: 'actual', unit: null },
  ],
  'unit-magnitude': [{ indicator: '培训场次', target: '≤30万元' }],
  'direction-suspicious': (['cost', 'time', 'rate', 'count'] as const).map((kind) => ({
    indicator: '培训场次',
    kind,
  })),
  'target-zero': [{ indicator: '培训场次' }],
  'qualitative-level': [{ indicator: '培训场次' }],
  overspent: [{ label: '年度资金总额', budget: '24' }],
  'funds-sum': (['initial', 'fullYear', 'executed'] as const).map((column) => ({
    label: '年度资金总额',
    column,
  })),
  'parts-sum': (['budget', 'spent', 'weight', 'score'] as const).map((column) => ({ label: '合计', column })),
  'completion-mismatch': [{ indicator: '培训场次', target: '≥5场', actual: '4场' }],
  'deviation-mismatch': [{ indicator: '培训场次', target: '≥5场', actual: '4场' }],
  'score-rate-mismatch': [{ label: '过程', score: '18', weight: '20' }],
  'grade-mismatch': [{ score: '88' }],
  'weight-structure': [{ levels: ['产出指标'] }, { levels: ['效益指标', '满意度指标'] }],
  'target-differs': [{ indicator: '培训场次', other: '≥5场', otherSheet: '绩效目标表', otherCell: 'E7' }],
  'rate-differs': [{ budget: '1006', other: '39.93%', otherSheet: '自评表', otherCell: 'G7' }],
  'column-missing': [{ columns: ['actual'] }, { columns: ['score', 'weight'] }],
  'reason-contradicts': (
    [
      ...(['actual', 'target', 'completion', 'gap', 'direction-up', 'direction-down'] as const),
      ...(['missed-though-met', 'met-though-missed', 'paid-share'] as const),
    ] as const
  ).map((kind) => ({ indicator: '培训场次', kind })),
  'reason-arithmetic': (
    ['sum', 'share', 'difference', 'growth', 'months', 'average', 'equation'] as const
  ).map((kind) => ({ indicator: '培训场次', kind, quote: '共12场', working: '5+8' })),
  'reason-misplaced': [{ indicator: '培训场次', other: '培训满意度', otherCell: 'I14' }],
  'reason-duplicated': [{ indicator: '培训场次', other: '培训满意度', first: 'I14' }],
  'reason-generic': [{ indicator: '培训场次' }],
  'measure-missing': [
    { indicator: '培训场次', completion: '62.5' },
    { indicator: '培训场次', completion: null },
  ],
  'name-differs': (['title', 'project', 'expected', 'achieved', 'code'] as const).map((where) => ({
    indicator: '新建站点数',
    where,
    other: '20个站点',
    otherSheet: '自评表',
    otherCell: where === 'title' ? null : 'B10',
  })),
};
