import { auditTables } from '../../../src/audit';
import type { WorkbookHost } from '../../../src/host/port';
import { hostErrorZh } from '../../../src/messages/host-error.zh-CN';
import type { CellChange, Surface } from '../../../src/plan/cell-change';
import { guardUndo, planChanges } from '../../../src/plan/cell-change';
import { correctionsOf } from '../../../src/plan/corrections';
import { dependents } from '../../../src/plan/dependents';
import { fillIn } from '../../../src/plan/fill-in';
import { detectTables } from '../../../src/table';
import type { CellData, WorkbookData } from '../../../workbench/office-host/memory-workbook';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import { hostErrorOf, open, picture } from './support';

afterAll(stopOfficeHost);

const SHEET = '自评表';
const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];

const percent = (value: number | null): CellData => ({ value, numberFormat: '0.00%' });

function bookOf(scores: {
  readonly [Name in 'rate' | 'execution' | 'first' | 'second' | 'total']: CellData;
}): WorkbookData {
  return {
    sheets: [
      {
        name: SHEET,
        rows: [
          ['项目支出绩效自评表'],
          ['项目资金', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          ['年度资金总额', 158, 156.65, 10, scores.rate, scores.execution],
          HEAD,
          ['产出指标', '数量指标', '养护里程', '≥100公里', '80公里', 40, scores.first],
          ['效益指标', '社会效益指标', '受益户数', '≥100户', '=100户', 50, scores.second],
          ['总分', null, null, null, null, 100, scores.total],
        ],
      },
    ],
  };
}

const WRONG = bookOf({
  rate: percent(0.98),
  execution: '9.8分',
  first: { value: '45', numberFormat: '@' },
  second: 50,
  total: 104.8,
});
const BLANK = bookOf({
  rate: percent(null),
  execution: null,
  first: { value: null, numberFormat: '@' },
  second: null,
  total: null,
});

async function audited(host: WorkbookHost) {
  const [reading] = await host.readGrids('active-sheet');
  if (!reading) throw new Error('no sheet');
  const [table] = auditTables(detectTables(reading.grid), { profile: 'mof-2020' }).tables;
  if (!table) throw new Error('no table');
  const cells = await host.readFormulas('workbook', '=');
  const formulas = new Map(cells.map(({ cell, was }) => [cell, was]));
  const surface: Surface = { grid: reading.grid, isProtected: reading.isProtected, formulas, merges: [] };
  return { table, surface };
}

async function changesOf(host: WorkbookHost, mode: 'correct' | 'fill'): Promise<CellChange[]> {
  const { table, surface } = await audited(host);
  const base = mode === 'fill' ? fillIn(table, surface).changes : correctionsOf(table, surface);
  const chosen = ({ cautions }: CellChange): boolean => cautions.length === 0;
  return [...base, ...dependents(table, surface, mode, base, chosen).changes].filter(chosen);
}

test('corrections are written in each cell’s own way, the audit is content, and undoing gives the same cells', async () => {
  const { book, host, office } = await open(WRONG);
  const before = picture(book, SHEET);
  const plan = planChanges(await changesOf(host, 'correct'));
  const trips = office.roundTrips();
  const undo = guardUndo(await host.apply(plan), plan);
  expect(office.roundTrips() - trips).toBe(2);
  const { table } = await audited(host);
  expect(table.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'reason-missing-missed' },
  ]);
  const sheet = book.sheet(SHEET);
  expect([sheet.cell(3, 5).value, sheet.cell(3, 5).text]).toEqual([0.9915, '99.15%']);
  expect(sheet.cell(3, 6).value).toBe('9.92分');
  expect([sheet.cell(5, 7).value, sheet.cell(5, 7).numberFormat]).toEqual(['32', '@']);
  expect(sheet.cell(7, 7).value).toBe(91.92);
  await host.apply(undo);
  expect(picture(book, SHEET)).toBe(before);
});

test('blank cells are filled in by their own formats, and are blank again once taken back', async () => {
  const { book, host } = await open(BLANK);
  const before = picture(book, SHEET);
  const plan = planChanges(await changesOf(host, 'fill'));
  const undo = guardUndo(await host.apply(plan), plan);
  const sheet = book.sheet(SHEET);
  const column = [5, 6, 7].map((row) => sheet.cell(row, 7).value);
  expect([sheet.cell(3, 5).text, sheet.cell(3, 6).value, ...column]).toEqual([
    '99.15%',
    9.92,
    '32',
    50,
    91.92,
  ]);
  await host.apply(undo);
  expect(picture(book, SHEET)).toBe(before);
});

test('as formulas, where a cell takes them', async () => {
  const { book, host } = await open({ ...BLANK, calculate: () => 1 });
  const before = picture(book, SHEET);
  const plan = planChanges(await changesOf(host, 'fill'), true);
  const undo = guardUndo(await host.apply(plan), plan);
  const sheet = book.sheet(SHEET);
  expect([sheet.cell(3, 5).formula, sheet.cell(3, 6).formula, sheet.cell(6, 7).formula]).toEqual([
    '=PERF.EXECUTION(B3,C3)',
    '=PERF.EXECUTIONSCORE(B3,C3,D3)',
    '=PERF.SCORE(D6,E6,F6,"社会效益指标","mof-2020")',
  ]);
  // A text cell shows a formula as it stands.
  expect(sheet.cell(5, 7)).toMatchObject({ value: '32', formula: null });
  // SUM would leave the text out.
  expect(sheet.cell(7, 7)).toMatchObject({ value: 91.92, formula: null });
  expect(sheet.cell(3, 5).numberFormat).toBe('0.00%');
  await host.apply(undo);
  expect(picture(book, SHEET)).toBe(before);
});

test('a cell with a formula is known as one, and is not chosen by itself', async () => {
  const { host } = await open(
    bookOf({
      rate: percent(0.9915),
      execution: 9.92,
      first: { value: 45, formula: '=F5+5' },
      second: 50,
      total: 91.92,
    }),
  );
  const { table, surface } = await audited(host);
  expect(correctionsOf(table, surface)).toMatchObject([
    { cell: 'G5', after: '32', cautions: ['formula'], was: { formula: '=F5+5', value: 45 } },
  ]);
});

describe('somebody else was quicker', () => {
  test('a cell that changed after the preview: nothing is written', async () => {
    const { book, host } = await open(WRONG);
    const plan = planChanges(await changesOf(host, 'correct'));
    book.type(SHEET, 'G5', '33');
    const before = picture(book, SHEET);
    const error = await hostErrorOf(host.apply(plan));
    expect(hostErrorZh(error)).toBe('单元格 G5的内容在预览之后被改动过，没有写入。请重新查看后再写入。');
    expect(picture(book, SHEET)).toBe(before);
  });

  test.each([false, true])(
    'a cell that changed after it was written (formulas: %s): nothing is taken back',
    async (asFormula) => {
      const { book, host } = await open({ ...BLANK, calculate: () => 1 });
      const plan = planChanges(await changesOf(host, 'fill'), asFormula);
      const undo = guardUndo(await host.apply(plan), plan);
      book.type(SHEET, 'G6', '48');
      const before = picture(book, SHEET);
      const error = await hostErrorOf(host.apply(undo));
      expect([error.code, error.facts.cell]).toEqual(['cell-changed', 'G6']);
      expect(picture(book, SHEET)).toBe(before);
    },
  );

  test('a locked cell of a protected sheet: the sentence names the sheet', async () => {
    const [sheet] = WRONG.sheets;
    const { book, host } = await open({ sheets: sheet ? [{ ...sheet, protected: true }] : [] });
    const before = picture(book, SHEET);
    const { table, surface } = await audited(host);
    const changes = correctionsOf(table, surface);
    expect(changes.every(({ cautions }) => cautions.includes('protected'))).toBe(true);
    const error = await hostErrorOf(host.apply(planChanges(changes)));
    expect(hostErrorZh(error)).toContain('工作表“自评表”受保护');
    expect(picture(book, SHEET)).toBe(before);
  });
});
