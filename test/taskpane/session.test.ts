import { HostError } from '../../src/host/port';
import { FOLLOW_AFTER_MS } from '../../src/taskpane/auditing';
import { deviationsOf } from '../../src/taskpane/deviations';
import { PROFILE_KEY } from '../../src/scoring';
import type { Engine, Report } from '../../src/taskpane/report';
import { createSession } from '../../src/taskpane/session';
import type { Session } from '../../src/taskpane/session';
import { reportOf } from '../../src/taskpane/state';
import { FakeHost } from './fake-host';
import { CLEAN, emptyGrid, engineFor, gridOf, MIXED } from './fixtures';
import type { TableText } from './fixtures';

const sessions: Session[] = [];

function start(
  host: FakeHost,
  tables: readonly TableText[] = [MIXED],
  engine: Engine = engineFor(tables),
): Session {
  const session = createSession(host, () => Promise.resolve(engine));
  sessions.push(session);
  return session;
}

function mixedHost(): FakeHost {
  return new FakeHost({ grid: gridOf(MIXED) });
}

function reportIn(session: Session): Report {
  const report = reportOf(session.getState().view);
  if (!report) throw new Error('no report');
  return report;
}

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
  jest.useRealTimers();
});

describe('an audit', () => {
  it('reads nothing before it is asked for', () => {
    const host = mixedHost();
    const session = start(host);
    expect(session.getState().view).toEqual({ at: 'start' });
    expect(host.scopes).toEqual([]);
  });

  it('goes from working to a report of the active sheet', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    const session = start(host, [MIXED, CLEAN]);
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.getState().view.at));
    await session.audit('active-sheet');
    expect(seen[0]).toBe('working');
    expect(seen.at(-1)).toBe('report');
    expect(reportIn(session).tables.map((table) => table.key)).toEqual(['自评表01!A1:I16']);
    expect(host.applied).toEqual([]);
  });

  it('tells how far it has come, sheet by sheet', async () => {
    const session = start(new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) }), [MIXED, CLEAN]);
    const seen: unknown[] = [];
    session.subscribe(() => {
      const { view } = session.getState();
      if (view.at === 'working') seen.push(view.progress);
    });
    await session.audit('workbook');
    expect(seen).toEqual(
      expect.arrayContaining([
        { step: 'reading', done: 0, of: 2 },
        { step: 'checking', done: 0, of: 2 },
        { step: 'checking', done: 1, of: 2 },
      ]),
    );
  });

  it('gives the browser a turn between two sheets that take long', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    const order: string[] = [];
    const real = engineFor([MIXED, CLEAN]);
    const session = start(host, [], {
      ...real,
      detect(grid) {
        order.push(grid.sheet);
        setTimeout(() => order.push('browser'), 0);
        return real.detect(grid);
      },
    });
    await session.audit('workbook');
    jest.restoreAllMocks();
    expect(order.slice(0, 3)).toEqual(['自评表01', 'browser', '自评表02']);
  });

  it('keeps the report before when it fails, and tries the same scope again', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    const session = start(host, [MIXED, CLEAN]);
    await session.audit('workbook');
    const before = reportIn(session);
    host.failRead = new HostError('cell-editing');
    await session.audit('workbook');
    expect(session.getState().view).toMatchObject({ at: 'failed', scope: 'workbook', previous: before });
    host.failRead = null;
    await session.again();
    expect(session.getState().view.at).toBe('report');
    expect(host.scopes).toEqual(['workbook', 'workbook', 'workbook']);
  });

  it('turns whatever is thrown into an error that has a sentence', async () => {
    const session = start(mixedHost(), [], {
      ...engineFor([]),
      detect() {
        throw new TypeError('boom');
      },
    });
    await session.audit('active-sheet');
    const { view } = session.getState();
    expect(view).toMatchObject({ at: 'failed', error: { code: 'failed', facts: { detail: 'boom' } } });
  });

  it('goes back to the start when the first one is cancelled', async () => {
    const host = mixedHost();
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => (release = resolve));
    const session = start(host);
    const done = session.audit('active-sheet');
    session.cancel();
    expect(session.getState().view.at).toBe('start');
    release();
    await done;
    expect(session.getState().view.at).toBe('start');
  });

  it('tells how far it is in a book of 200 sheets, and stops in the middle when it is told to', async () => {
    const tables = Array.from({ length: 200 }, (_sheet, at) => ({ ...CLEAN, sheet: `表${at + 1}` }));
    const host = new FakeHost(...tables.map((table) => ({ grid: gridOf(table) })));
    const engine = engineFor(tables);
    const detected: string[] = [];
    let stopAt = 0;
    const session = start(host, tables, {
      ...engine,
      detect(grid) {
        detected.push(grid.sheet);
        if (detected.length === stopAt) session.cancel();
        return engine.detect(grid);
      },
    });
    const done: number[] = [];
    session.subscribe(() => {
      const { view } = session.getState();
      if (view.at === 'working' && view.progress?.step === 'checking') done.push(view.progress.done);
    });
    await session.audit('workbook');
    expect(reportIn(session).tables).toHaveLength(200);
    expect(done).toEqual(Array.from({ length: 200 }, (_sheet, at) => at));
    const before = reportIn(session);
    detected.length = 0;
    stopAt = 90;
    await session.audit('workbook');
    expect(detected).toHaveLength(90);
    expect(session.getState().view).toMatchObject({ at: 'report', report: before });
  });

  it('lets the later of two audits win', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => (release = resolve));
    const session = start(host, [MIXED, CLEAN]);
    const slow = session.audit('workbook');
    host.hold = null;
    await session.audit('active-sheet');
    release();
    await slow;
    expect(reportIn(session).scope).toBe('active-sheet');
  });

  it('asks for merged areas only where detection wants them, and detects again with them', async () => {
    const merges = [{ top: 12, left: 9, bottom: 13, right: 9 }];
    const host = new FakeHost({ grid: gridOf(MIXED), merges });
    const asked: string[] = [];
    host.readMerges = (sheet) => {
      asked.push(sheet);
      return Promise.resolve(merges);
    };
    const real = engineFor([MIXED]);
    const seen: unknown[] = [];
    const session = start(host, [], {
      ...real,
      detect(grid) {
        seen.push(grid.merges);
        return real.detect(grid).map((table) => ({ ...table, mergesWanted: grid.merges ? [] : merges }));
      },
    });
    await session.audit('active-sheet');
    expect(asked).toEqual(['自评表01']);
    expect(seen).toEqual([null, merges]);
  });

  it('says of each sheet whether it is empty, active, protected', async () => {
    const host = new FakeHost({ grid: emptyGrid('Sheet1'), isProtected: true }, { grid: gridOf(CLEAN) });
    const session = start(host, [CLEAN]);
    await session.audit('workbook');
    expect(reportIn(session).sheets).toEqual([
      { name: 'Sheet1', isProtected: true, isActive: true, isEmpty: true },
      { name: '自评表02', isProtected: false, isActive: false, isEmpty: false },
    ]);
  });
});

describe('a change in the workbook', () => {
  const FIXED: TableText = {
    ...MIXED,
    rows: MIXED.rows.map((row) => ({ ...row, actual: row.target.slice(1), score: row.weight ?? '' })),
    total: '100',
  };

  it('is followed on the audited sheet, once, after the typing has stopped', async () => {
    const host = mixedHost();
    const tables = [MIXED];
    const session = start(host, [], { ...engineFor([]), detect: (grid) => engineFor(tables).detect(grid) });
    await session.audit('active-sheet');
    jest.useFakeTimers();
    tables[0] = FIXED;
    host.change({ grid: gridOf(FIXED) });
    await jest.advanceTimersByTimeAsync(FOLLOW_AFTER_MS - 100);
    host.change();
    expect(session.getState().freshness).toBe('following');
    await jest.advanceTimersByTimeAsync(FOLLOW_AFTER_MS - 1);
    expect(host.scopes).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(50);
    expect(host.scopes).toHaveLength(2);
    expect(session.getState().freshness).toBe('current');
    expect(reportIn(session).audit.tables[0]?.findings).toEqual([]);
  });

  it('leaves the report when the user has gone to another sheet, and says that it is old', async () => {
    const host = mixedHost();
    const session = start(host, [MIXED, CLEAN]);
    await session.audit('active-sheet');
    jest.useFakeTimers();
    host.change({ grid: gridOf(CLEAN) }, { grid: gridOf(MIXED) });
    await jest.advanceTimersByTimeAsync(FOLLOW_AFTER_MS + 50);
    expect(session.getState().freshness).toBe('stale');
    expect(reportIn(session).sheets[0]?.name).toBe('自评表01');
  });

  it('is only told of in a large workbook', async () => {
    const wide = { ...gridOf(MIXED), used: { top: 1, left: 1, bottom: 20_000, right: 9 } };
    const host = new FakeHost({ grid: wide });
    const session = start(host);
    await session.audit('workbook');
    host.change();
    expect(session.getState().freshness).toBe('stale');
    expect(host.scopes).toHaveLength(1);
  });

  it('is looked at again when it comes while an audit runs', async () => {
    const host = mixedHost();
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => (release = resolve));
    const session = start(host);
    jest.useFakeTimers();
    const done = session.audit('active-sheet');
    host.change();
    host.hold = null;
    release();
    await jest.advanceTimersByTimeAsync(10);
    await done;
    expect(host.scopes).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(3 * FOLLOW_AFTER_MS);
    expect(host.scopes).toHaveLength(2);
  });

  it('is told of when it cannot be followed', async () => {
    const host = mixedHost();
    const session = start(host);
    await session.audit('active-sheet');
    jest.useFakeTimers();
    host.failRead = new HostError('cell-editing');
    host.change();
    await jest.advanceTimersByTimeAsync(FOLLOW_AFTER_MS + 50);
    expect(session.getState()).toMatchObject({ freshness: 'stale', view: { at: 'report' } });
  });

  it('is not listened to any more once the session ends', async () => {
    const host = mixedHost();
    const session = start(host);
    await Promise.resolve();
    expect(host.listeners.size).toBe(1);
    session.dispose();
    expect(host.listeners.size).toBe(0);
  });
});

describe('评分口径', () => {
  it('is kept in the workbook and audits again without reading', async () => {
    const host = mixedHost();
    const chosen: (string | null)[] = [];
    const session = createSession(
      host,
      () => Promise.resolve(engineFor([MIXED])),
      (id) => chosen.push(id),
    );
    sessions.push(session);
    await session.audit('active-sheet');
    await session.chooseProfile('xinjiang-2024');
    expect(host.settings.get(PROFILE_KEY)).toBe('xinjiang-2024');
    expect(host.scopes).toHaveLength(1);
    expect(reportIn(session).audit.tables[0]?.profile).toMatchObject({ id: 'xinjiang-2024', chosen: 'user' });
    await session.chooseProfile('auto');
    expect(host.settings.has(PROFILE_KEY)).toBe(false);
    expect(reportIn(session).audit.tables[0]?.profile.chosen).toBe('auto');
    expect(chosen).toEqual(['xinjiang-2024', null]);
  });

  it('is taken from the workbook by the next session', async () => {
    const host = mixedHost();
    host.settings.set(PROFILE_KEY, 'hubei');
    const session = start(host);
    await session.audit('active-sheet');
    expect(session.getState().profile).toBe('hubei');
    expect(reportIn(session).audit.tables[0]?.profile.id).toBe('hubei');
  });

  it('holds for this session where the workbook cannot keep it', async () => {
    const host = mixedHost();
    host.failRemember = true;
    const session = start(host);
    await session.audit('active-sheet');
    await session.chooseProfile('hubei');
    expect(session.getState().profileUnsaved).toBe(true);
    await session.audit('active-sheet');
    expect(session.getState().profile).toBe('hubei');
  });
});

describe('the rest of the session', () => {
  it('shows cells, and keeps the error of one that cannot be shown', async () => {
    const host = mixedHost();
    const session = start(host);
    await session.reveal('a', '自评表01', 'H14');
    expect(host.revealed).toEqual(['自评表01!H14']);
    host.failReveal = new HostError('sheet-missing', { sheet: '自评表01' });
    await session.reveal('b', '自评表01', 'H14');
    expect(session.getState()).toMatchObject({ revealed: 'b', revealError: { code: 'sheet-missing' } });
  });

  it('forgets a chosen table that the next audit does not find', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
    const session = start(host, [MIXED, CLEAN]);
    await session.audit('workbook');
    session.chooseTable('自评表02!A1:I14');
    await session.audit('workbook');
    expect(session.getState().table).toBe('自评表02!A1:I14');
    await session.audit('active-sheet');
    expect(session.getState().table).toBeNull();
  });

  it('opens the draft of the row that a finding is about', async () => {
    const session = start(mixedHost());
    await session.audit('active-sheet');
    session.askForReason('自评表01', 13);
    const [, missed] = deviationsOf(reportIn(session));
    expect(session.getState()).toMatchObject({
      openReason: missed?.key,
      asked: { key: missed?.key, times: 1 },
    });
  });
});
