import { isOwnSheet } from './own-sheets';
import { runExcel } from './run';

/** A person who types or pastes sets off many events: one call for all that come this close together. */
const QUIET_MS = 200;

/**
 * Calls back after cells changed or sheets came or went, but not for what this add-in wrote itself. (Overlays set off no
 * such event at all.) Out: what ends it.
 */
export async function onChange(listener: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const soon = () => {
    clearTimeout(timer);
    // Events that were under way may still arrive after the end.
    if (!ended) timer = setTimeout(listener, QUIET_MS);
    return Promise.resolve();
  };
  const ofOthers = ({ worksheetId }: { readonly worksheetId: string }) =>
    isOwnSheet(worksheetId) ? Promise.resolve() : soon();
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add((event) =>
        event.triggerSource === Excel.EventTriggerSource.thisLocalAddin ? Promise.resolve() : soon(),
      ),
      worksheets.onAdded.add(ofOthers),
      worksheets.onDeleted.add(ofOthers),
    ];
    await context.sync();
    return registered;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void remove(handlers);
  };
}

async function remove(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  // A handler goes with the context that it came with. When the pane is closing there may be nobody left to ask.
  await Excel.run(context as Excel.RequestContext, async (same) => {
    for (const handler of handlers) handler.remove();
    await same.sync();
  }).catch(() => undefined);
}
