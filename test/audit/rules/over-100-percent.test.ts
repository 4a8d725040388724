import { testRule } from '../rule-test';

const facts = (indicator: string, where: 'target' | 'actual') => ({ indicator, where });

testRule('over-100-percent', {
  invalid: [
    {
      name: 'attendance of 100.71 %',
      table: { rows: [{ l3: '培训出勤率', target: '≥80%', actual: '=100.71%' }] },
      findings: [
        {
          cell: 'F12',
          severity: 'error',
          printed: '100.71%',
          expected: '≤100%',
          facts: facts('培训出勤率', 'actual'),
        },
      ],
    },
    {
      name: 'a number shown as a percent',
      table: {
        rows: [{ l3: '政策覆盖率', target: '≥80%', actual: { value: 1.02, format: '0%', text: '102%' } }],
      },
      findings: [
        {
          cell: 'F12',
          severity: 'error',
          printed: '102%',
          expected: '≤100%',
          facts: facts('政策覆盖率', 'actual'),
        },
      ],
    },
    {
      name: 'a target above all',
      table: { rows: [{ l3: '产品合格率', target: '≥105%', actual: '100%' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'error',
          printed: '≥105%',
          expected: '≤100%',
          facts: facts('产品合格率', 'target'),
        },
      ],
    },
    {
      name: 'both, each in its own cell',
      table: { rows: [{ l3: '受训人员满意度', target: '≥101%', actual: '102%' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'error',
          printed: '≥101%',
          expected: '≤100%',
          facts: facts('受训人员满意度', 'target'),
        },
        {
          cell: 'F12',
          severity: 'error',
          printed: '102%',
          expected: '≤100%',
          facts: facts('受训人员满意度', 'actual'),
        },
      ],
    },
    {
      name: 'a hair above',
      table: { rows: [{ l3: '按期完成率', target: '≥90%', actual: '100.01%' }] },
      findings: [
        {
          cell: 'F12',
          severity: 'error',
          printed: '100.01%',
          expected: '≤100%',
          facts: facts('按期完成率', 'actual'),
        },
      ],
    },
    {
      name: 'a bare fraction beside a percent: 1.02 is 102 %',
      table: { rows: [{ l3: '政策知晓率', target: '≥80%', actual: { value: 1.02 } }] },
      findings: [
        {
          cell: 'F12',
          severity: 'error',
          printed: '1.02',
          expected: '≤100%',
          facts: facts('政策知晓率', 'actual'),
        },
      ],
    },
    {
      name: 'bare percent points beside a percent',
      table: { rows: [{ l3: '政策知晓率', target: '≥80%', actual: { value: 105 } }] },
      findings: [
        {
          cell: 'F12',
          severity: 'error',
          printed: '105',
          expected: '≤100%',
          facts: facts('政策知晓率', 'actual'),
        },
      ],
    },
    ...(
      [
        ['毕业生就业率', '≥90%', '101%'],
        ['适龄儿童净入学率', '≥99%', '100.3%'],
        ['设备完好率', '≥95%', '102%'],
        ['任务按时完成率', '≥95%', '110%'],
      ] as const
    ).map(([l3, target, actual]) => ({
      name: `${l3} ${actual}`,
      table: { rows: [{ l3, target, actual }] },
      findings: [
        {
          cell: 'F12',
          severity: 'error' as const,
          printed: actual,
          expected: '≤100%',
          facts: facts(l3, 'actual'),
        },
      ],
    })),
  ],
  valid: [
    ...(
      [
        ['毛入学率', '≥100%', '104%'],
        ['学前教育毛入园率', '≥95%', '101.2%'],
        ['拨备覆盖率', '≥150%', '210%'],
        ['担保代偿准备金覆盖率', '≥100%', '130%'],
        ['固定资产投资增长率', '≥8%', '112%'],
        ['年度任务达标率', '≥100%', '120%'],
        ['预算执行率', '≥95%', '103%'],
        ['电话普及率', '≥90%', '115%'],
        ['义务教育巩固率', '≥95%', '100.5%'],
        ['新技术覆盖率', '≥1%', '1.5'],
      ] as const
    ).map(([l3, target, actual]) => ({
      name: `${l3} ${actual}`,
      table: { rows: [{ l3, target, actual }] },
    })),
    { name: 'exactly all', table: { rows: [{ l3: '培训出勤率', target: '≥80%', actual: '=100%' }] } },
    {
      name: 'a bare one is all',
      table: { rows: [{ l3: '培训出勤率', target: '≥80%', actual: { value: 1 } }] },
    },
    {
      name: 'a bare hundred is all',
      table: { rows: [{ l3: '培训出勤率', target: '≥80%', actual: { value: 100 } }] },
    },
    {
      name: '‰: 990 of a thousand',
      table: { rows: [{ l3: '孕产妇覆盖率', target: '≥900‰', actual: '990‰' }] },
    },
    {
      name: 'the growth of an occupancy rate may be any figure',
      table: { rows: [{ l3: '养老机构入住率提升比例', target: '≥10%', actual: '153%' }] },
    },
    {
      name: 'the growth of a rate of a whole, too',
      table: { rows: [{ l3: '合格率提高幅度', target: '≥10%', actual: '120%' }] },
    },
    {
      name: 'compared with the year before',
      table: { rows: [{ l3: '到课率同比', target: '≥100%', actual: '103%' }] },
    },
    {
      name: 'a task may be overfulfilled',
      table: { rows: [{ l3: '招商任务完成率', target: '≥100%', actual: '130%' }] },
    },
    {
      name: 'satisfaction in points',
      table: { rows: [{ l3: '学员满意度', target: '≥90分', actual: '105分' }] },
    },
    { name: 'a count', table: { rows: [{ l3: '达标率较高的村', target: '≥100个', actual: '150个' }] } },
    { name: 'no actual yet', table: { rows: [{ l3: '培训出勤率', target: '≥80%', actual: '' }] } },
    {
      name: 'a bare number beside a bare number may be a score',
      table: { rows: [{ l3: '学员满意度', target: '≥90', actual: '105' }] },
    },
  ],
});
