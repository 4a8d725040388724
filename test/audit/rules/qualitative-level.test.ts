import { testRule } from '../rule-test';

const finds = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
  findings: [{ cell: 'F12', severity: 'info' as const, printed: actual, facts: { indicator: '培训场次' } }],
});
const passes = (target: string, actual: string) => ({
  name: `${target} / ${actual}`,
  table: { rows: [{ target, actual }] },
});

testRule('qualitative-level', {
  invalid: [finds('有效改善', '良好'), finds('健全', '待完善'), finds('全天候可用', '全天候')],
  valid: [
    passes('有效改善', '达成年度指标'),
    passes('有效改善', '部分达成年度指标并具有一定效果'),
    passes('有效改善', '未达成年度指标且效果较差'),
    passes('有效改善', '有效 改善'),
    passes('有效改善', '95%'),
    passes('有效改善', ''),
    passes('≥90%', '良好'),
  ],
});
