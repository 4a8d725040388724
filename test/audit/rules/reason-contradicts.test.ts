import type { FindingFacts } from '../../../src/audit';
import type { RowSketch } from '../table';
import { testRule } from '../rule-test';

type Kind = FindingFacts['reason-contradicts']['kind'];

const attendance = { l3: '培训出勤率', target: '≥80%', actual: '100.71%' };
const people = { l3: '培训人数', target: '≥120人', actual: '146人' };
const fewer = { l3: '培训人数', target: '≥120人', actual: '100人' };
const cost = {
  l1: '成本指标',
  l2: '经济成本指标',
  l3: '选拔赛项目支出',
  target: '≤11万元',
  actual: '10.9万元',
};
const standard = { ...cost, l3: '每个站点补助标准', target: '≤5万元/个', actual: '4.463万元/个' };
const finished = { l3: '工程完工时间', target: '2024年12月31日前', actual: '2024年9月30日' };
const quality = { l3: '服务能力', target: '有效提升', actual: '完全达到预期效果' };

const finds = (row: RowSketch, reason: string, kind: Kind, printed: string, expected: string) => ({
  name: reason,
  table: { rows: [{ ...row, reason }] },
  findings: [
    {
      cell: 'I12',
      severity: 'warning' as const,
      printed,
      expected,
      facts: { indicator: row.l3 ?? '', kind },
    },
  ],
});
const passes = (row: RowSketch, reason: string) => ({
  name: `${row.actual}: ${reason}`,
  table: { rows: [{ ...row, reason }] },
});

testRule('reason-contradicts', {
  invalid: [
    finds(fewer, '少培训30人，下一步补训', 'gap', '少培训30人', '20人'),
    finds(fewer, '农忙时节报名不足，少培训30人', 'gap', '少培训30人', '20人'),
    finds(people, '多培训20人，系追加任务', 'gap', '多培训20人', '26人'),
    finds(fewer, '少培训100人，下一步补训', 'gap', '少培训100人', '20人'),
    finds(people, '超额20人完成', 'gap', '超额20人', '26人'),
    finds(fewer, '偏差率为20%，下一步补训', 'gap', '偏差率为20%', '16.67%'),
    finds(people, '指标偏差率20%', 'gap', '指标偏差率20%', '21.67%'),
    finds(cost, '预算节约0.5万元，已收回', 'gap', '预算节约0.5万元', '0.1万元'),
    finds(cost, '较预算节约5000元', 'gap', '较预算节约5000元', '1000元'),
    finds(finished, '雨季停工，工程于2024年10月12日完工', 'actual', '于2024年10月12日完工', '2024年9月30日'),
    finds(finished, '雨季停工，2024年11月完工', 'actual', '2024年11月完工', '2024年9月30日'),
    finds(attendance, '学员按时参加，出勤率达到 100%，产生差异。', 'actual', '出勤率达到100%', '100.71%'),
    finds(
      { l3: '群众满意度', target: '≥90%', actual: '95.5%' },
      '抽样调查，满意率为98%',
      'actual',
      '满意率为98%',
      '95.5%',
    ),
    finds(people, '社区组织报名，实际培训140人', 'actual', '实际培训140人', '146人'),
    finds({ ...people, actual: '=146人' }, '实际参加140人', 'actual', '实际参加140人', '146人'),
    finds(people, '年初计划100人，报名踊跃', 'target', '年初计划100人', '≥120人'),
    finds(fewer, '学员报名减少，完成率为90%', 'completion', '完成率为90%', '83.33%'),
    finds(
      { ...cost, actual: '11万元' },
      '制作与宣传成本无法分开，故资金完成率为0',
      'completion',
      '故资金完成率为0',
      '100%',
    ),
    finds(people, '报名踊跃，较计划增加20人', 'gap', '较计划增加20人', '26人'),
    finds(people, '报名踊跃，超出年初指标30%', 'gap', '超出年初指标30%', '21.67%'),
    finds(
      { ...attendance, actual: '75%' },
      '部分学员请假，比目标低10个百分点',
      'gap',
      '比目标低10个百分点',
      '5个百分点',
    ),
    finds(cost, '项目采购金额上浮，按合同支付。', 'direction-down', '金额上浮', '10.9万元'),
    finds({ ...cost, actual: '12万元' }, '采购价格下降', 'direction-up', '价格下降', '12万元'),
    finds(fewer, '培训人数较计划增加', 'direction-down', '人数较计划增加', '100人'),
    finds(people, '学员人数比年初预计减少', 'direction-up', '人数比年初预计减少', '146人'),
    finds(people, '受天气影响，未完成年度目标', 'missed-though-met', '未完成年度目标', '146人'),
    finds(
      quality,
      '评估成果次年交付，效益指标未达到 100%',
      'missed-though-met',
      '效益指标未达到100%',
      '完全达到预期效果',
    ),
    finds(fewer, '已按期完成年度任务', 'met-though-missed', '已按期完成年度任务', '100人'),
    finds(
      standard,
      '本年度支付项目80%款项，根据实际支出金额平均计算',
      'paid-share',
      '支付项目80%款项',
      '4.463万元/个÷≤5万元/个=89.26%',
    ),
  ],
  valid: [
    passes(fewer, '少培训20人，下一步补训'),
    passes(fewer, '比上年少培训35人，下一步补训'),
    passes(fewer, '每期少培训5人，下一步补训'),
    passes(fewer, '少培训1期，共20人，下一步补训'),
    passes(fewer, '甲县少培训12人，下一步补训'),
    passes(fewer, '未培训人员8人已退休，其余12人下年补训'),
    passes(fewer, '未完成25人的复训，下一步补训'),
    passes(fewer, '未完成120人目标，下一步补训'),
    passes(fewer, '少培训约25人，下一步补训'),
    passes(fewer, '偏差率-16.67%，下一步补训'),
    passes(fewer, '偏差率17%，下一步补训'),
    passes(fewer, '偏差率在20%以内，下一步补训'),
    passes(people, '上年偏差率15%，本年追加任务'),
    passes(attendance, '指标偏差20.71%'),
    passes(cost, '预算节约0.1万元'),
    passes(cost, '预算节约1000元'),
    passes(cost, '项目总预算50万元，预算节约2万元'),
    passes(cost, '招标节约0.5万元'),
    passes(cost, '其中印刷预算节约0.05万元'),
    {
      name: 'what the whole budget left over',
      table: {
        funds: [{ fullYear: '50', executed: '45', rate: '90%' }],
        rows: [{ ...cost, reason: '预算节约5万元' }],
      },
    },
    passes(finished, '工程于2024年9月完工'),
    passes(finished, '工程于2024年9月30日完工'),
    passes(finished, '工程原计划2024年10月完工，提前完成'),
    passes(finished, '主体工程2024年8月完成，2024年9月30日竣工'),
    passes({ ...finished, l3: '资金拨付时间' }, '工程于2024年10月12日完工'),
    passes({ ...finished, actual: '9月' }, '工程于2024年10月12日完工'),
    passes({ ...attendance, actual: '99.05%' }, '出勤率达到99.05%'),
    passes({ ...attendance, actual: '99.05%' }, '出勤率达到99%，产生差异'),
    passes(attendance, '要求出勤率达到80%'),
    passes(attendance, '上年出勤率达到95%'),
    passes(attendance, '其中甲班出勤率达到95%'),
    passes(attendance, '合格率达到95%'),
    passes(attendance, '出勤率约为95%'),
    passes(attendance, '按要求挂牌，完成率达到100%'),
    passes({ ...attendance, actual: '100%' }, '完成率达到100%'),
    passes(people, '实际培训146人'),
    passes(people, '计划120人，实际146人，较计划增加26人'),
    passes(people, '较计划增加21.67%'),
    passes(people, '较计划增加22%'),
    passes(people, '超出年初指标26人'),
    passes(people, '实际报名150人'),
    passes(people, '每场计划20人'),
    passes(people, '计划外增加26人'),
    passes(people, '下年计划200人'),
    passes(people, '完成率达到100%'),
    passes(people, '完成率121.67%'),
    passes({ ...people, actual: '0.0146万人' }, '实际培训146人'),
    passes(cost, '中标金额低于预算'),
    passes(cost, '数量增加，单价降低'),
    passes(cost, '未出现价格上涨'),
    passes(cost, '为防止费用增加，统一采购'),
    passes({ ...cost, actual: '12万元' }, '价格上涨'),
    passes({ ...cost, actual: '12万元' }, '人工费下降，但材料费上涨'),
    passes(fewer, '未完成年度目标，下一步加快'),
    passes(fewer, '争取明年超额完成'),
    passes(fewer, '将确保完成年度任务'),
    passes(people, '避免再次未完成年度目标'),
    passes(people, '上年未完成任务结转本年'),
    passes(standard, '按合同支付90%款项，根据实际支出金额平均计算'),
    passes(standard, '按合同支付80%款项'),
    passes({ ...people, actual: '146户' }, '实际培训140人'),
    {
      name: 'a merged cell speaks of several rows',
      table: { rows: [people, fewer].map((row) => ({ ...row, reason: ['实际培训90人'] as const })) },
    },
  ],
});
