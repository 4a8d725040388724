import { auditTables } from '../../src/audit';
import type { Finding } from '../../src/audit';
import { decideFinding, DECISIONS_KEY, NO_DECISIONS } from '../../src/audit/decisions';
import type { Decisions } from '../../src/audit/decisions';
import { writeDecisions } from '../../src/audit/read-decisions';
import { readWorkbook, toGrids, writeWorkbook } from '../../src/host/xlsx';
import { detectTables } from '../../src/table';
import { jsonOf, runOn } from './terminal';

const ROWS = [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '宣传场次', '≥10场', '10场', 40, 35, ''],
  ['产出指标', '数量指标', '走访户数', '≥100户', '100户', 60, 60, ''],
  ['总分', '', '', '', '', 100, 95, ''],
];
const sheets = [{ name: '自评表', rows: ROWS }];
const REMARK = { note: '评审会扣 5 分', author: '李会计', date: '2026-03-31' };

const bare = writeWorkbook({ sheets });
const audit = auditTables(toGrids(readWorkbook(bare)).flatMap(({ grid }) => detectTables(grid)));

function deduction(): Finding {
  const found = audit.tables
    .flatMap(({ findings }) => findings)
    .find(({ code }) => code === 'score-mismatch');
  if (!found) throw new Error('no deduction');
  return found;
}

function decided(decisions: Partial<Decisions>) {
  const text = writeDecisions({ ...NO_DECISIONS, ...decisions });
  return writeWorkbook({ sheets, settings: { [DECISIONS_KEY]: text ?? '' } });
}

function foundIn(bytes: Uint8Array) {
  const ran = runOn({ 'a.xlsx': bytes }, 'a.xlsx', '--format', 'json');
  const finding = jsonOf(ran).files[0]?.tables[0]?.findings.find(({ code }) => code === 'score-mismatch');
  return { exit: ran.exit, finding };
}

const accepted = { findings: [decideFinding(audit, deduction(), 'accepted', REMARK)] };
const off = { rules: { 'score-mismatch': { level: 'off', ...REMARK } } } as const;
const milder = { rules: { 'score-mismatch': { level: 'info', ...REMARK } } } as const;
const graver = { profiles: { [audit.tables[0]?.profile.id ?? '']: { 'score-mismatch': 'error' } } } as const;

test('without decisions a deduction counts, and says nothing of any', () => {
  const { exit, finding } = foundIn(bare);
  expect(exit).toBe(1);
  expect(finding).toMatchObject({ severity: 'error' });
  expect(finding).not.toHaveProperty('decision');
});

test.each([
  ['accepted', accepted, { kind: 'accepted', ...REMARK }, 0],
  ['its rule is off', off, { kind: 'rule-off', ...REMARK }, 0],
  ['milder', milder, { kind: 'severity', severity: 'info' }, 0],
  ['as grave as ever', graver, undefined, 1],
])(
  '%s: the finding stays with its severity, the decision beside it, and the exit code follows',
  (_, decisions, said, exit) => {
    const ran = foundIn(decided(decisions));
    expect(ran.exit).toBe(exit);
    expect(ran.finding).toMatchObject({ severity: 'error', printed: '35', expected: '40' });
    expect(ran.finding?.decision).toEqual(said);
  },
);

test('the text names what was decided and counts the rest', () => {
  const text = (decisions: Partial<Decisions>) => runOn({ 'a.xlsx': decided(decisions) }, 'a.xlsx').out;
  expect(text(accepted)).toMatch(/（另有 1 处已处理）/);
  expect(text(accepted)).toMatch(/G3 .*（已接受：评审会扣 5 分）\n/);
  expect(text(milder)).toMatch(/G3 .*（按设置为提示）\n/);
});

test('decisions that cannot be read change nothing', () => {
  const broken = writeWorkbook({ sheets, settings: { [DECISIONS_KEY]: '{"schema":1' } });
  expect(foundIn(broken)).toEqual(foundIn(bare));
});
