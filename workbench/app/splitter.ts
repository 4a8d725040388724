const NARROWEST = 320;
const WIDEST = 640;
const STEP = 16;

/** Lets mouse, finger and arrow keys set the task pane's width, between 320 and 640 pixels. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  const width = (): number => pane.getBoundingClientRect().width;

  splitter.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = { ArrowLeft: width() + STEP, ArrowRight: width() - STEP };
    const ends: Record<string, number> = { Home: WIDEST, End: NARROWEST };
    const wanted = steps[event.key] ?? ends[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });

  splitter.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    // Else the iframe takes the pointer as soon as it is over it.
    pane.classList.add('sizing');
    const from = event.clientX;
    const before = width();
    const move = (at: PointerEvent): void => setWidth(before + from - at.clientX);
    const end = (): void => {
      pane.classList.remove('sizing');
      splitter.removeEventListener('pointermove', move);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', end, { once: true });
    splitter.addEventListener('pointercancel', end, { once: true });
  });
  splitter.addEventListener('dblclick', () => setWidth(350));
}
