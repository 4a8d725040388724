import { messages } from './messages';

export type AlertKind = 'error' | 'warning';

/** Bars above the grid. The same sentence appears once; each stays until it is closed. */
export class Alerts {
  constructor(private readonly container: HTMLElement) {}

  show(kind: AlertKind, sentence: string): void {
    const shown = [...this.container.children].some((bar) => bar.firstChild?.textContent === sentence);
    if (shown) return;
    const bar = document.createElement('div');
    bar.className = `alert ${kind}`;
    bar.setAttribute('role', 'alert');
    const text = document.createElement('span');
    text.textContent = sentence;
    bar.append(text, this.closeButton(bar));
    this.container.append(bar);
  }

  clear(): void {
    this.container.replaceChildren();
  }

  private closeButton(bar: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.title = messages.dismiss;
    button.setAttribute('aria-label', messages.dismiss);
    button.addEventListener('click', () => bar.remove());
    return button;
  }
}
