import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../context';

/** Rows are made block by block, for blocks in or near the part of the pane that is seen. */
const BLOCK = 10;
const NEAR = '600px 0px';
/** Lists up to this length are made whole: any program that looks for a row finds it. */
const WHOLE = 60;

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
 * A list that stays quick with thousands of rows: only what is seen is made. Screen readers hear the whole length; Tab
 * and the arrow keys walk on into rows that are not made. A block that is left behind leaves a gap of its own height, so
 * that nothing moves under the reader; the one with the focus stays.
 */
export function LongList<Item>(props: LongListProps<Item>): ReactElement {
  const { items, rowHeight, keyOf, render } = props;
  const list = useRef<HTMLDivElement>(null);
  const blocks = Math.ceil(items.length / BLOCK);
  const whole = typeof IntersectionObserver === 'undefined' || items.length <= WHOLE;
  const always = Math.floor((props.always ?? -1) / BLOCK);
  const { made, heights, makeBlock } = useMadeBlocks(list, items, whole ? 0 : blocks);

  /** Moves the focus to a row's own button (`data-row`); the row is made first where need be. */
  function focusRow(index: number): void {
    const block = Math.floor(index / BLOCK);
    if (!whole) flushSync(() => makeBlock(block));
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
      onFocus={whole ? undefined : (event) => makeBlock(Math.floor((indexOf(event.target) + 1) / BLOCK))}
    >
      {Array.from({ length: blocks }, (_, block) => {
        const isMade = whole || block === 0 || block === always || made.has(block);
        const rows = Math.min(BLOCK, items.length - block * BLOCK);
        return (
          <div
            key={block}
            role="presentation"
            data-block={block}
            style={isMade ? undefined : { height: heights.get(block) ?? rows * rowHeight }}
          >
            {isMade && <Block items={items} from={block * BLOCK} keyOf={keyOf} render={render} />}
          </div>
        );
      })}
    </div>
  );
}

type BlockProps<Item> = Pick<LongListProps<Item>, 'items' | 'keyOf' | 'render'> & { readonly from: number };

/** Rows that come and go together. */
const Block = memo(function Block<Item>({ items, from, keyOf, render }: BlockProps<Item>): ReactElement[] {
  return items.slice(from, from + BLOCK).map((item, offset) => (
    <div
      key={keyOf(item)}
      role="listitem"
      aria-setsize={items.length}
      aria-posinset={from + offset + 1}
      data-index={from + offset}
    >
      {render(item)}
    </div>
  ));
}) as <Item>(props: BlockProps<Item>) => ReactElement;

interface MadeBlocks {
  readonly made: ReadonlySet<number>;
  /** Of blocks that were made before, in pixels. */
  readonly heights: ReadonlyMap<number, number>;
}

const NO_HEIGHTS: MadeBlocks['heights'] = new Map();

/** Which of so many blocks are made: those that are near. */
function useMadeBlocks(
  list: { readonly current: HTMLElement | null },
  items: unknown,
  blocks: number,
): MadeBlocks & { readonly makeBlock: (block: number) => void } {
  const { scroller } = usePane();
  const [state, setState] = useState<MadeBlocks & { readonly of: unknown }>(() => ({
    made: new Set(),
    heights: NO_HEIGHTS,
    of: items,
  }));
  const makeBlock = useCallback((block: number) => {
    setState((before) =>
      before.made.has(block) ? before : { ...before, made: new Set([...before.made, block]) },
    );
  }, []);

  useEffect(() => {
    // What is made whole waits for nothing.
    if (blocks === 0) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setState((before) => lookedAt(before, entries, items)),
      { root: scroller.current, rootMargin: NEAR },
    );
    for (const element of list.current?.querySelectorAll('[data-block]') ?? []) observer.observe(element);
    return () => observer.disconnect();
  }, [list, scroller, items, blocks]);

  // Heights of other items say nothing.
  const heights = state.of === items ? state.heights : NO_HEIGHTS;
  return { made: state.made, heights, makeBlock };
}

/** What the browser saw: blocks that came near are made; those that went are unmade and leave their height. */
function lookedAt(
  before: MadeBlocks & { readonly of: unknown },
  entries: readonly IntersectionObserverEntry[],
  items: unknown,
): MadeBlocks & { readonly of: unknown } {
  const made = new Set(before.made);
  const heights = new Map(before.of === items ? before.heights : NO_HEIGHTS);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const block = Number(target.getAttribute('data-block'));
    if (isIntersecting) made.add(block);
    else if (made.has(block) && !target.contains(document.activeElement)) {
      made.delete(block);
      heights.set(block, boundingClientRect.height);
    }
  }
  const same = made.size === before.made.size && [...made].every((block) => before.made.has(block));
  return same && before.of === items ? before : { made, heights, of: items };
}
