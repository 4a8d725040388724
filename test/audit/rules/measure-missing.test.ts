import { testRule } from '../rule-test';

const row = { l3: '培训人数', target: '≥80人', actual: '50人' };

testRule('measure-missing', {
  invalid: [
    ...[
      '报名人数减少。',
      '资金未及时到位，影响进度',
      '指标口径调整，按新口径统计',
      '该条指标年初设置有误',
      '经沟通协商，其余街道由市级资金支持',
      '疫情持续，场馆关闭',
      '较预计人数减少',
      '场地问题难以解决，报名不足',
      '上级补助资金未到位',
      '学员等待时间长',
    ].map((reason) => ({
      name: reason,
      table: { rows: [{ ...row, reason }] },
      findings: [
        { cell: 'I12', severity: 'info' as const, facts: { indicator: '培训人数', completion: '62.5' } },
      ],
    })),
    {
      name: 'a merged cell, once',
      table: {
        rows: [
          { ...row, actual: '80人', reason: ['报名人数减少'] },
          { ...row, reason: ['报名人数减少'] },
        ],
      },
      findings: [{ cell: 'I12', severity: 'info', facts: { indicator: '培训人数', completion: '62.5' } }],
    },
    {
      name: 'words that say missed have no rate',
      table: { rows: [{ ...row, target: '有效改善', actual: '部分达成预期目标', reason: '设备到货晚' }] },
      findings: [{ cell: 'I12', severity: 'info', facts: { indicator: '培训人数', completion: null } }],
    },
  ],
  valid: [
    ...[
      '报名人数减少；下一步提前摸底。',
      '报名减少，今后分批办班',
      '资金到位晚，将于2025年3月完成',
      '合同未到期，预计明年完成剩余任务',
      '及时调整年度指标',
      '加强宣传',
      '道路中断，来年年初补训',
      '道路中断，2025年3月前补训30人',
      '连续降雨，待天气转好后复工',
      '征地受阻，纳入2025年计划',
      '对象外出务工，调低指标值',
      '知晓面窄，多渠道宣传',
      '场地不足，签订合作协议解决',
      '师资不足，增聘教师',
    ].map((reason) => ({ name: reason, table: { rows: [{ ...row, reason }] } })),
    { name: 'met', table: { rows: [{ ...row, actual: '80人', reason: '报名人数减少' }] } },
    { name: 'no reason: another rule', table: { rows: [{ ...row, reason: '无' }] } },
    { name: 'nothing but the difference: another rule', table: { rows: [{ ...row, reason: '产生偏差' }] } },
    { name: 'a mark', table: { rows: [{ ...row, reason: '见附件' }] } },
    {
      name: 'reads 100 %',
      table: { rows: [{ ...row, target: '≥100000人', actual: '99996人', reason: '报名人数减少' }] },
    },
  ],
});
