/** @jest-environment jsdom */
import { MARK_STYLES } from '../../src/plan/overlay';
import { copyText } from '../../src/taskpane/clipboard';
import { classes, css, keyframes, ruleText, tokens } from '../../src/taskpane/css';
import { LEGEND } from '../../src/taskpane/legend';
import { forgetful, latePreferences, loadPreferences } from '../../src/taskpane/preferences';
import type { Preferences } from '../../src/taskpane/preferences';
import { isDark } from '../../src/taskpane/theme';

test('the legend shows the overlay’s own colours and signs', () => {
  const overlay = Object.entries(MARK_STYLES).map(([mark, { fill, font, sign }]) => [
    mark,
    { fill, ink: font, sign },
  ]);
  expect(Object.fromEntries(overlay)).toEqual(LEGEND);
});

describe('isDark', () => {
  test.each([
    [{ bodyBackgroundColor: '#262626' }, false, true],
    [{ bodyBackgroundColor: '#FFFFFF' }, true, false],
    [{ bodyBackgroundColor: '#E6E6E6' }, true, false],
    [{ bodyBackgroundColor: '#666666' }, false, true],
    [{ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, false, true],
    [{ bodyBackgroundColor: 'window' }, true, true],
    [{}, false, false],
    [undefined, true, true],
    [undefined, false, false],
  ])('%j, system dark: %s', (theme, system, expected) => {
    expect(isDark(theme, system)).toBe(expected);
  });
});

describe('preferences', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  test('are kept on this machine under a name of their own', async () => {
    const first = await loadPreferences();
    first.set('group.error', 'closed');
    expect((await loadPreferences()).get('group.error')).toBe('closed');
    expect(Object.keys(localStorage).filter((key) => key.includes('group.error'))).toEqual([
      '@perf-pane/group.error',
    ]);
    expect(first.get('never set')).toBeNull();
  });

  test('are forgotten, not fatal, where storage is blocked', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const preferences = await loadPreferences();
    preferences.set('group.error', 'closed');
    expect(preferences.get('group.error')).toBe('closed');
    expect((await loadPreferences()).get('group.error')).toBeNull();
  });

  test('answer from what the pane was told until they are loaded, then hand it over', async () => {
    const kept = forgetful();
    let loaded: (preferences: Preferences) => void = () => undefined;
    const load = jest.fn(() => new Promise<Preferences>((resolve) => (loaded = resolve)));
    const preferences = latePreferences(load);
    expect(load).not.toHaveBeenCalled();
    preferences.set('a', '1');
    expect(preferences.get('a')).toBe('1');
    expect(kept.get('a')).toBeNull();
    loaded(kept);
    await Promise.resolve();
    expect(kept.get('a')).toBe('1');
    preferences.set('b', '2');
    expect(kept.get('b')).toBe('2');
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe('copyText', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  test('uses the clipboard where the host allows it', async () => {
    const written: string[] = [];
    const writeText = (text: string): Promise<void> => {
      written.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    expect(await copyText('草稿')).toBe(true);
    expect(written).toEqual(['草稿']);
  });

  test('else copies a selection, and leaves focus and page as they were', async () => {
    const selected: string[] = [];
    const execCommand = (): boolean => {
      const area = document.activeElement;
      if (area instanceof HTMLTextAreaElement) selected.push(area.value);
      return true;
    };
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    expect(await copyText('草稿')).toBe(true);
    expect(selected).toEqual(['草稿']);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('says so where neither works', async () => {
    expect(await copyText('草稿')).toBe(false);
  });
});

describe('css', () => {
  test('writes a class with what holds for its states', () => {
    expect(
      ruleText('a', {
        marginTop: 0,
        '--own': 'red',
        ':hover': { color: 'var(--own)' },
        '@media (forced-colors: active)': { color: 'CanvasText' },
      }),
    ).toBe(
      '.a.a{margin-top:0;--own:red}.a.a:hover{color:var(--own)}@media (forced-colors: active){.a.a{color:CanvasText}}',
    );
  });

  test('puts classes on the page, each under a name that no other sheet has', () => {
    const one = css({ box: { color: tokens.colorNeutralForeground1 } });
    const other = css({ box: { color: 'red' } });
    expect(one.box).not.toBe(other.box);
    const text = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
    expect(text).toContain(`.${one.box}.${one.box}{color:var(--colorNeutralForeground1)}`);
  });

  test('names animations', () => {
    const name = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });
    expect(document.head.textContent).toContain(`@keyframes ${name}{from{opacity:0}to{opacity:1}}`);
  });

  test('joins the names that hold', () => {
    expect(classes('a', false, undefined, 'b')).toBe('a b');
  });
});
