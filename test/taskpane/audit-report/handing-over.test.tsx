/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { HostError } from '../../../src/host/port';
import { handingOverZhCN as words } from '../../../src/messages/handing-over.zh-CN';
import type { Plan, PlanStep } from '../../../src/plan/plan';
import type { ReportSheet } from '../../../src/plan/report-sheet';
import { planComments, planUncomment } from '../../../src/taskpane/comments/plan';
import { createAuditReport } from '../../../src/taskpane/audit-report/controller';
import { loadDecisions } from '../../../src/taskpane/decisions/load';
import type { Report } from '../../../src/taskpane/report';
import { createSession } from '../../../src/taskpane/session';
import { reportOf } from '../../../src/taskpane/state';
import { FakeHost } from '../fake-host';
import type { FakeSheet } from '../fake-host';
import { CLEAN, engineFor, gridOf, MIXED } from '../fixtures';
import type { TableText } from '../fixtures';
import { renderPane, section } from '../render-pane';

// The whole pane in a page without a browser: a busy machine takes its time.
jest.setTimeout(30_000);
beforeAll(() => loadDecisions());

/** A workbook that keeps comments by sheet, and one report. */
class BookHost extends FakeHost {
  readonly comments = new Map<string, PlanStep>();
  report: { readonly sheet: string; readonly content: ReportSheet } | null = null;
  /** Cells with somebody else's comment. */
  others: readonly string[] = [];

  override async apply(plan: Plan): Promise<Plan> {
    await super.apply(plan);
    const steps = plan.steps.map((step) => this.carryOut(step));
    return { steps: steps.flat(), skipped: this.others.map((cell) => ({ sheet: '自评表01', cell })) };
  }

  private carryOut(step: PlanStep): PlanStep[] {
    const { sheet } = step;
    if (step.kind === 'comment' || step.kind === 'uncomment') {
      const before = this.comments.get(sheet);
      if (step.kind === 'comment') this.comments.set(sheet, step);
      else this.comments.delete(sheet);
      return [before ?? { kind: 'uncomment', sheet }];
    }
    const before = this.report;
    if (step.kind === 'report') this.report = { sheet: before?.sheet ?? sheet, content: step.content };
    if (step.kind === 'remove-report') this.report = null;
    if (before) return [{ kind: 'report', ...before }];
    return step.kind === 'report' ? [{ kind: 'remove-report', sheet }] : [];
  }
}

const SECOND: TableText = { ...MIXED, sheet: '自评表03' };

function hostWith(...sheets: readonly (TableText & { isProtected?: boolean })[]): BookHost {
  return new BookHost(
    ...sheets.map(({ isProtected = false, ...table }): FakeSheet => ({ grid: gridOf(table), isProtected })),
  );
}

async function reportOn(host: BookHost, ...tables: readonly TableText[]): Promise<Report> {
  const session = createSession(host, () => Promise.resolve(engineFor(tables)));
  await session.audit('workbook');
  const report = reportOf(session.getState().view);
  if (!report) throw new Error('no report');
  return report;
}

describe('planned comments', () => {
  test('say every finding at its cell; a sheet without any loses those of an earlier time', async () => {
    const report = await reportOn(hostWith(MIXED, CLEAN), MIXED, CLEAN);
    const { plan, cells, locked } = planComments(report);
    expect(plan.steps.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['comment', '自评表01'],
      ['uncomment', '自评表02'],
    ]);
    const [first] = plan.steps;
    const comments = first?.kind === 'comment' ? first.comments : [];
    expect(comments.find(({ cell }) => cell === 'H14')?.text).toMatch(/^错误 · 得分与评分口径不符\n.*28.*30/);
    expect([cells, locked]).toEqual([2, []]);
  });

  test('leave protected sheets alone, and say which', async () => {
    const report = await reportOn(hostWith({ ...MIXED, isProtected: true }, SECOND), MIXED, SECOND);
    expect(planComments(report).locked).toEqual(['自评表01']);
    expect(planComments(report).plan.steps.map(({ sheet }) => sheet)).toEqual(['自评表03']);
    expect(planUncomment(report).locked).toEqual(['自评表01']);
    expect(planUncomment(report).plan.steps).toEqual([{ kind: 'uncomment', sheet: '自评表03' }]);
  });
});

const card = () => section(words.title);
const said = () =>
  within(card())
    .queryAllByRole('status')
    .map((one) => one.textContent)
    .join();

describe('批注', () => {
  test('are written, cleared and taken back, one press each', async () => {
    const host = hostWith(MIXED);
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    expect(host.applied).toEqual([]);
    await press(words.comments.write);
    expect(host.comments.has('自评表01')).toBe(true);
    expect(said()).toContain(words.comments.written(2));
    await press(words.comments.clear);
    expect(host.comments.size).toBe(0);
    expect(said()).toContain(words.comments.cleared);
    await press(words.undo, card());
    expect(host.comments.has('自评表01')).toBe(true);
    expect(said()).toContain(words.undone);
  });

  test('name cells with comments of others, and protected sheets', async () => {
    const host = hostWith({ ...MIXED, isProtected: true }, SECOND);
    host.others = ['I13'];
    const { press } = renderPane([MIXED, SECOND], { host });
    await press('审核工作簿');
    await press(words.comments.write);
    expect(said()).toContain(words.comments.written(1));
    expect(said()).toContain(words.comments.locked(['自评表01']));
    expect(said()).toContain(words.comments.skipped(['I13']));
  });

  test('are not written where there is nothing to say, or nothing may be written', async () => {
    const { press } = renderPane([CLEAN], { host: hostWith(CLEAN) });
    await press('一键审核');
    await press(words.comments.write);
    expect(said()).toContain(words.comments.none);
  });

  test('a workbook that refuses is told of with a way out', async () => {
    const host = hostWith(MIXED);
    host.failApply = new HostError('sheet-protected', { sheet: '自评表01' });
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    await press(words.comments.write);
    expect(within(card()).getByRole('alert').textContent).toMatch(/工作表“自评表01”受保护.*撤消工作表保护/);
  });
});

describe('生成审核报告', () => {
  test('makes the sheet, opens it, renews it, takes it back, removes it', async () => {
    const host = hostWith(MIXED);
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    await press('生成审核报告');
    await screen.findByText(words.report.made('审核报告'));
    expect(JSON.stringify(host.report?.content)).toContain('H14');
    await press(words.report.open, card());
    expect(host.revealed).toEqual(['审核报告!A1']);
    await press('生成审核报告');
    expect(said()).toContain(words.report.renewed('审核报告'));
    await press(words.report.remove);
    expect(host.report).toBeNull();
    await press(words.undo, card());
    expect(host.report?.sheet).toBe('审核报告');
    await press(words.report.remove);
    await press(words.report.remove);
    expect(said()).toContain(words.report.nothingToRemove);
    expect(within(card()).queryByRole('button', { name: words.undo })).toBeNull();
  });

  test('names the sheet that it really is on', async () => {
    const host = hostWith(MIXED);
    host.report = { sheet: '报告（存档）', content: { rows: [], widths: [], merges: [], frozenRows: 0 } };
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    await press('生成审核报告');
    await screen.findByText(words.report.renewed('报告（存档）'));
  });

  test('a protected workbook is told of with a way out', async () => {
    const host = hostWith(MIXED);
    host.failApply = new HostError('failed', { detail: 'AccessDenied' });
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    await press('生成审核报告');
    expect((await within(card()).findByRole('alert')).textContent).toContain('撤消“保护工作簿”');
  });

  test('a part that does not load is told of, and asked for again by the next press', async () => {
    const host = hostWith(MIXED);
    const session = createSession(host, () => Promise.resolve(engineFor([MIXED])));
    await session.audit('active-sheet');
    let online = false;
    const made = createAuditReport(host, session, () =>
      online ? import('../../../src/taskpane/audit-report/make') : Promise.reject(new Error('offline')),
    );
    await made.make();
    expect(made.feature.get().at).toBe('not-loaded');
    online = true;
    await made.make();
    expect(made.feature.get().at).toBe('made');
    host.failReveal = new HostError('sheet-missing', { sheet: '审核报告' });
    await made.open();
    expect(made.feature.get().at).toBe('failed');
  });
});
