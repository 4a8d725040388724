import { testRule } from '../rule-test';

const finds = (target: string, actual: string, lacks: 'clear-figure' | 'figure' | 'time') => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
  findings: [
    {
      cell: 'F12',
      severity: 'warning' as const,
      printed: actual,
      facts: { indicator: '培训场次', target, lacks },
    },
  ],
});
const passes = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
});

testRule('actual-unreadable', {
  invalid: [
    finds('≥90%', '合格率95%，满意度90%', 'clear-figure'),
    finds('≥5场', '10-5场', 'clear-figure'),
    finds('有效改善', '改善了90%的家庭环境', 'clear-figure'),
    finds('≤30万元', '完成', 'figure'),
    finds('≥100%', '无', 'figure'),
    finds('≥90%', '达成预期指标', 'figure'),
    finds('≥90%', '全部完成', 'figure'),
    finds('5-10次', '已完成', 'figure'),
    finds('≥10次', '10余次', 'figure'),
    finds('≤12个月', '已完成', 'figure'),
    finds('0起', '已完成', 'figure'),
    finds('2024年12月31日前', '已完成', 'time'),
  ],
  valid: [
    {
      name: 'a rate per so many people',
      table: { rows: [{ l3: '孕产妇死亡率', target: '≤9/10万', actual: '0/10万' }] },
    },
    {
      name: 'money per pupil and year',
      table: { rows: [{ l3: '小学公用经费标准', target: '≥720元/生·年', actual: '720元/学生·年' }] },
    },
    {
      name: 'changes with their direction',
      table: { rows: [{ l3: '能耗变化', target: '较上年下降5%以上', actual: '下降6.2%' }] },
    },
    {
      name: 'concentrations',
      table: { rows: [{ l3: '细颗粒物浓度', target: '≤35微克/立方米', actual: '32微克/立方米' }] },
    },
    passes('≥90%', '95%'),
    passes('有效改善', '达成预期指标'),
    passes('有效改善', '良好'),
    passes('2024年12月31日前', '按期完成'),
    passes('2024年12月31日前', '已提前完成'),
    passes('2024年12月31日前', '100%'),
    passes('≤12个月', '按期完成'),
    passes('100%', '全部完成'),
    passes('=100%', '全覆盖'),
    passes('0起', '未发生'),
    passes('≤0次', '无'),
    passes('≥90%', '不涉及'),
    passes('100%覆盖', '100%覆盖'),
    passes('≥90%', '#DIV/0!'),
    passes('≥90%', ''),
    passes('', '改善了90%的家庭环境'),
  ],
});
