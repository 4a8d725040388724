import type { Finding } from '../../../src/audit';
import { DECISIONS_KEY } from '../../../src/audit/decisions';
import { readDecisions } from '../../../src/audit/read-decisions';
import { choicesFor, createDeciding, localDay } from '../../../src/taskpane/decisions/controller';
import { forgetful } from '../../../src/taskpane/preferences';
import { PROFILE_KEY } from '../../../src/scoring';
import type { Report } from '../../../src/taskpane/report';
import { createSession } from '../../../src/taskpane/session';
import { reportOf } from '../../../src/taskpane/state';
import { FakeHost } from '../fake-host';
import { engineFor, gridOf, MIXED } from '../fixtures';
import type { TableText } from '../fixtures';

/** The same table with a row more above the others. */
const MOVED: TableText = {
  ...MIXED,
  rows: [{ name: '宣传活动场次', target: '≥2场', actual: '2场', weight: '0', score: '0' }, ...MIXED.rows],
};
const REPAIRED: TableText = {
  ...MIXED,
  rows: MIXED.rows.map((row) => (row.score === '28' ? { ...row, score: '27' } : row)),
  total: '87',
};

async function opened(host = new FakeHost({ grid: gridOf(MIXED) })) {
  const tables: TableText[] = [MIXED];
  const session = createSession(host, () =>
    Promise.resolve({ ...engineFor([]), detect: (grid) => engineFor(tables).detect(grid) }),
  );
  const preferences = forgetful();
  const deciding = createDeciding(session, preferences, () => '2026-03-31');
  await session.audit('active-sheet');
  const report = (): Report => {
    const found = reportOf(session.getState().view);
    if (!found) throw new Error('no report');
    return found;
  };
  const codes = (): string[] =>
    report().tables.flatMap(({ audited }) => audited.findings.map(({ code }) => code));
  const findingOf = (code: Finding['code']): Finding => {
    const found = report()
      .tables.flatMap(({ audited }) => audited.findings)
      .find((one) => one.code === code);
    if (!found) throw new Error(`no ${code} among ${codes().join()}`);
    return found;
  };
  return {
    ...{ host, session, deciding, preferences, report, codes, findingOf },
    decide(code: Finding['code'], choice: 'ignore' | 'accept' | 'rule', note = '', author = '') {
      deciding.ask('key', findingOf(code), choice);
      deciding.change({ note, author });
      return deciding.confirm();
    },
    async reread(table: TableText) {
      tables[0] = table;
      await session.audit('active-sheet');
    },
    kept: () => readDecisions(host.settings.get(DECISIONS_KEY)),
  };
}

describe('a finding', () => {
  test('that is ignored is gone from the report at once, kept in the workbook with note, name and day', async () => {
    const { decide, codes, report, kept, preferences } = await opened();
    expect(codes()).toEqual(['reason-missing-missed', 'score-mismatch']);
    expect(decide('reason-missing-missed', 'ignore', ' 已口头说明 ', '李会计')).toBe(true);
    expect(codes()).toEqual(['score-mismatch']);
    expect(report().undecided.tables[0]?.findings).toHaveLength(2);
    const remark = { note: '已口头说明', author: '李会计', date: '2026-03-31' };
    expect(report().audit.setAside.map(({ verdict }) => verdict)).toEqual([{ kind: 'ignored', ...remark }]);
    expect(kept().findings).toMatchObject([{ kind: 'ignored', code: 'reason-missing-missed', ...remark }]);
    expect(preferences.get('decisions.author')).toBe('李会计');
  });

  test('is accepted with a reason only', async () => {
    const { decide, deciding, codes, kept } = await opened();
    expect(decide('score-mismatch', 'accept', '  ')).toBe(false);
    expect(deciding.feature.get().asked?.noteMissing).toBe(true);
    expect(kept().findings).toEqual([]);
    deciding.change({ note: '评审会扣 2 分' });
    expect(deciding.feature.get().asked?.noteMissing).toBe(false);
    expect(deciding.confirm()).toBe(true);
    expect(codes()).toEqual(['reason-missing-missed']);
  });

  test('stays settled when its row moves, and comes back when its figures change', async () => {
    const { decide, codes, reread } = await opened();
    decide('score-mismatch', 'accept', '评审会扣 2 分');
    await reread(MOVED);
    expect(codes()).not.toContain('score-mismatch');
    await reread(REPAIRED);
    expect(codes()).toContain('score-mismatch');
  });

  test('comes back by 恢复 and by 撤销', async () => {
    const { decide, deciding, codes, report, kept } = await opened();
    decide('score-mismatch', 'ignore');
    deciding.undo();
    expect(codes()).toContain('score-mismatch');
    expect(deciding.feature.get().last?.undone).toBe(true);
    decide('score-mismatch', 'ignore');
    const [aside] = report().audit.setAside;
    if (!aside) throw new Error('nothing set aside');
    deciding.restore(aside);
    expect(codes()).toContain('score-mismatch');
    expect(kept().findings).toEqual([]);
    deciding.undo();
    expect(codes()).not.toContain('score-mismatch');
  });

  test('is not brought back by 撤销 once the workbook holds other decisions', async () => {
    const { decide, deciding, codes, host, session } = await opened();
    decide('score-mismatch', 'ignore');
    const text = host.settings.get(DECISIONS_KEY) ?? '';
    host.settings.set(DECISIONS_KEY, text.replace('2026-03-31', '2026-04-01'));
    await session.audit('active-sheet');
    deciding.undo();
    expect(codes()).not.toContain('score-mismatch');
  });
});

describe('a rule', () => {
  test('is switched off for the workbook from a finding, and back from the list', async () => {
    const { decide, deciding, codes, report, kept } = await opened();
    decide('reason-missing-missed', 'rule', '本年不要求');
    expect(codes()).toEqual(['score-mismatch']);
    expect(kept().rules).toMatchObject({ 'reason-missing-missed': { level: 'off', note: '本年不要求' } });
    const [aside] = report().audit.setAside;
    if (aside) deciding.restore(aside);
    expect(codes()).toContain('reason-missing-missed');
    expect(kept().rules).toEqual({});
  });

  test('has its level for one profile, under which the workbook counts first', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(PROFILE_KEY, 'hubei');
    const { deciding, findingOf, codes, session, kept } = await opened(host);
    deciding.setLevel('reason-missing-missed', 'info', { profile: 'hubei' });
    expect(findingOf('reason-missing-missed').severity).toBe('info');
    deciding.setLevel('reason-missing-missed', 'warning', { profile: null });
    expect(findingOf('reason-missing-missed').severity).toBe('warning');
    deciding.setLevel('reason-missing-missed', null, { profile: null });
    await session.chooseProfile('mof-2020');
    expect(findingOf('reason-missing-missed').severity).toBe('error');
    deciding.setLevel('reason-missing-missed', 'off', { profile: 'hubei' });
    expect(codes()).toContain('reason-missing-missed');
    deciding.reset({ profile: 'hubei' });
    expect(kept().profiles).toEqual({});
    expect(host.settings.has(DECISIONS_KEY)).toBe(false);
  });

  test('that is off for a profile is restored for that profile', async () => {
    const { deciding, report, codes, kept } = await opened();
    const id = report().tables[0]?.audited.profile.id ?? '';
    deciding.setLevel('score-mismatch', 'off', { profile: id });
    expect(codes()).not.toContain('score-mismatch');
    const [aside] = report().audit.setAside;
    if (aside) deciding.restore(aside);
    expect(codes()).toContain('score-mismatch');
    expect(kept().profiles).toEqual({});
  });
});

describe('a workbook', () => {
  test('that takes no settings: the decision holds while the pane is open, and that is said', async () => {
    const { host, session, decide, codes } = await opened();
    host.failRemember = true;
    decide('score-mismatch', 'ignore');
    await Promise.resolve();
    expect(session.decisions.feature.get().unsaved).toBe(true);
    await session.audit('active-sheet');
    expect(codes()).not.toContain('score-mismatch');
  });

  test('with settings that cannot be read is audited as if nothing were decided', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(DECISIONS_KEY, '{"schema":"other"}');
    const { codes } = await opened(host);
    expect(codes()).toHaveLength(2);
  });
});

test('what contradicts the rule can be ignored, not accepted; a deduction below it can', async () => {
  const { findingOf } = await opened();
  expect(choicesFor(findingOf('score-mismatch'))).toContain('accept');
  expect(choicesFor(findingOf('reason-missing-missed'))).not.toContain('accept');
});

test('a day is the one of the clock on the wall', () => {
  expect(localDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
});
