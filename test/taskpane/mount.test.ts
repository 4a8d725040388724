/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { mountTaskPane } from '../../src/taskpane';
import type { TaskPaneHandle } from '../../src/taskpane';
import { FakeHost } from './fake-host';
import { CLEAN, gridOf, MIXED } from './fixtures';
import { settle } from './render-pane';

let handle: TaskPaneHandle | null = null;

async function mount(host: FakeHost): Promise<TaskPaneHandle> {
  const root = document.createElement('div');
  root.textContent = '正在打开……';
  document.body.replaceChildren(root);
  await act(async () => {
    handle = mountTaskPane(root, { host });
    await Promise.resolve();
  });
  if (!handle) throw new Error('not mounted');
  return handle;
}

afterEach(() => {
  act(() => handle?.unmount());
  handle = null;
});

test('takes the place of what the page showed while it loaded', async () => {
  await mount(new FakeHost({ grid: gridOf(CLEAN) }));
  expect(document.body.textContent).toContain('一键审核');
  expect(document.body.textContent).not.toContain('正在打开');
});

test('audits and clears for the ribbon, with the engine that ships', async () => {
  const host = new FakeHost({ grid: gridOf(MIXED) }, { grid: gridOf(CLEAN) });
  const pane = await mount(host);
  await act(() => pane.auditSheet());
  await settle();
  expect(host.scopes).toEqual(['active-sheet']);
  expect(document.querySelector('main h2')).not.toBeNull();
  await act(() => pane.clearMarks());
  expect(host.applied).toEqual([{ steps: [{ kind: 'unmark', sheet: '自评表01' }] }]);
});

test('show puts the focus into the pane', async () => {
  const pane = await mount(new FakeHost({ grid: gridOf(CLEAN) }));
  act(() => pane.show());
  expect(document.activeElement?.textContent).toBe('一键审核');
});

test('follows Office to another theme', async () => {
  const pane = await mount(new FakeHost({ grid: gridOf(CLEAN) }));
  const theme = (): string | null | undefined =>
    document.querySelector('[data-theme]')?.getAttribute('data-theme');
  expect(theme()).toBe('light');
  act(() => pane.setTheme({ bodyBackgroundColor: '#262626' }));
  expect(theme()).toBe('dark');
});

test('leaves nothing behind when it goes', async () => {
  const host = new FakeHost({ grid: gridOf(CLEAN) });
  const pane = await mount(host);
  expect(host.listeners.size).toBe(1);
  act(() => pane.unmount());
  handle = null;
  expect(host.listeners.size).toBe(0);
  expect(document.querySelector('[data-theme]')).toBeNull();
});
