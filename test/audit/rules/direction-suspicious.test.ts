import { testRule } from '../rule-test';

const finds = (kind: 'cost' | 'time' | 'rate' | 'count', l2: string, l3: string, target: string) => ({
  name: `${l2} ${l3} ${target}`,
  table: { rows: [{ l2, l3, target }] },
  findings: [{ cell: 'E12', severity: 'warning' as const, printed: target, facts: { indicator: l3, kind } }],
});
const passes = (l2: string, l3: string, target: string) => ({
  name: `${l2} ${l3} ${target}`,
  table: { rows: [{ l2, l3, target }] },
});

testRule('direction-suspicious', {
  invalid: [
    finds('cost', '经济成本指标', '改造补助标准', '≥3500元/户'),
    finds('cost', '成本指标', '项目总成本', '>90万元'),
    finds('cost', '成本指标', '每个站点购买服务标准', '不低于20万/个'),
    finds('time', '时效指标', '项目完成时间', '≥1年'),
    finds('time', '时效指标', '项目开展周期', '≥12个月'),
    finds('time', '时效指标', '事项办结时限', '≥30天'),
    finds('rate', '服务对象满意度指标', '受益对象满意度', '≤90%'),
    finds('rate', '质量指标', '服务覆盖率', '<80%'),
    finds('rate', '满意度指标', '受益未成年人满意率', '≤90%'),
    finds('rate', '质量指标', '培训合格率', '≤95'),
    finds('count', '数量指标', '培训场次', '≤5场'),
    finds('count', '产出数量', '宣传册印制数量', '≤0.4万份'),
  ],
  valid: [
    passes('经济成本指标', '改造补助标准', '≤3500元/户'),
    passes('经济成本指标', '节约采购资金', '≥20万元'),
    passes('成本指标', '门票收入', '≥50万元'),
    passes('成本指标', '城乡低保平均标准', '≥600元/人/月'),
    passes('经济效益指标', '带动投资', '≥3500万元'),
    passes('成本指标', '成本核算率', '≥95%'),
    passes('成本指标', '项目总成本', '90万元'),
    passes('时效指标', '项目完成时间', '≤1年'),
    passes('时效指标', '设备质保期限', '≥2年'),
    passes('时效指标', '场馆开放周期', '≥300天'),
    passes('时效指标', '项目按期完成率', '≥90%'),
    passes('数量指标', '服务周期', '≥12个月'),
    passes('满意度指标', '受益对象满意度', '≥90%'),
    passes('满意度指标', '群众不满意率', '≤5%'),
    passes('满意度指标', '群众投诉率', '≤5%'),
    passes('质量指标', '产品不合格率', '≤1%'),
    passes('数量指标', '安全事故发生数', '≤2起'),
    passes('数量指标', '信访案件数量', '≤5件'),
    passes('数量指标', '科目调整次数', '≤10次'),
    passes('数量指标', '预算追加次数', '≤2次'),
    passes('数量指标', '会议次数', '≤3次'),
    passes('数量指标', '设备故障次数', '≤3次'),
    passes('质量指标', '返工次数', '≤3次'),
    passes('数量指标', '培训天数', '≤5天'),
    passes('数量指标', '培训场次', '5场'),
    passes('数量指标', '培训场次', '=5场'),
    passes('数量指标', '培训场次', '有效开展'),
  ],
});
