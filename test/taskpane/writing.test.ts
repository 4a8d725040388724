import { HostError } from '../../src/host/port';
import { FOLLOW_AFTER_MS } from '../../src/taskpane/auditing';
import { deviationsOf, draftText, EMPTY_DRAFT } from '../../src/taskpane/deviations';
import type { Deviation } from '../../src/taskpane/deviations';
import { createSession } from '../../src/taskpane/session';
import type { Session } from '../../src/taskpane/session';
import { MARKS, reportOf } from '../../src/taskpane/state';
import { marksOutdated } from '../../src/taskpane/writing';
import { FakeHost } from './fake-host';
import { CLEAN, engineFor, gridOf, MIXED } from './fixtures';
import type { TableText } from './fixtures';

const sessions: Session[] = [];

async function audited(host: FakeHost, tables: readonly TableText[] = [MIXED]): Promise<Session> {
  const session = createSession(host, () => Promise.resolve(engineFor(tables)));
  sessions.push(session);
  await session.audit('workbook');
  return session;
}

function deviation(session: Session, name: string): Deviation {
  const report = reportOf(session.getState().view);
  const found = report && deviationsOf(report).find(({ audited: row }) => row.row.l3 === name);
  if (!found) throw new Error(`no deviation ${name}`);
  return found;
}

const LACKING = '改造设施完好率';
const EXPLAINED = '适老化改造服务对象';

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
  jest.useRealTimers();
});

describe('标记偏差', () => {
  it('applies one plan for the whole report and says what it marked', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    const session = await audited(host, [MIXED, CLEAN]);
    await session.mark();
    expect(host.applied).toEqual([
      {
        steps: [
          { kind: 'mark', sheet: '自评表01', missed: ['D13', 'F13'], exceeded: ['D12', 'F12'] },
          { kind: 'unmark', sheet: '自评表02' },
        ],
      },
    ]);
    expect(session.getState().writes.get(MARKS)).toMatchObject({
      at: 'written',
      written: { what: 'marked', missed: 1, exceeded: 1, skipped: [] },
    });
  });

  it('leaves protected sheets and uncertain tables alone, and names the sheets', async () => {
    const unsure = { ...MIXED, sheet: '任务分解', uncertain: true };
    const locked = { ...MIXED, sheet: '已锁定' };
    const host = new FakeHost(
      { grid: gridOf(MIXED) },
      { grid: gridOf(unsure) },
      { grid: gridOf(locked), isProtected: true },
    );
    const session = await audited(host, [MIXED, unsure, locked]);
    await session.mark();
    expect(host.applied[0]?.steps.map((step) => step.sheet)).toEqual(['自评表01']);
    expect(session.getState().writes.get(MARKS)).toMatchObject({
      written: { missed: 1, skipped: ['已锁定'] },
    });
  });

  it('is taken back by the plan that the host gave', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    await session.mark();
    await session.undo(MARKS);
    expect(host.applied[1]).toEqual({ steps: [{ kind: 'unmark', sheet: '自评表01' }] });
    expect(session.getState().writes.get(MARKS)?.at).toBe('undone');
    await session.undo(MARKS);
    expect(host.applied).toHaveLength(2);
  });

  it('keeps the error of a host that refuses', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    host.failApply = new HostError('sheet-protected', { sheet: '自评表01' });
    await session.mark();
    expect(session.getState().writes.get(MARKS)).toMatchObject({
      at: 'failed',
      error: { code: 'sheet-protected' },
    });
    expect(session.getState().marked.size).toBe(0);
  });

  it('is known to be outdated once the rows deviate otherwise', async () => {
    const tables = [MIXED];
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = createSession(host, () =>
      Promise.resolve({ ...engineFor([]), detect: (grid) => engineFor(tables).detect(grid) }),
    );
    sessions.push(session);
    await session.audit('active-sheet');
    await session.mark();
    const outdated = (): boolean => {
      const report = reportOf(session.getState().view);
      return report !== null && marksOutdated(session.getState().marked, report);
    };
    expect(outdated()).toBe(false);
    tables[0] = { ...MIXED, rows: MIXED.rows.map((row) => ({ ...row, actual: row.target.slice(1) })) };
    await session.audit('active-sheet');
    expect(outdated()).toBe(true);
  });
});

describe('清除标记', () => {
  it('takes the marks off every sheet of the report that is not protected', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN), isProtected: true });
    const session = await audited(host, [MIXED, CLEAN]);
    await session.clearMarks();
    expect(host.applied).toEqual([{ steps: [{ kind: 'unmark', sheet: '自评表01' }] }]);
    expect(session.getState().writes.get(MARKS)).toMatchObject({
      written: { what: 'cleared', skipped: ['自评表02'] },
    });
  });

  it('without a report takes them off the active sheet', async () => {
    const host = new FakeHost({ grid: gridOf(CLEAN) }, { grid: gridOf(MIXED) });
    const session = createSession(host, () => Promise.resolve(engineFor([])));
    sessions.push(session);
    await session.clearMarks();
    expect(host.applied).toEqual([{ steps: [{ kind: 'unmark', sheet: '自评表02' }] }]);
    host.failRead = new HostError('failed');
    await session.clearActiveSheet();
    expect(session.getState().writes.get(MARKS)?.at).toBe('failed');
  });
});

describe('写入原因', () => {
  it('writes the draft into the row’s blank reason cell', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    const row = deviation(session, LACKING);
    session.pickCause(row.key, 'demand-fell');
    await session.writeReason(row.key);
    const text = draftText(row.facts, { ...EMPTY_DRAFT, cause: 'demand-fell' });
    expect(text).toContain('66.67%');
    expect(host.applied).toEqual([
      {
        steps: [
          {
            kind: 'write-text',
            sheet: '自评表01',
            cell: 'I13',
            text,
            was: { formula: null, value: null, format: 'General' },
          },
        ],
      },
    ]);
    expect(session.getState().writes.get(row.key)).toMatchObject({ at: 'written', written: { cell: 'I13' } });
    expect(deviation(session, LACKING).target?.current).toBe(text);
  });

  it('asks before it replaces a text, and does nothing on a no', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    const { key } = deviation(session, EXPLAINED);
    session.editDraft(key, '新的说明。');
    await session.writeReason(key);
    expect(session.getState().writes.get(key)).toEqual({ at: 'asking', why: 'overwrite' });
    expect(host.applied).toEqual([]);
    session.keep(key);
    expect(session.getState().writes.has(key)).toBe(false);
    await session.writeReason(key, true);
    expect(host.applied[0]?.steps[0]).toMatchObject({
      cell: 'I12',
      text: '新的说明。',
      was: { value: '申请改造的家庭多于年初预计。' },
    });
  });

  it('is taken back, and shows the text before again', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    const { key } = deviation(session, EXPLAINED);
    session.editDraft(key, '新的说明。');
    await session.writeReason(key, true);
    await session.undo(key);
    expect(host.applied[1]?.steps[0]).toMatchObject({
      kind: 'restore',
      cell: 'I12',
      content: { value: '申请改造的家庭多于年初预计。' },
    });
    expect(deviation(session, EXPLAINED).target?.current).toBe('申请改造的家庭多于年初预计。');
  });

  it('goes to the head of a merged cell, after asking: the text serves other rows too', async () => {
    const merges = [{ top: 12, left: 9, bottom: 14, right: 9 }];
    const table: TableText = { ...MIXED, rows: MIXED.rows.map(({ reason: _, ...row }) => row) };
    const host = new FakeHost({ grid: gridOf(table), merges });
    const session = await audited(host, [table]);
    const { key, target } = deviation(session, LACKING);
    expect(target).toMatchObject({ cell: 'I13', rows: [13] });
    await session.writeReason(key);
    expect(session.getState().writes.get(key)).toEqual({ at: 'asking', why: 'shared' });
    expect(deviation(session, LACKING).target).toMatchObject({ cell: 'I12', rows: [12, 13, 14] });
    await session.writeReason(key, true);
    expect(host.applied[0]?.steps[0]).toMatchObject({ cell: 'I12' });
  });

  it('does not write an empty text', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    const { key } = deviation(session, LACKING);
    session.editDraft(key, '   ');
    await session.writeReason(key);
    expect(host.applied).toEqual([]);
  });

  it('is followed by another look at the sheet', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    jest.useFakeTimers();
    await session.writeReason(deviation(session, LACKING).key);
    await jest.advanceTimersByTimeAsync(FOLLOW_AFTER_MS + 50);
    expect(host.scopes).toHaveLength(2);
  });

  it('keeps the row open whose reason was written, so that it can be undone there', async () => {
    const session = await audited(new FakeHost({ grid: gridOf(MIXED) }));
    expect(session.getState().openReason).toBeUndefined();
    const { key } = deviation(session, LACKING);
    await session.writeReason(key);
    expect(session.getState().openReason).toBe(key);
  });

  it('keeps the error of a cell that changed meanwhile', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const session = await audited(host);
    const { key } = deviation(session, LACKING);
    host.failApply = new HostError('cell-changed', { cell: 'I13' });
    await session.writeReason(key);
    expect(session.getState().writes.get(key)).toMatchObject({
      at: 'failed',
      error: { code: 'cell-changed' },
    });
  });

  it('has no target in a table without a column for reasons', async () => {
    const table = { ...MIXED, withReasons: false, rows: MIXED.rows.map(({ reason: _, ...row }) => row) };
    const host = new FakeHost({ grid: gridOf(table) });
    const session = await audited(host, [table]);
    const { key, target } = deviation(session, LACKING);
    expect(target).toBeNull();
    await session.writeReason(key);
    expect(host.applied).toEqual([]);
  });
});

describe('a draft', () => {
  it('sets typed words aside when another cause is picked, and brings them back', async () => {
    const session = await audited(new FakeHost({ grid: gridOf(MIXED) }));
    const { key, facts } = deviation(session, LACKING);
    session.editDraft(key, '自己写的话');
    session.pickCause(key, 'funds-late');
    const draft = session.getState().drafts.get(key);
    expect(draft).toEqual({ cause: 'funds-late', text: null, setAside: '自己写的话' });
    expect(draftText(facts, draft ?? EMPTY_DRAFT)).toContain('资金下达较晚');
    session.restoreDraft(key);
    expect(session.getState().drafts.get(key)).toMatchObject({ text: '自己写的话', setAside: null });
  });
});
