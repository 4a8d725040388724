/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import {
  OWN_PROFILES_KEY,
  PROFILE_KEY,
  copyProfile,
  profiles,
  readOwnProfiles,
  writeOwnProfiles,
} from '../../../src/scoring';
import type { Profile } from '../../../src/scoring';
import { createProfiles, exportText, nextVersion } from '../../../src/taskpane/profiles/controller';
import { draftOf } from '../../../src/taskpane/profiles/draft';
import { createSession } from '../../../src/taskpane/session';
import { FakeHost } from '../fake-host';
import { MIXED, engineFor, gridOf } from '../fixtures';
import { renderPane, settle } from '../render-pane';

const [mof] = profiles as readonly [Profile];
const own = copyProfile(mof, '本县', []);

function open(host = new FakeHost({ grid: gridOf(MIXED) })) {
  const told: (readonly Profile[])[] = [];
  const session = createSession(
    host,
    () => Promise.resolve(engineFor([MIXED])),
    undefined,
    (list) => told.push(list),
  );
  return { host, told, session, made: createProfiles(session) };
}

const keptIn = (host: FakeHost) => readOwnProfiles(host.settings.get(OWN_PROFILES_KEY) ?? null).profiles;

describe('the controller', () => {
  test('keeps nothing before it is saved; then the copy, its choice, and the formulas hear of it', async () => {
    const { host, told, session, made } = open();
    made.copy(mof, '本县');
    expect(host.settings.size).toBe(0);
    const { editing } = made.feature.get();
    if (!editing) throw new Error('not editing');
    // Sources of a built-in profile come as words.
    expect(editing.draft.source).toMatch(/财预〔2020〕10号/);
    made.change({ ...editing.draft, exceededFrom: '120' });
    expect(await made.save()).toBe(true);
    expect(keptIn(host)).toMatchObject([{ id: 'own-1', name: '本县', version: '1', exceededFrom: '1.2' }]);
    expect(host.settings.get(PROFILE_KEY)).toBe('own-1');
    expect(session.getState().profile).toBe('own-1');
    expect(told.at(-1)).toHaveLength(1);
  });

  test('counts the version up with every save', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(OWN_PROFILES_KEY, writeOwnProfiles([own]));
    const { session, made } = open(host);
    const [first] = session.own.current();
    made.edit(first as Profile);
    await made.save();
    expect(keptIn(host)[0]?.version).toBe('2');
    expect([nextVersion('9'), nextVersion('2025版')]).toEqual(['10', '2025版.1']);
  });

  test('names what is wrong, keeps nothing, and lets go of it once it is right', async () => {
    const { host, made } = open();
    made.copy(mof, '');
    expect(made.feature.get().editing?.problems).toBeNull();
    expect(await made.save()).toBe(false);
    expect(made.feature.get().editing?.problems).toEqual([{ entry: 'name', problem: 'missing' }]);
    expect(host.settings.size).toBe(0);
    made.change({ ...draftOf(own), name: '甲' });
    expect(made.feature.get().editing?.problems).toEqual([]);
  });

  test('says where a workbook cannot keep it, and works with it all the same', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.failRemember = true;
    const { session, made } = open(host);
    made.copy(mof, '本县');
    await made.save();
    expect(session.own.feature.get()).toMatchObject({ unsaved: 'read-only' });
    expect(session.own.current()).toHaveLength(1);
  });

  test('removes only after the question, and goes back to the automatic choice', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(OWN_PROFILES_KEY, writeOwnProfiles([own]));
    const { session, made } = open(host);
    await session.chooseProfile('own-1');
    made.askRemove('own-1');
    expect(keptIn(host)).toHaveLength(1);
    await made.remove('own-1');
    expect(host.settings.size).toBe(0);
    expect(session.getState().profile).toBe('auto');
  });

  test('an exported file is taken in another workbook; a taken id gives way to a free one', async () => {
    const { host, made } = open();
    await made.importText(exportText(own), () => []);
    await made.importText(exportText({ ...own, name: '邻县' }), () => []);
    expect(keptIn(host).map(({ id, name }) => `${id} ${name}`)).toEqual(['own-1 本县', 'own-2 邻县']);
    expect(made.feature.get().notice).toEqual({ code: 'imported', names: ['邻县'] });
  });

  test.each([
    ['no JSON', 'x', { code: 'unreadable' }],
    ['an empty list', writeOwnProfiles([]), { code: 'unreadable' }],
    ['a wrong profile', writeOwnProfiles([{ ...own, name: '' }]), { code: 'refused', sentences: ['1'] }],
  ])('a file with %s changes nothing and says why', async (_name, text, notice) => {
    const { host, made } = open();
    await made.importText(text, ({ refused }) => [String(refused.length)]);
    expect(made.feature.get().notice).toEqual(notice);
    expect(host.settings.size).toBe(0);
  });
});

describe('in the pane', () => {
  async function opened(host?: FakeHost) {
    const rendered = renderPane([MIXED], host ? { host } : {});
    await rendered.press('一键审核');
    await rendered.press('管理评分口径');
    await settle();
    return rendered;
  }
  const chooser = () => screen.getByLabelText('评分口径') as HTMLSelectElement;
  const field = (label: string, at = 0) => screen.getAllByLabelText(label)[at] as HTMLInputElement;

  test('a copy is changed in a form and used at once', async () => {
    const { host, press } = await opened();
    await press('复制并修改');
    fireEvent.change(field('名称'), { target: { value: '示范县 2025' } });
    fireEvent.change(field('超额线（完成率 %）'), { target: { value: '120' } });
    await press('保存到工作簿');
    expect(keptIn(host)).toMatchObject([{ id: 'own-1', name: '示范县 2025', exceededFrom: '1.2' }]);
    expect(chooser().value).toBe('own-1');
    expect(within(chooser()).getByRole('option', { name: /示范县 2025/ })).toBeTruthy();
    expect(screen.getByText('已保存“示范县 2025”，并按它重新审核。')).toBeTruthy();
    expect(screen.getByText('示范县 2025（第 1 版）')).toBeTruthy();
  });

  test('a wrong field says what is wrong below it and keeps what was typed', async () => {
    const { host, press } = await opened();
    await press('复制并修改');
    fireEvent.change(field('得分保留几位小数'), { target: { value: '两位' } });
    await press('保存到工作簿');
    const wrong = field('得分保留几位小数');
    expect(wrong.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(wrong.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '得分的小数位数应为不小于零的数字。',
    );
    expect(wrong.value).toBe('两位');
    expect(screen.getByText('还有 1 处需要改正，已在相应的格子下说明。')).toBeTruthy();
    expect(host.settings.size).toBe(0);
    await press('放弃修改');
    expect(screen.getByText('还没有自定口径。')).toBeTruthy();
  });

  test('a choice that is not there is told, and the audit goes on by itself', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(PROFILE_KEY, 'own-7');
    await opened(host);
    expect(screen.getByRole('alert').textContent).toContain('“own-7”不在这里，已改为自动选择');
  });

  test('a wrong profile of the workbook is named', async () => {
    const host = new FakeHost({ grid: gridOf(MIXED) });
    host.settings.set(OWN_PROFILES_KEY, writeOwnProfiles([{ ...own, exceededFrom: '' }]));
    await opened(host);
    expect(screen.getByText('自定口径“本县”不能使用：超额线应为不小于零的数字。')).toBeTruthy();
  });
});
