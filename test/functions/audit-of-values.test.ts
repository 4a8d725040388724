import { latePerf } from './host';

const HEAD = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const MISSED = '实际培训90人，报名减少';
const ROWS = [
  ['产出指标', '数量指标', '培训人数', '≥120人', '100人', 50, 41.67, MISSED],
  ['效益指标', '社会效益指标', '培训合格率', '≥90%', '95%', 50, 50, '按时完成考核，合格率达到95%'],
];

/** The sentences that PERF.AUDIT spills for a range. */
async function told(rows: readonly (readonly unknown[])[]): Promise<string[]> {
  const spilled = (await latePerf('AUDIT', rows)) as unknown[][];
  return spilled.flat().map(String);
}

test('a reason that contradicts its row is told', async () => {
  expect((await told([HEAD, ...ROWS])).join()).toContain('原因写“实际培训90人”，实际完成值却是“100人”');
});

test('not where the reason may be that of a merged cell', async () => {
  const [first = [], second = []] = ROWS;
  const rows = [HEAD, first, [...second.slice(0, -1), '']];
  expect((await told(rows)).join()).not.toContain('实际培训90人');
});

test('columns may stand beside the range: none is said to be missing', async () => {
  const narrow = [HEAD, ...ROWS].map((row) => row.slice(0, 6));
  expect((await told(narrow)).join()).not.toContain('缺少必要的列');
});
