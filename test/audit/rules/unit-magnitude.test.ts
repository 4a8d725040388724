import { testRule } from '../rule-test';

const finds = (target: string, actual: string, l2 = '数量指标') => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ l2, target, actual }] },
  findings: [
    {
      cell: 'F12',
      severity: 'warning' as const,
      printed: actual,
      facts: { indicator: '培训场次', target },
    },
  ],
});
const passes = (target: string, actual: string, l2 = '数量指标') => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ l2, target, actual }] },
});

testRule('unit-magnitude', {
  invalid: [
    finds('≤30万元', '285000万元', '成本指标'),
    finds('≤300000元', '28.5元', '成本指标'),
    finds('≤30万元', '285000', '成本指标'),
    finds('≤300000', '28.5', '成本指标'),
    finds('≤3500元/户', '0.34元/户', '成本指标'),
    finds('≤20万/个', '158900万/个', '成本指标'),
    finds('≥0.4万份', '4022万份'),
    finds('≥100万元', '200元'),
    finds('≥100万元', '50元'),
  ],
  valid: [
    passes('≤30万元', '28.5万元', '成本指标'),
    passes('≤30万元', '285000元', '成本指标'),
    passes('≤300000元', '28.5万元', '成本指标'),
    passes('≥0.4万份', '4022份'),
    passes('≥100万元', '49元'),
    passes('≥100万元', '201元'),
    passes('≤30万元', '285万元', '成本指标'),
    passes('≥5场', '50000场'),
    passes('≥3000', '0.3'),
    passes('≥90%', '0.0095%'),
    passes('≤30万元', '0元', '成本指标'),
    passes('≤30万元', '120000天', '成本指标'),
    passes('≤30万元', '完成', '成本指标'),
  ],
});
