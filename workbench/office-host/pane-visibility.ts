/** Whether the task pane is in view: `Office.addin.showAsTaskpane()` and `hide()` set it, and so may the workbench. */
export class PaneVisibility {
  private shown = true;
  private readonly listeners = new Set<(visible: boolean) => void>();

  get visible(): boolean {
    return this.shown;
  }

  set(visible: boolean): void {
    if (visible === this.shown) return;
    this.shown = visible;
    for (const listener of this.listeners) listener(visible);
  }

  /** Out: a function that ends it. */
  onChange(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
