import { auditTables } from '../../src/audit';
import { table } from './table';
import type { RowSketch } from './table';

const findingsOf = (rows: readonly RowSketch[], family: 'project-self-evaluation' | 'third-party-scoring') =>
  (auditTables([table({ family, rows })]).tables[0]?.findings ?? []).map(
    ({ code, severity, cell }) => `${severity} ${code} ${cell}`,
  );
const project = (row: RowSketch) =>
  findingsOf([{ weight: '10', l2: '数量指标', ...row }], 'project-self-evaluation');

describe('a target without a comparator that names what should be little', () => {
  test.each<[string, string, string]>([
    ['安全事故数', '2次', '1次'],
    ['产品不合格率', '5%', '3%'],
    ['管网漏损率', '10%', '8%'],
    ['碳排放量', '20吨', '18吨'],
    ['公用经费控制率', '100%', '97%'],
    ['预算调整率', '3%', '0%'],
    ['结转结余率', '10%', '2%'],
    ['有效投诉件数', '5件', '9件'],
    ['停电次数', '5次', '3次'],
    ['服务对象不满意率', '5%', '3%'],
  ])('%s %s, %s: only the comparator is asked for', (l3, target, actual) => {
    expect(project({ l3, target, actual, score: '10' })).toEqual(['warning target-no-comparator E12']);
  });

  test.each<[string, string, string]>([
    ['投诉办结率', '90%', '60%'],
    ['事故隐患整改数', '20处', '10处'],
    ['培训场次', '5场', '4场'],
  ])('%s %s, %s: more is better, as ever', (l3, target, actual) => {
    expect(project({ l3, target, actual, score: '10' })).toContain('error full-score-when-missed H12');
  });
});

describe('a cost or a term without a comparator that names what should be much', () => {
  test.each<[string, string, string, string]>([
    ['时效指标', '免费开放天数', '300天', '310天'],
    ['时效指标', '设备质保期', '24个月', '36个月'],
    ['成本指标', '节约成本', '10万元', '12万元'],
    ['成本指标', '争取上级资金', '50万元', '60万元'],
  ])('%s %s %s, %s: only the comparator is asked for', (l2, l3, target, actual) => {
    expect(project({ l2, l3, target, actual, score: '10' })).toEqual(['warning target-no-comparator E12']);
  });

  test.each<[string, string, string, string]>([
    ['成本指标', '户均改造成本', '3000元', '3300元'],
    ['时效指标', '项目完成时间', '12个月', '14个月'],
  ])('%s %s %s, %s: less is better, as ever', (l2, l3, target, actual) => {
    expect(project({ l2, l3, target, actual, score: '10' })).toContain('error full-score-when-missed H12');
  });
});

test('a count beside a scaled one may be meant at that scale', () => {
  expect(project({ l3: '服务人次', target: '≥5', actual: '4.8万人次', score: '10' })).toEqual([
    'info unit-missing E12',
  ]);
});

describe('a name that gives the sign which the target leaves out', () => {
  test.each<[string, string, string]>([
    ['临时救助标准（<**元/户）', '5300元', '4770元'],
    ['会议次数（≤**次）', '10次', '8次'],
    ['户均补助成本（≥**元/户）', '300元/户', '320元/户'],
    ['硬化道路里程（≥**公里）', '22.8', '22.8'],
  ])('%s %s, %s: nothing is held against it', (l3, target, actual) => {
    const l2 = l3.includes('成本') ? '成本指标' : '数量指标';
    expect(project({ l2, l3, target, actual, score: '10' })).toEqual([]);
  });

  test('more is better where it says so', () => {
    expect(project({ l3: '硬化道路里程（≥**公里）', target: '22.8', actual: '20', score: '10' })).toContain(
      'error full-score-when-missed H12',
    );
  });
});

describe('a reason that gives none', () => {
  test.each([
    '无',
    '无。',
    '无偏差。',
    '不存在偏差',
    '没有差异',
    '无偏差，完成较好',
    '已完成',
    '按期完成。',
    '已按计划完成',
    '——',
  ])('%s', (reason) => {
    const row = { l3: '培训场次', target: '≥5场', actual: '4场', score: '8', reason };
    expect(project(row)).toContain('error reason-missing-missed I12');
  });

  test.each([
    '报名人数减少',
    '已完成招标，合同于次年履行',
    '无合适场地',
    '按计划完成4场，第5场因场地停用推迟',
  ])('%s gives one', (reason) => {
    const row = { l3: '培训场次', target: '≥5场', actual: '4场', score: '8', reason };
    expect(project(row).filter((one) => one.includes('reason-missing'))).toEqual([]);
  });
});

describe('a place whose rule we do not know', () => {
  const rows: RowSketch[] = [
    ['建设公里数', '≥20公里', '26公里', '20', '20'],
    ['预算执行率', '100%', '95%', '10', '9.5'],
    ['资金到位率', '100%', '90%', '5', '4.5'],
    ['完成及时率', '100%', '80%', '10', '8'],
    ['社会效益', '≥100户', '70户', '10', '7'],
    ['参训率', '≥100%', '75%', '10', '7.5'],
  ].map(([l3 = '', target = '', actual = '', weight = '', score = '']) => ({
    l1: '产出',
    l2: '产出数量',
    l3,
    target,
    actual,
    weight,
    score,
    reason: '场地停用',
  }));

  test('is asked, not accused', () => {
    const found = findingsOf(rows, 'third-party-scoring').filter((one) =>
      /score-mismatch|full-score/.test(one),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one.startsWith('error'))).toEqual([]);
  });

  test('unless somebody chose the profile', () => {
    const sketch = table({ family: 'third-party-scoring', rows });
    const [audited] = auditTables([sketch], { profile: 'third-party-2022' }).tables;
    expect(
      audited?.findings.some(({ code, severity }) => code === 'score-mismatch' && severity === 'error'),
    ).toBe(true);
  });
});
