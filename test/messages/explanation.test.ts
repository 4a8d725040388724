import { zhCN } from '../../src/messages/zh-CN';
import type { Explanation, Unscorable } from '../../src/scoring';
import type { Asked } from './explain';
import { explain } from './explain';

describe('by rule and branch', () => {
  const cost = { l2: '成本指标', profile: 'xinjiang-2024' };
  const linear = { l2: '成本指标', profile: 'linear-ceiling' };
  const report = { profile: 'third-party-2022' };
  const count = { ...report, l2: '数量指标' };
  const survey = { ...report, l2: '满意度指标' };
  const execution = { ...report, l2: '资金管理', l3: '资金执行率', weight: '4' };
  test.each<[string, Asked, string]>([
    ['ratio, full', { target: '≥67户', actual: '=98户' }, '98 ÷ 67 = 146.27 % ≥ 100 % → 10'],
    ['ratio, exactly full', { target: '≥80%', actual: '80%' }, '80 ÷ 80 = 100 % ≥ 100 % → 10'],
    ['ratio, partial', { target: '≥80%', actual: '50%' }, '50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25'],
    ['ratio, rounded', { target: '≥80', actual: '25' }, '25 ÷ 80 = 31.25 % < 100 % → 10 × 25 ÷ 80 = 3.13'],
    ['ratio, nothing', { target: '≥8次', actual: '0次', weight: '5' }, '0 ÷ 8 = 0 % < 100 % → 5 × 0 ÷ 8 = 0'],
    ['ratio, converted', { target: '≥10万元', actual: '50000元' }, '5 ÷ 10 = 50 % < 100 % → 10 × 5 ÷ 10 = 5'],
    [
      'ratio, a bare fraction',
      { target: '≥90%', actual: '0.45' },
      '45 ÷ 90 = 50 % < 100 % → 10 × 45 ÷ 90 = 5',
    ],
    ['ceiling-full, full', { target: '≤10万元', actual: '8万元' }, '8 ≤ 10 → 10'],
    ['ceiling-full, partial', { target: '≤10万元', actual: '12.5万元' }, '12.5 > 10 → 10 × 10 ÷ 12.5 = 8'],
    ['ceiling-linear, full', { ...linear, target: '≤10万元', actual: '8万元' }, '8 ≤ 10 → 10'],
    [
      'ceiling-linear, partial',
      { ...linear, target: '≤10万元', actual: '12.5万元' },
      '12.5 > 10 → 10 × (1 − (12.5 − 10) ÷ 10) = 7.5',
    ],
    [
      'ceiling-linear, just nothing',
      { ...linear, target: '≤10万元', actual: '20万元' },
      '20 > 10，超出部分达到指标值 → 0',
    ],
    ['ceiling-proportional, full', { ...cost, target: '≤10万元', actual: '10万元' }, '10 = 10 → 10'],
    [
      'ceiling-proportional, partial',
      { ...cost, target: '≤3500元/户', actual: '2448.98元/户', weight: '20' },
      '2448.98 ≤ 3500 → 20 × 2448.98 ÷ 3500 = 13.99',
    ],
    ['ceiling-proportional, above', { ...cost, target: '≤10万元', actual: '11万元' }, '11 > 10 → 0'],
    [
      'ceiling-proportional, nothing spent',
      { ...cost, target: '≤10万元', actual: '0万元' },
      '0 ≤ 10 → 10 × 0 ÷ 10 = 0',
    ],
    [
      'all-or-nothing, full',
      { target: '≥80%', actual: '80%', rule: 'all-or-nothing' },
      '80 ÷ 80 = 100 % → 10',
    ],
    [
      'all-or-nothing, nothing',
      { target: '≥80%', actual: '60%', rule: 'all-or-nothing' },
      '60 ÷ 80 = 75 % → 0',
    ],
    ['band, full', { ...count, target: '≥100人', actual: '100人' }, '100 = 100 → 10'],
    ['band, partial', { ...count, target: '≥100人', actual: '90人' }, '90 ÷ 100 = 90 % → 10 × 90 ÷ 100 = 9'],
    [
      'band, too far',
      { ...count, target: '≥100人', actual: '80人' },
      '80 ÷ 100 = 80 %，偏离超出允许范围 → 0',
    ],
    [
      'band, more than the target',
      { ...count, target: '≥100人', actual: '110人' },
      '110 ÷ 100 = 110 % → 10 × 110 ÷ 100，不超过分值 → 10',
    ],
    ['threshold, full', { ...report, target: '≥90%', actual: '90%' }, '90 ÷ 90 = 100 % ≥ 100 % → 10'],
    [
      'threshold, partial',
      { ...report, target: '≥90%', actual: '81%' },
      '81 ÷ 90 = 90 % → 10 × (90 % − 0.6) ÷ (1 − 0.6) = 7.5',
    ],
    [
      'threshold, partial, the percent rounded',
      { ...report, target: '≥140个', actual: '115个', weight: '7' },
      '115 ÷ 140 = 82.14 % → 7 × (115 ÷ 140 − 0.6) ÷ (1 − 0.6) = 3.88',
    ],
    [
      'tiers, just below a line',
      { ...execution, target: '30000万元', actual: '23999.9万元', weight: '4' },
      '23999.9 ÷ 30000 ≈ 80 % → 2',
    ],
    [
      'all-or-nothing, a hair off',
      { target: '≥100000户', actual: '99999户', rule: 'all-or-nothing' },
      '99999 ÷ 100000 ≈ 100 % → 0',
    ],
    [
      'threshold, below the line',
      { ...report, target: '≥90%', actual: '45%' },
      '45 ÷ 90 = 50 %，低于起评线 → 0',
    ],
    ['tiers', { ...execution, target: '100%', actual: '85%' }, '85 ÷ 100 = 85 % → 3'],
    ['survey, full', { ...survey, target: '≥95%', actual: '96%' }, '96 % ≥ 95 % → 10'],
    [
      'survey, partial',
      { ...survey, target: '≥95%', actual: '93.1%' },
      '93.1 % < 95 % → 10 × 93.1 ÷ 95 = 9.8',
    ],
  ])('%s', (_name, asked, sentence) => {
    expect(explain(asked)).toBe(sentence);
  });
});

describe('where there is no ratio', () => {
  test.each<[string, Asked, string]>([
    [
      'a date in time',
      { target: '2024年10月31日前', actual: '2024年8月31日' },
      '2024年8月31日 对照 2024年10月31日前：已完成 → 10',
    ],
    [
      'a date too late',
      { target: '2024年10月31日前', actual: '2024年11月5日' },
      '2024年11月5日 对照 2024年10月31日前：未完成 → 0',
    ],
    ['a target of zero', { target: '0次', actual: '1次' }, '1次 对照 0次：未完成 → 0'],
    ['below zero', { target: '≥10次', actual: '-5次' }, '-5 < 0，按 0 计 → 0'],
    [
      'just short of the target',
      { target: '≥100000人', actual: '99996人' },
      '99996 ÷ 100000 ≈ 100 %（略低于 100 %） → 10 × 99996 ÷ 100000 = 10',
    ],
    ['inside a range', { target: '5%-10%', actual: '7%' }, '7% 对照 5%-10%：已完成 → 10'],
    [
      'below a range: its lower bound',
      { target: '5%-10%', actual: '4%' },
      '4 ÷ 5 = 80 % < 100 % → 10 × 4 ÷ 5 = 8',
    ],
    [
      'above a range: its upper bound',
      { target: '5%-10%', actual: '12.5%' },
      '12.5 > 10 → 10 × 10 ÷ 12.5 = 8',
    ],
  ])('%s', (_name, asked, sentence) => {
    expect(explain(asked)).toBe(sentence);
  });
});

describe('words', () => {
  const target = '有效改善';
  test.each<[string, Asked, string]>([
    ['achieved', { target, actual: '完全达到预期效果', weight: '20' }, '定性指标，达成：得分区间 16–20 → 20'],
    [
      'partly',
      { target, actual: '部分达成年度指标并具有一定效果', weight: '20' },
      '定性指标，部分达成：得分区间 12–16 → 16',
    ],
    [
      'missed',
      { target, actual: '未达成年度指标且效果较差', weight: '20' },
      '定性指标，未达成：得分区间 0–12 → 12',
    ],
    [
      'one figure only',
      { target, actual: '完全达到预期效果', weight: '20', profile: 'xinjiang-2024' },
      '定性指标，达成：得分区间 20 → 20',
    ],
    [
      'a checklist, all met',
      { target: '合理', actual: '①②', l3: 'A32资金分配合理性', weight: '2', profile: 'third-party-2022' },
      '各要点均符合 → 2',
    ],
    [
      'a checklist, partly met',
      { target: '合理', actual: '①②60%', l3: 'A32资金分配合理性', weight: '2', profile: 'third-party-2022' },
      '第 2 项符合 60 %，占 50 % → 1.6',
    ],
    [
      'a checklist without its items',
      { target: '合理', actual: '合理', l3: 'A32资金分配合理性', weight: '2', profile: 'third-party-2022' },
      '该指标需要评审人逐项评判，不能由数值直接计算',
    ],
  ])('%s', (_name, asked, sentence) => {
    expect(explain(asked)).toBe(sentence);
  });
});

describe('why nothing can be said', () => {
  test.each<[Unscorable | 'weight-missing', Asked]>([
    ['target-empty', { target: '', actual: '5场' }],
    ['actual-empty', { target: '≥5场', actual: '—' }],
    ['target-unreadable', { target: '≥90%以内', actual: '95%' }],
    ['actual-unreadable', { target: '≥5场', actual: '#REF!' }],
    ['unit-mismatch', { target: '≥5人', actual: '5户' }],
    ['unit-convention', { target: '≤12个月', actual: '365天' }],
    ['unit-unclear', { target: '≥5万元', actual: '50000' }],
    ['kind-mismatch', { target: '≥5场', actual: '已完成' }],
    ['qualitative-unknown', { target: '有效改善', actual: '良好' }],
    ['date-ambiguous', { target: '9月前', actual: '9月' }],
    ['weight-missing', { target: '≥5场', actual: '5场', weight: '' }],
  ])('%s', (why, asked) => {
    const sentence = explain(asked);
    expect(sentence).toBe(zhCN.unscorable(why));
    expect(sentence).toMatch(/^[\p{Script=Han}（），、]{4,40}$/u);
  });

  test('no two reasons share their words', () => {
    const reasons: readonly (Unscorable | 'weight-missing')[] = [
      ...([
        'target-empty',
        'actual-empty',
        'target-unreadable',
        'actual-unreadable',
        'unit-mismatch',
      ] as const),
      ...([
        'unit-convention',
        'unit-unclear',
        'kind-mismatch',
        'qualitative-unknown',
        'date-ambiguous',
      ] as const),
      ...(['table-uncertain', 'weight-missing'] as const),
    ];
    expect(new Set(reasons.map(zhCN.unscorable)).size).toBe(reasons.length);
  });
});

test('every code of an explanation has its words', () => {
  const samples: { readonly [Code in Explanation['code']]: Extract<Explanation, { code: Code }> } = {
    computed: {
      code: 'computed',
      rule: 'ratio',
      branch: 'partial',
      parameters: {},
      source: '',
      figures: { target: '80', actual: '50', percent: '62.5', weight: '10' },
      score: '6.25',
    },
    'met-or-missed': {
      code: 'met-or-missed',
      source: '',
      target: '0次',
      actual: '0次',
      met: true,
      score: '10',
    },
    qualitative: { code: 'qualitative', source: '', level: 'partly', low: '12', high: '16', score: '14' },
    checklist: {
      code: 'checklist',
      source: '',
      weight: '4',
      items: [{ share: '50', met: '0', voidsAll: true }],
      score: '0',
    },
    'needs-judgement': { code: 'needs-judgement', rule: 'survey', source: '' },
    unscorable: { code: 'unscorable', why: 'table-uncertain' },
  };
  expect(Object.values(samples).map((sample) => zhCN.explanation(sample))).toEqual([
    '50 ÷ 80 = 62.5 % < 100 % → 10 × 50 ÷ 80 = 6.25',
    '0次 对照 0次：已完成 → 10',
    '定性指标，部分达成：得分区间 12–16 → 14',
    '第 1 项符合 0 %，不符合则不得分 → 0',
    '该指标需要评审人逐项评判，不能由数值直接计算',
    '表格结构未确认，不计分',
  ]);
});
