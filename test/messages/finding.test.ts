import type { FindingCode } from '../../src/audit';
import { zhCN } from '../../src/messages/zh-CN';
import { findingsOf } from '../audit/rule-test';
import type { RowSketch, TableSketch } from '../audit/table';

const row: RowSketch = { l3: '设备完好率', target: '≥80%', actual: '50%', weight: '10' };
const done: RowSketch = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10', score: '10' };
const execution = { fullYear: '158', executed: '156.65', weight: '10' };

/** What the clerk reads: the row, both figures, and the way out. */
test.each<[FindingCode, TableSketch, string]>([
  [
    'score-mismatch',
    { rows: [{ ...row, score: '8' }] },
    '“设备完好率”得分 8，按评分口径应为 6.25，多计了分。请改为 6.25，或核对指标值与实际完成值。',
  ],
  [
    'score-mismatch',
    { rows: [{ ...row, score: '5.5' }] },
    '“设备完好率”得分 5.5，按评分口径应为 6.25，且未说明原因。请改为 6.25，或说明扣分理由。',
  ],
  [
    'score-mismatch',
    { rows: [{ ...row, score: '5.5', reason: '配件到货较晚' }] },
    '“设备完好率”得分 5.5，按评分口径应为 6.25。如系主动扣分，请在原因中写明扣分理由；否则请改为 6.25。',
  ],
  [
    'full-score-when-missed',
    { rows: [{ ...row, score: '10' }] },
    '“设备完好率”未完成（完成率 62.5 %），却得满分 10。按评分口径应为 6.25。',
  ],
  [
    'score-rounding',
    { rows: [{ ...row, score: '6.3' }] },
    '“设备完好率”得分 6.3 是取整后的结果，保留两位小数应为 6.25。各项取整方式应一致。',
  ],
  [
    'score-out-of-range',
    { rows: [{ ...row, score: '12' }] },
    '“设备完好率”得分 12 超出范围。得分应在 0 与分值 10 之间，请改正。',
  ],
  [
    'score-without-values',
    { rows: [{ ...row, actual: '', score: '10' }] },
    '“设备完好率”得了 10 分，但实际完成值是空的，得分没有依据。请补填。',
  ],
  [
    'actual-missing',
    { rows: [done, { ...row, actual: '', score: '' }] },
    '“设备完好率”的实际完成值未填。请在 F13 补填。',
  ],
  [
    'weight-missing',
    { rows: [done, { ...row, weight: '', score: '8' }] },
    '“设备完好率”有得分但没有分值，无法核算。请在 G13 填写分值。',
  ],
  [
    'weight-sum',
    { rows: [done], total: { weight: '100' } },
    '各项分值（含预算执行率）合计 10，与总分行的 100 不符。请核对各项分值。',
  ],
  [
    'weight-sum',
    { rows: [{ ...done, l1Points: '50' }] },
    '“产出指标”下各项分值合计 10，与标明的 50 分不符。请核对各项分值。',
  ],
  [
    'total-mismatch',
    { rows: [done, done], total: { score: '25' } },
    '总分 25，各项得分（含预算执行率）相加为 20。请核对总分或各项得分。',
  ],
  [
    'execution-rate-mismatch',
    {
      funds: [
        { ...execution, rate: '99%' },
        { ...execution, rate: '98%' },
      ],
    },
    '执行率 98%，按执行数 156.65 ÷ 全年预算数 158 应为 99.15%。请改正。',
  ],
  [
    'execution-score-mismatch',
    { funds: [{ ...execution, score: '10' }] },
    '执行率得分 10，按 10 × 99.15 % 应为 9.92。请改正。',
  ],
  [
    'unit-mismatch',
    { rows: [{ ...row, target: '≥80人', actual: '90人次' }] },
    '“设备完好率”的指标值“≥80人”与实际完成值“90人次”单位不同，无法比较。请统一单位。',
  ],
  [
    'target-no-comparator',
    { rows: [{ ...row, target: '80%' }] },
    '“设备完好率”的指标值“80%”没有比较符，已按“≥”核算。请写明“≥”“≤”或“=”。',
  ],
  [
    'reason-missing-missed',
    { rows: [{ ...row, reason: '' }] },
    '“设备完好率”未完成（完成率 62.5 %），没有填写原因。请在 I12 说明原因和改进措施。',
  ],
  [
    'reason-missing-exceeded',
    { rows: [{ ...row, target: '≥10次', actual: '20次', reason: '无' }] },
    '“设备完好率”完成率 200 %，达到 130 % 的超额线，没有填写原因。请在 I12 说明原因。',
  ],
  [
    'cell-error',
    { rows: [{ ...row, score: '#REF!' }] },
    'H12 是错误值 #REF!，无法计算。请修正该单元格的公式或重新填写。',
  ],
  [
    'qualitative-band',
    { rows: [{ ...row, target: '有效改善', actual: '部分达成预期目标', score: '9' }] },
    '“设备完好率”为定性指标，完成情况是“部分达成”，得分应在 6–8 之间，现为 9。请核对得分或完成情况。',
  ],
  [
    'level-missing',
    { rows: [done, { ...row, l1: '效益指标', l2: '' }] },
    '“设备完好率”没有二级指标名称。请在 C13 补填。',
  ],
  [
    'indicator-duplicate',
    { rows: [done, done] },
    '“培训场次”与 D12 的指标级次、名称都相同。请核对是否重复填报；如是两项指标，请用名称区分。',
  ],
  [
    'target-unreadable',
    { rows: [{ ...row, target: '≥90%以内' }] },
    '“设备完好率”的指标值“≥90%以内”无法识别，不能核算。请按“比较符＋数值＋单位”填写，如“≥90%”，或改为一句定性表述。',
  ],
  [
    'actual-unreadable',
    { rows: [{ ...row, target: '≤30万元', actual: '完成' }] },
    '“设备完好率”的指标值是“≤30万元”，实际完成值“完成”看不出确切的数值，不能比较。请填写实际达到的数值。',
  ],
  [
    'actual-has-comparator',
    { rows: [{ ...row, actual: '≥80%' }] },
    '“设备完好率”的实际完成值“≥80%”带有比较符，像是照抄指标值。请填写实际达到的数值。',
  ],
  [
    'unit-missing',
    { rows: [{ ...done, actual: '5' }] },
    '“培训场次”的实际完成值“5”没有写明计量单位，已按“场”理解。请补写单位。',
  ],
  [
    'unit-magnitude',
    { rows: [{ ...done, target: '≤30万元', actual: '285000万元' }] },
    '“培训场次”的指标值是“≤30万元”，实际完成值是“285000万元”，相差约一万倍。请核对是否把“元”和“万元”（或“个”和“万个”）写混。',
  ],
  [
    'direction-suspicious',
    { rows: [{ ...done, target: '≤5场' }] },
    '“培训场次”是产出数量，指标值“≤5场”却设了上限。请核对是否应为“≥”。',
  ],
  [
    'target-zero',
    { rows: [{ ...done, target: '0场' }] },
    '“培训场次”的指标值是“0场”，只判断完成与否，没有完成率。如并非要求为零，请核对指标值。',
  ],
  [
    'qualitative-level',
    { rows: [{ ...row, target: '有效改善', actual: '良好' }] },
    '“设备完好率”的实际完成值“良好”看不出达成程度，未作判断。建议写“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”。',
  ],
  [
    'weight-structure',
    { rows: [{ ...done, weight: '90' }], funds: [execution] },
    '“产出指标”的分值合计 90，评分口径一般为 50。当地另有规定的，以当地规定为准。',
  ],
  [
    'funds-sum',
    {
      funds: [
        { fullYear: '185' },
        { label: '其中：当年财政拨款', fullYear: '150' },
        { label: '其他资金', fullYear: '8' },
      ],
    },
    '“年度资金总额”的全年预算数 185，各项资金相加为 158。请核对总额和各项资金。',
  ],
  [
    'overspent',
    { funds: [{ fullYear: '24', executed: '26' }] },
    '“年度资金总额”的执行数 26 超出全年预算数 24。请核对两数；如年中追加过预算，请填写调整后的预算数。',
  ],
  [
    'parts-sum',
    {
      family: 'fund-table',
      lines: [
        { label: '甲县', budget: '558' },
        { label: '合计', budget: '585' },
      ],
    },
    '“合计”的预算数 585，各项相加为 558。请核对合计和各项。',
  ],
  [
    'completion-mismatch',
    { rows: [{ ...row, completion: '100%' }] },
    '“设备完好率”的完成率 100%，按指标值“≥80%”和实际完成值“50%”应为 62.5%。请改正。',
  ],
  [
    'deviation-mismatch',
    { rows: [{ ...row, deviation: '30%' }] },
    '“设备完好率”的偏差率 30%，按指标值“≥80%”和实际完成值“50%”应为 37.5%。请改正。',
  ],
  [
    'score-rate-mismatch',
    { family: 'score-summary', lines: [{ label: '过程', weight: '20', score: '18', scoreRate: '98%' }] },
    '“过程”的得分率 98%，按得分 18 ÷ 分值 20 应为 90%。请改正。',
  ],
  [
    'grade-mismatch',
    { rows: [{ ...done, weight: '100', score: '88' }], total: { weight: '100', score: '88' }, grade: '优' },
    '等级“优”与总分 88 不符，按评分口径应为“良”。请核对等级或总分。',
  ],
])('%s', (code, table, sentence) => {
  expect(findingsOf(code, table).map((finding) => zhCN.finding(finding))).toEqual([sentence]);
});
