/** An array as desktop Office hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type CommandHandler = (eventId: number, payload: SafeArray) => void;

/** Number of the event that a ribbon button raises, and of the call that reports its end. */
export const COMMAND_EVENT = 39;
export const COMMAND_COMPLETED = 94;

/** Presses of ribbon buttons: from the workbench to the functions registered with `Office.actions.associate`. */
export class RibbonCommands {
  private handler: CommandHandler | null = null;
  private readonly running = new Map<string, (status: number) => void>();
  private nextId = 1;

  /** The library registers for button presses. */
  register(handler: CommandHandler): void {
    this.handler = handler;
  }

  /** The page reports with `event.completed()`, or the library that there is no such function. */
  completed(id: string, status: number): void {
    this.running.get(id)?.(status);
    this.running.delete(id);
  }

  /**
   * Presses a button.
   *
   * In: the name of its function as in the manifest. Settles when the function says that it is done; rejects where the
   * page has no such function, or is not ready.
   */
  press(action: string): Promise<void> {
    const { handler } = this;
    if (!handler) return Promise.reject(new Error('the page does not listen to ribbon buttons yet'));
    return new Promise((resolve, reject) => {
      const id = `command-${this.nextId++}`;
      this.running.set(id, (status) =>
        status === 0 ? resolve() : reject(new Error(`the page has no command ${action} (${status})`)),
      );
      const event = JSON.stringify({ source: { id: action } });
      handler(COMMAND_EVENT, { toArray: () => [id, action, event] });
    });
  }
}
