/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { manyFindings } from './fixtures';
import { renderPane } from './render-pane';

interface FakeEntry {
  readonly isIntersecting: boolean;
  readonly target: Element;
  readonly boundingClientRect: { readonly height: number };
}

/** Stands in for the browser's observer: the test says what comes near. */
class FakeObserver {
  static all: FakeObserver[] = [];
  readonly watched: Element[] = [];
  constructor(readonly report: (entries: FakeEntry[]) => void) {
    FakeObserver.all.push(this);
  }
  observe(element: Element): void {
    this.watched.push(element);
  }
  disconnect(): void {
    FakeObserver.all = FakeObserver.all.filter((other) => other !== this);
  }
}

beforeEach(() => {
  FakeObserver.all = [];
  Object.assign(globalThis, { IntersectionObserver: FakeObserver });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
});

async function withFindings(count: number): Promise<HTMLElement> {
  const { press } = renderPane([manyFindings(count)]);
  await press('一键审核');
  return screen.getByRole('list', { name: '错误' });
}

function addresses(list: HTMLElement): string[] {
  return within(list)
    .getAllByRole('button')
    .map((button) => /H\d+/.exec(button.textContent ?? '')?.[0] ?? '');
}

test('of 5,000 findings only the first rows are made; each says where in the whole it stands', async () => {
  const list = await withFindings(5000);
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(10);
  expect(rows[3]?.getAttribute('aria-setsize')).toBe('5000');
  expect(rows[3]?.getAttribute('aria-posinset')).toBe('4');
  expect(screen.getByRole('button', { name: '错误 5000' })).toBeTruthy();
});

function look(list: HTMLElement, block: number, isIntersecting: boolean, height = 0): void {
  const target = list.querySelector(`[data-block="${block}"]`);
  if (!target) throw new Error(`no block ${block}`);
  act(() => FakeObserver.all.at(-1)?.report([{ isIntersecting, target, boundingClientRect: { height } }]));
}

const heightOf = (list: HTMLElement, block: number): string =>
  list.querySelector<HTMLElement>(`[data-block="${block}"]`)?.style.height ?? '';

test('rows are made when they come near, and leave a gap of their height when they are left behind', async () => {
  const list = await withFindings(500);
  look(list, 2, true);
  expect(within(list).getAllByRole('listitem')).toHaveLength(20);
  expect(addresses(list)).toContain('H32');
  expect([heightOf(list, 1), heightOf(list, 2)]).toEqual(['1080px', '']);
  look(list, 2, false, 987);
  expect(within(list).getAllByRole('listitem')).toHaveLength(10);
  expect(heightOf(list, 2)).toBe('987px');
});

test('a row with the focus is never unmade', async () => {
  const list = await withFindings(500);
  look(list, 2, true);
  const row = list.querySelector<HTMLElement>('[data-index="25"] [data-row]');
  act(() => row?.focus());
  look(list, 2, false, 987);
  expect(row?.isConnected).toBe(true);
  expect(document.activeElement).toBe(row);
});

test('End and the arrow keys walk into rows that were not made', async () => {
  const list = await withFindings(500);
  const [first] = within(list).getAllByRole('button');
  act(() => first?.focus());
  fireEvent.keyDown(document.activeElement ?? list, { key: 'End' });
  expect(document.activeElement?.textContent).toContain('H511');
  fireEvent.keyDown(document.activeElement ?? list, { key: 'ArrowUp' });
  expect(document.activeElement?.textContent).toContain('H510');
  fireEvent.keyDown(document.activeElement ?? list, { key: 'Home' });
  expect(document.activeElement?.textContent).toContain('H12');
  fireEvent.keyDown(document.activeElement ?? list, { key: 'ArrowUp' });
  expect(document.activeElement?.textContent).toContain('H12');
});

test('Tab finds the next block ready once the focus is on the last made row', async () => {
  const list = await withFindings(100);
  const rows = within(list).getAllByRole('button');
  act(() => rows.at(-1)?.focus());
  expect(within(list).getAllByRole('listitem')).toHaveLength(20);
});

test('a list of no great length is made whole', async () => {
  const list = await withFindings(60);
  expect(within(list).getAllByRole('listitem')).toHaveLength(60);
});

test('without an observer the list is made whole', async () => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  const list = await withFindings(70);
  expect(within(list).getAllByRole('listitem')).toHaveLength(70);
});
