import { auditTables } from '../../../src/audit';
import { HostError } from '../../../src/host/port';
import type { FormulaCell } from '../../../src/host/port';
import { createGrid, detectTables } from '../../../src/table';
import type { Grid } from '../../../src/table';
import type { Corrections } from '../../../src/taskpane/corrections/controller';
import { createCorrections } from '../../../src/taskpane/corrections/controller';
import type { Preview } from '../../../src/taskpane/corrections/preview';
import { fixOf, isFixable, previewOf } from '../../../src/taskpane/corrections/preview';
import type { Report } from '../../../src/taskpane/report';
import type { Session } from '../../../src/taskpane/session';
import { createSession } from '../../../src/taskpane/session';
import { reportOf } from '../../../src/taskpane/state';
import { FakeHost } from '../fake-host';

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];

/** Two indicators and a total; scores in G3, G4, the total in G5. */
function sheetOf(first: number | null, second: number | null, total: number | null, sheet = '自评表'): Grid {
  return createGrid({
    sheet,
    top: 1,
    left: 1,
    values: [
      ['项目支出绩效自评表', ...Array<null>(7).fill(null)],
      HEAD,
      ['产出指标', '数量指标', '养护里程', '≥100公里', '80公里', 50, first, '因雨停工。'],
      ['效益指标', '社会效益指标', '受益户数', '≥100户', '100户', 50, second, null],
      ['总分', null, null, null, null, 100, total, null],
    ],
  });
}

const formula = (cell: string, text: string, value: number): FormulaCell => {
  return { sheet: '自评表', cell, was: { formula: text, value, format: 'General' }, spill: null };
};

interface Opened {
  readonly host: FakeHost;
  readonly session: Session;
  readonly corrections: Corrections;
  report(): Report;
  preview(): Preview;
}

const sessions: Session[] = [];
afterEach(() => sessions.splice(0).forEach((session) => session.dispose()));

async function opened(...grids: readonly Grid[]): Promise<Opened> {
  const host = new FakeHost(...grids.map((grid) => ({ grid })));
  const session = createSession(host, () => Promise.resolve({ detect: detectTables, audit: auditTables }));
  sessions.push(session);
  await session.audit('workbook');
  const corrections = createCorrections(host, session);
  const report = (): Report => {
    const now = reportOf(session.getState().view);
    if (!now) throw new Error('no report');
    return now;
  };
  return {
    host,
    session,
    corrections,
    report,
    preview() {
      const { mode, facts, picks } = corrections.feature.get();
      return previewOf(report(), report().tables, mode ?? 'correct', facts, picks);
    },
  };
}

const cells = (changes: Preview['changes']) => changes.map(({ cell, after }) => `${cell}=${after}`);

test('opening a preview writes nothing; 写入 writes what is chosen as one plan', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  expect(host.applied).toEqual([]);
  expect(cells(preview().chosen)).toEqual(['G3=40', 'G4=50', 'G5=90']);
  await corrections.write(preview().chosen);
  expect(host.applied).toHaveLength(1);
  expect(host.applied[0]?.steps).toMatchObject([
    { kind: 'write-number', cell: 'G3', number: '40', was: { value: 50 } },
    { kind: 'write-number', cell: 'G4', number: '50', was: { value: 45 } },
    { kind: 'write-number', cell: 'G5', number: '90', was: { value: 95 } },
  ]);
  expect(corrections.feature.get()).toMatchObject({
    mode: null,
    result: { at: 'written', cells: ['G3', 'G4', 'G5'] },
  });
});

test('one press takes all of it back, and only while what was written still stands', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  await corrections.write(preview().chosen);
  await corrections.undo();
  expect(host.applied[1]?.steps).toMatchObject([
    { kind: 'restore', cell: 'G3', content: { value: 50 }, written: { formula: null, value: 40 } },
    { kind: 'restore', cell: 'G4', content: { value: 45 }, written: { formula: null, value: 50 } },
    { kind: 'restore', cell: 'G5', content: { value: 95 }, written: { formula: null, value: 90 } },
  ]);
  expect(corrections.feature.get().result?.at).toBe('undone');
  await corrections.undo();
  expect(host.applied).toHaveLength(2);
});

test('the total follows the picks', async () => {
  const { corrections, preview } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  corrections.pick(['自评表!G4'], false);
  expect(cells(preview().chosen)).toEqual(['G3=40', 'G5=85']);
  corrections.pickAll(preview().changes, false);
  expect(preview().chosen).toEqual([]);
  corrections.pickAll(preview().changes, true);
  expect(cells(preview().chosen)).toEqual(['G3=40', 'G4=50', 'G5=90']);
});

test('全选 leaves out what needs a thought: cells with a formula', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  host.formulas = [formula('G3', '=F3', 50), formula('G5', '=SUM(G3:G4)', 95)];
  await corrections.show('correct');
  corrections.pickAll(preview().changes, true);
  expect(cells(preview().changes)).toEqual(['G3=40', 'G4=50']);
  expect(cells(preview().chosen)).toEqual(['G4=50']);
  corrections.pick(['自评表!G3'], true);
  await corrections.write(preview().chosen);
  expect(host.applied[0]?.steps[0]).toMatchObject({ cell: 'G3', was: { formula: '=F3', value: 50 } });
});

test('as formulas, as soon as that is asked for', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  corrections.setAsFormula(true);
  await corrections.write(preview().chosen);
  expect(host.applied[0]?.steps.map((step) => ('formula' in step ? step.formula : step.kind))).toEqual([
    '=PERF.SCORE(D3,E3,F3,"数量指标","mof-2020")',
    '=PERF.SCORE(D4,E4,F4,"社会效益指标","mof-2020")',
    '=SUM(G3:G4)',
  ]);
});

test('填写 fills blank cells, merged ones left out, and shows points and grade', async () => {
  const grid = sheetOf(null, null, null);
  const { host, corrections, preview } = await opened(grid);
  await corrections.show('fill');
  expect(cells(preview().chosen)).toEqual(['G3=40', 'G4=50', 'G5=90']);
  const { outcome } = preview();
  expect([outcome?.total?.toString(), outcome?.grade]).toEqual(['90', '优']);
  expect(outcome?.levels.map(({ level, score }) => [level, score.toString()])).toEqual([
    ['产出指标', '40'],
    ['效益指标', '50'],
  ]);
  host.sheets = [{ grid, merges: [{ top: 3, left: 7, bottom: 4, right: 7 }] }];
  await corrections.show('fill');
  expect(cells(preview().chosen)).toEqual(['G3=40']);
  expect(preview().unfilled.map(({ cell, why }) => [cell, why])).toEqual([
    ['G4', 'merged'],
    ['G5', 'score-missing'],
  ]);
});

test('one finding: its cell and the total with it', async () => {
  const { corrections, report } = await opened(sheetOf(50, 45, 95));
  const [finding] = report().audit.tables.flatMap(({ findings }) =>
    findings.filter(({ cell }) => cell === 'G3'),
  );
  if (!finding) throw new Error('no finding');
  expect(isFixable(report(), finding, null)).toBe(true);
  await corrections.fix('key');
  expect(cells(fixOf(report(), finding, corrections.feature.get().facts))).toEqual(['G3=40', 'G5=85']);
});

test('a total that is wrong only beside wrong scores is not put right alone', async () => {
  const { report } = await opened(sheetOf(50, 50, 90));
  const total = report()
    .audit.tables.flatMap(({ findings }) => findings)
    .find(({ code }) => code === 'total-mismatch');
  if (!total) throw new Error('no finding');
  expect([isFixable(report(), total, null), fixOf(report(), total, null)]).toEqual([false, []]);
});

test('a finding without one right value has no correction', async () => {
  const { report } = await opened(sheetOf(50, 50, 90));
  const codes = report().audit.tables.flatMap(({ findings }) =>
    findings.filter((finding) => isFixable(report(), finding, null)).map(({ code }) => code),
  );
  expect(codes).toEqual(['full-score-when-missed']);
});

test('what the host refuses is told, and the preview stays', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  host.failApply = new HostError('cell-changed', { sheet: '自评表', cell: 'G3' });
  await corrections.write(preview().chosen);
  expect(corrections.feature.get()).toMatchObject({ mode: 'correct', result: { at: 'failed' } });
});

test('formulas that cannot be asked for close the preview: nothing is overwritten unseen', async () => {
  const { host, corrections } = await opened(sheetOf(50, 45, 95));
  host.readFormulas = () => Promise.reject(new HostError('cell-editing'));
  await corrections.show('correct');
  expect(corrections.feature.get()).toMatchObject({ mode: null, loading: false, result: { at: 'failed' } });
});

test('while formulas are being asked for, nothing can be written', async () => {
  const { host, corrections, preview } = await opened(sheetOf(50, 45, 95));
  const asking = corrections.show('correct');
  await corrections.write(preview().chosen);
  expect(host.applied).toEqual([]);
  await asking;
});

test('the report follows what was written', async () => {
  jest.useFakeTimers();
  const { host, session, corrections, preview, report } = await opened(sheetOf(50, 45, 95));
  await corrections.show('correct');
  const { chosen } = preview();
  host.sheets = [{ grid: sheetOf(40, 50, 90) }];
  await corrections.write(chosen);
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.getState().freshness).toBe('current');
  expect(report().audit.tables[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  jest.useRealTimers();
});

test('of several tables only those on screen', async () => {
  const { corrections, report } = await opened(sheetOf(50, 45, 95), sheetOf(50, 50, 100, '表二'));
  await corrections.show('correct');
  const { facts, picks } = corrections.feature.get();
  const second = report().tables.slice(1);
  expect(previewOf(report(), second, 'correct', facts, picks).changes.map(({ key }) => key)).toEqual([
    '表二!G3',
    '表二!G5',
  ]);
});
