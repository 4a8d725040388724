import type { TaskPaneHandle } from '../taskpane';

/** What the ribbon's buttons need; the shared runtime gives it, tests give their own. */
export interface RibbonServices {
  /** `Office.actions.associate`: names are the FunctionName of manifest.xml. */
  associate(action: string, handler: (event: CommandEvent) => Promise<void>): void;
  /** Brings the pane into view. */
  showPane(): Promise<void>;
  /** The mounted pane; it loads on first need. */
  pane(): Promise<TaskPaneHandle>;
  /** Tells the user, in the pane's page, that the pane itself is not to be had. */
  reportFailure(thrown: unknown): void;
}

/** The part of `Office.AddinCommands.Event` that we use: Excel keeps a button busy until `completed`. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Connects the ribbon. Every button shows the pane first: what it did, and what went wrong, is said there.
 * 打开面板 is not among them: the manifest opens the pane by itself, also while nothing of ours runs yet.
 */
export function connectRibbon(services: RibbonServices): void {
  const button = (action: string, press: (pane: TaskPaneHandle) => Promise<void>): void => {
    services.associate(action, async (event) => {
      try {
        // A host that cannot show the pane still does what was asked.
        await services.showPane().catch(() => undefined);
        const pane = await services.pane();
        await press(pane);
        pane.show();
      } catch (thrown) {
        services.reportFailure(thrown);
      } finally {
        event.completed();
      }
    });
  };
  button('auditSheet', (pane) => pane.auditSheet());
  button('clearMarks', (pane) => pane.clearMarks());
}
