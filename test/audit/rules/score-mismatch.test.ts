import { testRule } from '../rule-test';

const percent = { l2: '质量指标', l3: '设备完好率', weight: '10' };

testRule('score-mismatch', {
  invalid: [
    {
      name: 'a slip of one hundredth: 20 × 4.463 ÷ 5 = 17.852',
      profile: 'xinjiang-2024',
      table: {
        rows: [
          {
            l1: '成本指标',
            l2: '经济成本指标',
            l3: '单个站点支出标准',
            target: '≤5万元/个',
            actual: '=4.463万元/个',
            weight: '20',
            score: '17.84',
          },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '17.84',
          expected: '17.85',
          facts: { indicator: '单个站点支出标准', direction: 'below', hasReason: false },
        },
      ],
    },
    {
      name: 'below the rule, with a reason: a manual deduction, only asked about',
      table: {
        rows: [{ ...percent, target: '≥80%', actual: '80%', score: '8', reason: '资料归档不及时，扣 2 分' }],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'warning',
          printed: '8',
          expected: '10',
          facts: { indicator: '设备完好率', direction: 'below', hasReason: true },
        },
      ],
    },
    {
      name: 'below the rule, the reason cell says 无: an error',
      table: { rows: [{ ...percent, target: '≥80%', actual: '80%', score: '8', reason: '无' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '8',
          expected: '10',
          facts: { indicator: '设备完好率', direction: 'below', hasReason: false },
        },
      ],
    },
    {
      name: 'below the rule, a dash for a reason: an error',
      table: { rows: [{ ...percent, target: '≥80%', actual: '80%', score: '8', reason: '——' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '8',
          expected: '10',
          facts: { indicator: '设备完好率', direction: 'below', hasReason: false },
        },
      ],
    },
    {
      name: 'below the rule, the reason of a merged cell serves the row',
      table: {
        rows: [
          {
            ...percent,
            target: '≥80%',
            actual: '80%',
            score: '8',
            reason: ['两项资料均归档不及时，各扣 2 分'],
          },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'warning',
          printed: '8',
          expected: '10',
          facts: { indicator: '设备完好率', direction: 'below', hasReason: true },
        },
      ],
    },
    {
      name: 'above the rule is an error, whatever the reason says',
      table: {
        rows: [{ ...percent, target: '≥80%', actual: '50%', score: '8', reason: '因工作量大，酌情给分' }],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '8',
          expected: '6.25',
          facts: { indicator: '设备完好率', direction: 'above', hasReason: true },
        },
      ],
    },
    {
      name: 'a cost ceiling scored by its share, by a profile that gives full marks',
      profile: 'mof-2020',
      table: {
        rows: [
          {
            l1: '成本指标',
            l2: '经济成本指标',
            l3: '改造补助标准',
            target: '≤3500元/户',
            actual: '=2448.98元/户',
            weight: '20',
            score: '13.99',
          },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '13.99',
          expected: '20',
          facts: { indicator: '改造补助标准', direction: 'below', hasReason: false },
        },
      ],
    },
    {
      name: 'full marks for a cost ceiling that was met, by a profile that scores the share spent',
      profile: 'xinjiang-2024',
      table: {
        rows: [
          {
            l1: '成本指标',
            l2: '经济成本指标',
            l3: '改造补助标准',
            target: '≤3500元/户',
            actual: '=2448.98元/户',
            weight: '20',
            score: '20',
          },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '20',
          expected: '13.99',
          facts: { indicator: '改造补助标准', direction: 'above', hasReason: false },
        },
      ],
    },
    {
      name: 'a late date that still gets part of the points, where the profile says that it gets none',
      profile: 'third-party-2022',
      table: {
        family: 'third-party-scoring',
        rows: [
          {
            l2: '时效指标',
            l3: '验收时间',
            target: '2024年10月31日前',
            actual: '2024年11月5日',
            weight: '10',
            score: '5',
          },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '5',
          expected: '0',
          facts: { indicator: '验收时间', direction: 'above', hasReason: false },
        },
      ],
    },
    {
      name: '元 against 万元 is converted before it is scored',
      table: { rows: [{ l3: '筹集资金', target: '≥10万元', actual: '50000元', weight: '10', score: '9' }] },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '9',
          expected: '5',
          facts: { indicator: '筹集资金', direction: 'above', hasReason: false },
        },
      ],
    },
    {
      name: 'every wrong row, each in its own cell',
      table: {
        rows: [
          { ...percent, target: '≥80%', actual: '40%', score: '6' },
          { ...percent, target: '≥80%', actual: '40%', score: '5' },
          { ...percent, target: '≥80%', actual: '40%', score: '4' },
        ],
      },
      findings: [
        {
          cell: 'H12',
          severity: 'error',
          printed: '6',
          expected: '5',
          facts: { indicator: '设备完好率', direction: 'above', hasReason: false },
        },
        {
          cell: 'H14',
          severity: 'error',
          printed: '4',
          expected: '5',
          facts: { indicator: '设备完好率', direction: 'below', hasReason: false },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'part of the points for a late date: the rules do not say what it earns',
      table: {
        rows: [
          {
            l2: '时效指标',
            l3: '验收时间',
            target: '2024年10月31日前',
            actual: '2024年11月5日',
            weight: '10',
            score: '5',
          },
        ],
      },
    },
    {
      name: 'a term that was exceeded, too',
      table: {
        rows: [{ l2: '时效指标', target: '收到资金后30日内', actual: '45日内', weight: '10', score: '8' }],
      },
    },
    {
      name: 'a bare figure beside a small percent, met as percent points',
      table: { rows: [{ l3: '差错率', target: '≤1%', actual: '0.5', weight: '10', score: '10' }] },
    },
    {
      name: 'and the same read as a fraction',
      table: { rows: [{ l3: '差错率', target: '≤1%', actual: '0.5', weight: '10', score: '0.2' }] },
    },
    {
      name: 'a bare target beside a small percent',
      table: { rows: [{ l3: '自然增长率', target: '≥2', actual: '2.1%', weight: '10', score: '10' }] },
    },
    {
      name: 'the rule’s score',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '6.25' }] },
    },
    {
      name: 'the same with trailing zeros',
      table: { rows: [{ ...percent, target: '≥80%', actual: '40%', score: '5.00' }] },
    },
    {
      name: 'half-up at the second decimal: 10 × 25 ÷ 80 = 3.125',
      table: { rows: [{ ...percent, target: '≥80%', actual: '25%', score: '3.13' }] },
    },
    {
      name: 'a formula that holds more digits than it shows',
      table: {
        rows: [
          { ...percent, target: '≥90%', actual: '40%', score: { text: '4.44', value: '4.44444444444444' } },
        ],
      },
    },
    {
      name: 'rounded to one decimal: score-rounding says so',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '6.3' }] },
    },
    {
      name: 'cut to a whole number',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '6' }] },
    },
    {
      name: 'full marks for a missed target: full-score-when-missed says so',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '10' }] },
    },
    {
      name: 'outside 0…weight: score-out-of-range says so',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '11' }] },
    },
    {
      name: 'a negative score: score-out-of-range says so',
      table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '-1' }] },
    },
    {
      name: 'far above the target is never reduced',
      table: { rows: [{ ...percent, target: '≥10次', actual: '40次', score: '10' }] },
    },
    {
      name: 'words leave a band',
      table: { rows: [{ ...percent, target: '有效改善', actual: '达成预期指标', score: '8.5' }] },
    },
    {
      name: 'another unit: nothing is concluded',
      table: { rows: [{ ...percent, target: '≥80人', actual: '50户', score: '3' }] },
    },
    {
      name: 'words that do not say how far',
      table: { rows: [{ ...percent, target: '有效改善', actual: '良好', score: '3' }] },
    },
    {
      name: 'days against months, missed by an unknown share',
      table: { rows: [{ ...percent, target: '≤12个月', actual: '400天', score: '3' }] },
    },
    {
      name: 'no weight',
      table: { rows: [{ ...percent, weight: '', target: '≥80%', actual: '50%', score: '3' }] },
    },
    { name: 'no score printed', table: { rows: [{ ...percent, target: '≥80%', actual: '50%', score: '' }] } },
    {
      name: 'an error value in the actual',
      table: { rows: [{ ...percent, target: '≥80%', actual: '#DIV/0!', score: '3' }] },
    },
    {
      name: 'a table without scores',
      table: { family: 'transfer-self-evaluation', rows: [{ target: '≥80%', actual: '50%', reason: '' }] },
    },
  ],
});
