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
])('%s', (code, table, sentence) => {
  expect(findingsOf(code, table).map((finding) => zhCN.finding(finding))).toEqual([sentence]);
});
