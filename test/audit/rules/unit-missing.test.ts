import { testRule } from '../rule-test';

const finds = (
  where: 'target' | 'actual',
  unit: string | null,
  target: string,
  actual: string,
  l2 = '数量指标',
) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ l2, target, actual }] },
  findings: [
    {
      cell: where === 'target' ? 'E12' : 'F12',
      severity: 'info' as const,
      printed: where === 'target' ? target : actual,
      facts: { indicator: '培训场次', where, unit },
    },
  ],
});
const passes = (target: string, actual: string, l2 = '数量指标') => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ l2, target, actual }] },
});

testRule('unit-missing', {
  invalid: [
    finds('actual', '个', '≥50个', '50'),
    finds('actual', '%', '≥90%', '0.95'),
    finds('actual', '%', '≥90%', '95'),
    finds('actual', '百分比', '≥100百分比', '100'),
    finds('target', '场', '≥5', '6场'),
    finds('actual', '万元', '≤90万元', '85', '成本指标'),
    finds('actual', '万元', '≤5万元', '5万', '成本指标'),
    finds('target', '万元/个', '≤30万/个', '30万/个', '成本指标'),
    finds('target', '万元', '≤5万', '5万', '成本指标'),
    finds('target', null, '≥5万', '5万'),
    finds('target', '万元', '≤5万', '4.8万元', '成本指标'),
    finds('actual', '万元', '≤30万元', '9000', '成本指标'),
    finds('actual', '‰', '≤5‰', '4', '质量指标'),
    finds('actual', '%', '5%-10%', '7', '质量指标'),
    {
      name: 'a target that nothing is held against yet',
      table: { family: 'target-table', rows: [{ l2: '成本指标', target: '≤30 万/个' }] },
      findings: [
        {
          cell: 'E12',
          severity: 'info',
          printed: '≤30 万/个',
          facts: { indicator: '培训场次', where: 'target', unit: '万元/个' },
        },
      ],
    },
  ],
  valid: [
    passes('≥50个', '50个'),
    passes('≥90%', '95%'),
    passes('≥5', '6'),
    passes('0起', '0'),
    passes('≤1300元/人/月', '1300元/月/人', '成本指标'),
    passes('≥10万元', '120000元'),
    passes('≥0.4万份', '4022份'),
    passes('有效改善', '良好'),
    passes('≤30万元', '285000', '成本指标'),
    passes('≥90%', ''),
    {
      name: 'a number shown as a percent',
      table: { rows: [{ target: '≥90%', actual: { value: 0.95, format: '0%' } }] },
    },
  ],
});
