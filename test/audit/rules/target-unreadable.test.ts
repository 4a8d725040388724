import { testRule } from '../rule-test';

const finds = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
  findings: [
    { cell: 'E12', severity: 'warning' as const, printed: target, facts: { indicator: '培训场次' } },
  ],
});
const passes = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
});

testRule('target-unreadable', {
  invalid: [
    finds('≥90%以内', '95%'),
    finds('10-5次', '7次'),
    finds('合格率95%，满意度90%', '合格率96%'),
    finds('100%覆盖', '90%'),
    {
      ...finds('合格率95%，满意度90%', ''),
      name: 'in a table of targets alone',
      table: { family: 'target-table', rows: [{ target: '合格率95%，满意度90%' }] },
    },
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
    passes('5-10次', '7次'),
    passes('2024年10月31日前', '2024年8月31日'),
    passes('有效改善', '达成预期指标'),
    passes('100%覆盖', '100%覆盖'),
    passes('', '5场'),
    passes('#REF!', '5场'),
  ],
});
