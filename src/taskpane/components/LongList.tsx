import { Fragment, useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../context';

/** Rows are made block by block, when a block comes near the part of the pane that is seen. */
const BLOCK = 20;
const NEAR = '800px 0px';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** Rough height of a row in pixels: keeps the scroll bar honest for rows that nobody has seen yet. */
  readonly rowHeight: number;
  readonly label: string;
  /** A row that is made wherever it stands, −1 for none. */
  readonly always?: number;
  readonly className?: string;
}

/**
 * A list that stays quick with thousands of rows. Screen readers hear the whole length; Tab and the arrow keys walk on
 * into rows that are not made yet. A block that was made stays, so that nothing moves under the reader.
 */
export function LongList<Item>(props: LongListProps<Item>): ReactElement {
  const { items, rowHeight } = props;
  const list = useRef<HTMLDivElement>(null);
  const blocks = Math.ceil(items.length / BLOCK);
  const observable = typeof IntersectionObserver !== 'undefined';
  const always = Math.floor((props.always ?? -1) / BLOCK);
  const [made, makeBlocks] = useMadeBlocks(list, blocks);

  /** Moves the focus to a row's own button (`data-row`); the row is made first where need be. */
  function focusRow(index: number): void {
    const block = Math.floor(index / BLOCK);
    flushSync(() => makeBlocks([block]));
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`)?.focus();
  }

  function indexOf(target: EventTarget): number {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    return Number(row?.getAttribute('data-index') ?? 0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Only from a row's own button: arrow keys mean something else in what a row may hold.
    const onRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!onRow || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = indexOf(event.target);
    const goal = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (goal === undefined || goal < 0 || goal >= items.length) return;
    event.preventDefault();
    focusRow(goal);
  }

  return (
    <div
      ref={list}
      role="list"
      aria-label={props.label}
      className={props.className}
      onKeyDown={onKeyDown}
      onFocus={(event) => makeBlocks([Math.floor((indexOf(event.target) + 1) / BLOCK)])}
    >
      {Array.from({ length: blocks }, (_, block) => {
        const from = block * BLOCK;
        const rows = items.slice(from, from + BLOCK);
        if (!made.has(block) && block !== always && observable)
          return (
            <div
              key={block}
              role="presentation"
              data-block={block}
              style={{ height: rows.length * rowHeight }}
            />
          );
        return (
          <Fragment key={block}>
            {rows.map((item, offset) => (
              <div
                key={props.keyOf(item)}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={from + offset + 1}
                data-index={from + offset}
              >
                {props.render(item)}
              </div>
            ))}
          </Fragment>
        );
      })}
    </div>
  );
}

/** Which blocks are made: the first one, and every one that has come near. */
function useMadeBlocks(
  list: { readonly current: HTMLElement | null },
  blocks: number,
): [ReadonlySet<number>, (more: readonly number[]) => void] {
  const { scroller } = usePane();
  const [made, setMade] = useState<ReadonlySet<number>>(() => new Set([0]));
  const makeBlocks = useCallback((more: readonly number[]) => {
    setMade((before) => {
      const news = more.filter((block) => !before.has(block));
      return news.length === 0 ? before : new Set([...before, ...news]);
    });
  }, []);

  useEffect(() => {
    // Without an observer nothing waits: the list above is made whole.
    const waiting = list.current?.querySelectorAll('[data-block]') ?? [];
    if (waiting.length === 0) return undefined;
    const blockOf = (element: Element): number => Number(element.getAttribute('data-block'));
    const observer = new IntersectionObserver(
      (entries) =>
        makeBlocks(entries.filter((entry) => entry.isIntersecting).map((entry) => blockOf(entry.target))),
      { root: scroller.current, rootMargin: NEAR },
    );
    for (const element of waiting) observer.observe(element);
    return () => observer.disconnect();
  }, [list, scroller, blocks, made, makeBlocks]);

  return [made, makeBlocks];
}
