/**
 * Where the focus goes when a row of a list is about to vanish: to the row that takes its place, else to the last one,
 * else to the heading of the section.
 *
 * In: something inside the row, before it vanishes. Out: moves the focus; to be called once the row is gone.
 */
export function focusAfter(inside: Element | null): () => void {
  const row = inside?.closest('[data-index]');
  const list = inside?.closest('[role="list"]');
  const section = inside?.closest('section');
  const index = Number(row?.getAttribute('data-index'));
  return () => {
    const rows = list?.isConnected ? [...list.querySelectorAll<HTMLElement>('[data-row]')] : [];
    const here = rows.find((one) => Number(one.closest('[data-index]')?.getAttribute('data-index')) >= index);
    const goal = here ?? rows.at(-1) ?? section?.querySelector<HTMLElement>('h2');
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: 'nearest' });
  };
}
