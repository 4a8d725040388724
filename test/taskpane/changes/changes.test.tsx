/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { LAST_AUDIT_KEY, readKeptAudit } from '../../../src/audit/audit-record';
import { changesZhCN as words } from '../../../src/messages/changes.zh-CN';
import { decisionsZhCN } from '../../../src/messages/decisions.zh-CN';
import { createChanges } from '../../../src/taskpane/changes/controller';
import { loadDecisions } from '../../../src/taskpane/decisions/load';
import { createSession } from '../../../src/taskpane/session';
import { FakeHost } from '../fake-host';
import { engineFor, gridOf, MIXED } from '../fixtures';
import type { TableText } from '../fixtures';
import { renderPane, section, settle } from '../render-pane';

// The whole pane in a page without a browser: a busy machine takes its time.
jest.setTimeout(30_000);
beforeAll(() => loadDecisions());

/** H14 put right, another score wrong instead. */
const EDITED: TableText = {
  ...MIXED,
  rows: MIXED.rows.map((row) =>
    row.score === '28' ? { ...row, score: '30' } : row.weight === '20' ? { ...row, score: '19' } : row,
  ),
  total: '88',
};

function enginesOf(tables: TableText[]) {
  return {
    ...engineFor([]),
    detect: (grid: Parameters<ReturnType<typeof engineFor>['detect']>[0]) => engineFor(tables).detect(grid),
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

async function opened(host = new FakeHost({ grid: gridOf(MIXED) })) {
  const tables = [MIXED];
  const session = createSession(host, () => Promise.resolve(enginesOf(tables)));
  await session.audit('active-sheet');
  const changes = createChanges(session, host, () => '2026-03-31');
  await turn();
  return {
    ...{ host, session, changes },
    edit(table: TableText) {
      tables[0] = table;
    },
    async audit(table?: TableText) {
      if (table) tables[0] = table;
      await session.audit('active-sheet');
      await turn();
    },
    counts() {
      const found = changes.feature.get().changes;
      return found && [found.added.size, found.fixed.map(({ cell }) => cell), found.kept];
    },
  };
}

describe('the controller', () => {
  test('says nothing of a first audit, and of the second what changed', async () => {
    const { audit, counts, host } = await opened();
    expect(counts()).toBeNull();
    await audit(EDITED);
    expect(counts()).toEqual([2, ['H14'], 1]);
    await audit();
    expect(counts()).toEqual([0, [], 3]);
    expect(host.settings.size).toBe(0);
  });

  test('holds a quiet re-audit against the audit that was asked for', async () => {
    const { session, host, counts, audit, edit } = await opened();
    await audit();
    expect(counts()).toEqual([0, [], 2]);
    edit(EDITED);
    jest.useFakeTimers();
    host.change({ grid: gridOf(EDITED) });
    await jest.advanceTimersByTimeAsync(2000);
    jest.useRealTimers();
    await turn();
    expect(session.getState().freshness).toBe('current');
    expect(counts()).toEqual([2, ['H14'], 1]);
    // And so is the next one that is asked for: what was repaired in between stays said.
    await audit();
    expect(counts()).toEqual([2, ['H14'], 1]);
  });

  test('an audit that was given up is none', async () => {
    const { session, audit, counts, host } = await opened();
    let release = (): void => undefined;
    host.hold = new Promise((resolve) => (release = resolve));
    const running = session.audit('active-sheet');
    session.cancel();
    release();
    host.hold = null;
    await running;
    await audit(EDITED);
    expect(counts()).toEqual([2, ['H14'], 1]);
  });

  test('says nothing under another profile', async () => {
    const { session, counts, audit } = await opened();
    await audit();
    await session.chooseProfile('hubei');
    await turn();
    expect(counts()).toBeNull();
    await session.chooseProfile('auto');
    await turn();
    expect(counts()).toEqual([0, [], 2]);
  });

  test('remembers in the workbook when asked, puts back what was there, and compares with it next time', async () => {
    const { changes, host } = await opened();
    host.settings.set(LAST_AUDIT_KEY, 'before');
    await changes.remember();
    expect(readKeptAudit(host.settings.get(LAST_AUDIT_KEY))?.date).toBe('2026-03-31');
    await changes.undoRemember();
    expect(host.settings.get(LAST_AUDIT_KEY)).toBe('before');
    expect(changes.feature.get().remembering).toBe('undone');
    await changes.remember();
    const next = await opened(host);
    expect(next.counts()).toEqual([0, [], 2]);
    expect(next.changes.feature.get().since).toBe('2026-03-31');
    host.failRemember = true;
    await next.changes.remember();
    expect(next.changes.feature.get().remembering).toBe('read-only');
  });
});

describe('the pane', () => {
  test('counts, marks what is new in words, lists what was solved, remembers', async () => {
    const tables = [MIXED];
    const host = new FakeHost({ grid: gridOf(MIXED) });
    const { press } = renderPane(tables, { host, engine: enginesOf(tables) });
    await press('一键审核');
    const findings = section('审核发现');
    expect(within(findings).queryByText(words.isNew)).toBeNull();
    tables[0] = EDITED;
    await press('一键审核');
    await settle();
    expect(within(findings).getByText('与上次审核相比：新增 2，已解决 1，仍存在 1')).toBeTruthy();
    expect(within(findings).getAllByText(words.isNew)).toHaveLength(2);
    await press(words.fixed(1), findings);
    expect(within(findings).getByText(/H14 得分与评分口径不符，“项目按时开工率”/)).toBeTruthy();
    await press(words.remember, findings);
    expect(host.settings.has(LAST_AUDIT_KEY)).toBe(true);
    expect(within(findings).getByText(words.remembered)).toBeTruthy();
    await press(words.undo, findings);
    expect(host.settings.has(LAST_AUDIT_KEY)).toBe(false);
  });

  test('names the day of what the workbook kept; what is ignored is not counted', async () => {
    const first = await opened();
    await first.changes.remember();
    const text = first.host.settings.get(LAST_AUDIT_KEY) ?? '';
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(LAST_AUDIT_KEY, text);
    const { press } = renderPane([MIXED], { host });
    await press('一键审核');
    await settle();
    expect(screen.getByText('与 2026-03-31 记住的结果相比：新增 0，已解决 0，仍存在 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^处理：得分/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: decisionsZhCN.choices.ignore }));
    await press(decisionsZhCN.form.confirm.ignore);
    await settle();
    expect(screen.getByText('与 2026-03-31 记住的结果相比：新增 0，已解决 0，仍存在 1')).toBeTruthy();
  });
});
