import type { RowSketch, TableSketch } from '../table';
import { testRule } from '../rule-test';

const targets = (
  sheet: string,
  values: readonly (readonly [string, string])[],
  title: string | null = null,
) => ({
  family: 'target-table' as const,
  sheet,
  title,
  rows: values.map(([l3, target]): RowSketch => ({ l3, target })),
});
const SCHEME = [
  ['培训人次', '≥500人次'],
  ['培训合格率', '≥90%'],
  ['服务覆盖率', '≥95%'],
  ['学员满意度', '≥90%'],
] as const;
const changed = (name: string, target: string) =>
  SCHEME.map(([l3, own]) => [l3, l3 === name ? target : own] as const);
const evaluation = (values: readonly (readonly [string, string])[]): TableSketch => ({
  family: 'transfer-self-evaluation',
  sheet: '自评表',
  rows: values.map(([l3, target]) => ({ l3, target, actual: target.replace('≥', '') })),
});
const finding = (
  sheet: string,
  cell: string,
  indicator: string,
  printed: string,
  other: string,
  otherSheet = '总表',
) => ({
  sheet,
  cell,
  severity: 'warning' as const,
  printed,
  facts: { indicator, other, otherSheet, otherCell: cell },
});
const passes = (name: string, ...table: readonly TableSketch[]) => ({ name, table });

testRule('target-differs', {
  invalid: [
    {
      name: 'a target table against another',
      table: [targets('总表', SCHEME), targets('甲县', changed('服务覆盖率', '≥80%'))],
      findings: [finding('甲县', 'E14', '服务覆盖率', '≥80%', '≥95%')],
    },
    {
      name: 'each differing table once, against the first',
      table: [
        targets('总表', SCHEME),
        targets('甲县', changed('服务覆盖率', '100%')),
        targets('乙县', changed('服务覆盖率', '100%')),
      ],
      findings: [
        finding('甲县', 'E14', '服务覆盖率', '100%', '≥95%'),
        finding('乙县', 'E14', '服务覆盖率', '100%', '≥95%'),
      ],
    },
    {
      name: 'a self-evaluation against its target table, and words',
      table: [
        targets('总表', changed('学员满意度', '有效提升')),
        evaluation(changed('学员满意度', '明显提升')),
      ],
      findings: [finding('自评表', 'E15', '学员满意度', '明显提升', '有效提升')],
    },
    {
      name: 'a target below the level above',
      table: [targets('总表', SCHEME), targets('甲县', changed('培训人次', '≥400人次'))],
      findings: [finding('甲县', 'E12', '培训人次', '≥400人次', '≥500人次')],
    },
    {
      name: 'shares that do not make the whole',
      table: [
        targets('总表', SCHEME),
        targets('甲县', changed('培训人次', '≥200人次')),
        targets('乙县', changed('培训人次', '≥250人次')),
      ],
      findings: [
        finding('甲县', 'E12', '培训人次', '≥200人次', '≥500人次'),
        finding('乙县', 'E12', '培训人次', '≥250人次', '≥500人次'),
      ],
    },
    {
      name: 'a part of the scheme',
      table: [targets('总表', SCHEME), targets('甲县', changed('服务覆盖率', '≥80%').slice(0, 3))],
      findings: [finding('甲县', 'E14', '服务覆盖率', '≥80%', '≥95%')],
    },
    {
      name: 'another direction',
      table: [targets('总表', SCHEME), targets('甲县', changed('培训合格率', '≤90%'))],
      findings: [finding('甲县', 'E13', '培训合格率', '≤90%', '≥90%')],
    },
  ],
  valid: [
    passes(
      'another project',
      { ...targets('赛事', SCHEME), projectName: '健步走活动' },
      { ...targets('常规赛', changed('服务覆盖率', '≥80%')), projectName: '青少年联赛' },
    ),
    passes('the same everywhere', targets('总表', SCHEME), targets('甲县', SCHEME), evaluation(SCHEME)),
    passes(
      'written otherwise',
      targets('总表', SCHEME),
      targets('甲县', [
        ['培训 人次', '500人次'],
        ['培训合格率', '＞＝９０％'],
        ['服务覆盖率', '=95%'],
        ['学员满意度', '0.9'],
      ]),
    ),
    passes(
      'shared out among the counties',
      targets('总表', SCHEME),
      targets('甲县', changed('培训人次', '≥200人次')),
      targets('乙县', changed('培训人次', '≥300人次')),
    ),
    passes('two self-evaluations', evaluation(SCHEME), {
      ...evaluation(changed('服务覆盖率', '≥80%')),
      sheet: '自评表2',
    }),
    passes(
      'a few usual names in common',
      targets('总表', SCHEME),
      targets('甲县', [
        ['培训合格率', '≥80%'],
        ['学员满意度', '≥80%'],
        ['设备数量', '≥5台'],
        ['验收合格率', '100%'],
      ]),
    ),
    passes(
      'names in common, most with other targets',
      targets('总表', SCHEME),
      targets('甲县', [
        ['培训人次', '≥20人次'],
        ['培训合格率', '≥80%'],
        ['服务覆盖率', '≥50%'],
        ['学员满意度', '≥90%'],
      ]),
    ),
    passes(
      'another year',
      targets('总表', SCHEME, '绩效目标表（2023年度）'),
      targets('甲县', changed('服务覆盖率', '≥80%'), '绩效目标表（2024年度）'),
    ),
    passes(
      'a name that stands twice',
      targets('总表', [...SCHEME, ['服务覆盖率', '≥60%']]),
      targets('甲县', changed('服务覆盖率', '≥80%')),
    ),
    passes('an empty target', targets('总表', SCHEME), targets('甲县', changed('服务覆盖率', ''))),
    passes('a table that we are not sure of', targets('总表', SCHEME), {
      ...targets('甲县', changed('服务覆盖率', '≥80%')),
      uncertain: true,
    }),
    passes('one table alone', targets('总表', SCHEME)),
  ],
});
