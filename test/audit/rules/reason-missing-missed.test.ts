import { testRule } from '../rule-test';

const row = { l3: '培训人数', target: '≥80人', actual: '50人' };
const facts = { indicator: '培训人数', completion: '62.5' };

testRule('reason-missing-missed', {
  invalid: [
    {
      name: 'a blank reason',
      table: { rows: [{ ...row, reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts }],
    },
    ...['无', '无。', '暂无', '/', '——', ' 无 '].map((reason) => ({
      name: `"${reason}" gives none`,
      table: { rows: [{ ...row, reason }] },
      findings: [{ cell: 'I12', severity: 'error' as const, facts }],
    })),
    {
      name: 'another row gives one',
      table: { rows: [{ ...row, reason: '学员报名减少' }, row] },
      findings: [{ cell: 'I13', severity: 'error', facts }],
    },
    {
      name: '99.99 % is seen to be missed',
      table: { rows: [{ ...row, target: '≥10000人', actual: '9999人', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: '99.99' } }],
    },
    {
      name: '99.994 % reads 99.99 %',
      table: { rows: [{ ...row, target: '≥100000人', actual: '99994人', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: '99.99' } }],
    },
    {
      name: 'above a ceiling',
      table: { rows: [{ ...row, target: '≤10万元', actual: '25万元', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: '0' } }],
    },
    {
      name: 'a late date has no rate',
      table: { rows: [{ ...row, target: '2024年10月31日前', actual: '2024年12月1日', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: null } }],
    },
    {
      name: 'words that say partly',
      table: { rows: [{ ...row, target: '有效改善', actual: '部分达成年度指标并具有一定效果', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: null } }],
    },
    {
      name: 'days against months: missed for certain',
      table: { rows: [{ ...row, target: '≤12个月', actual: '400天', reason: '' }] },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: null } }],
    },
    {
      name: 'a transfer table asks too',
      table: {
        family: 'transfer-self-evaluation',
        rows: [{ ...row, target: '≥400人', actual: '0人', reason: '' }],
      },
      findings: [{ cell: 'I12', severity: 'error', facts: { indicator: '培训人数', completion: '0' } }],
    },
  ],
  valid: [
    {
      name: 'the year of a monitoring table is not over',
      table: { title: '项目支出绩效运行监控表', rows: [{ target: '≥5场', actual: '2场', reason: '' }] },
    },
    { name: 'a reason is given', table: { rows: [{ ...row, reason: '学员报名减少，下年提前摸底' }] } },
    {
      name: 'a merged cell gives one reason for several rows',
      table: {
        rows: [
          { ...row, reason: ['统一说明：资金下达较晚'] },
          { ...row, reason: ['统一说明：资金下达较晚'] },
        ],
      },
    },
    { name: 'met', table: { rows: [{ ...row, actual: '80人', reason: '' }] } },
    {
      name: '99.996 % reads 100 %',
      table: { rows: [{ ...row, target: '≥100000人', actual: '99996人', reason: '' }] },
    },
    {
      name: '99.995 % reads 100 %',
      table: { rows: [{ ...row, target: '≥100000人', actual: '99995人', reason: '' }] },
    },
    {
      name: 'a ceiling passed by a hair reads 100 %',
      table: { rows: [{ ...row, target: '≤100000元', actual: '100004元', reason: '' }] },
    },
    {
      name: 'exactly on the line of a strict comparator',
      table: { rows: [{ ...row, target: '>80人', actual: '80人', reason: '' }] },
    },
    { name: 'nothing can be concluded', table: { rows: [{ ...row, actual: '50户', reason: '' }] } },
    { name: 'no actual yet: actual-missing says so', table: { rows: [{ ...row, actual: '', reason: '' }] } },
    { name: 'a table without a column for reasons', table: { rows: [row] } },
  ],
});
