/** One part of the page that the keyboard can go to. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * F6 goes from part to part, Shift+F6 backwards, as in Excel: Tab stays within the grid. The frame's own window has to
 * be asked, for its keys do not reach the page.
 */
export function connectRegions(regions: readonly Region[], frame: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const shown = regions.filter(({ element }) => element.checkVisibility());
    const now = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(now + step + shown.length) % shown.length]?.focus();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onKey));
}
