import { connectRibbon } from '../../src/commands/ribbon';
import type { CommandEvent, RibbonServices } from '../../src/commands/ribbon';

/** Presses a button of a ribbon whose pane writes down what happens to it, in order. */
async function press(action: string, broken: Partial<RibbonServices> = {}) {
  const log: string[] = [];
  const note = (what: string) => () => {
    log.push(what);
    return Promise.resolve();
  };
  const handlers = new Map<string, (event: CommandEvent) => Promise<void>>();
  connectRibbon({
    associate: (name, handler) => void handlers.set(name, handler),
    showPane: note('shown'),
    pane: () =>
      Promise.resolve({
        auditSheet: note('audited'),
        clearMarks: note('cleared'),
        show: () => void log.push('focused'),
        setTheme: () => undefined,
        unmount: () => undefined,
      }),
    reportFailure: (thrown) => void log.push(`failed: ${String(thrown)}`),
    ...broken,
  });
  await handlers.get(action)?.({ completed: () => void log.push('completed') });
  return log;
}

test.each([
  ['auditSheet', 'audited'],
  ['clearMarks', 'cleared'],
])('%s shows the pane, does its work there, and frees the button', async (action, done) => {
  expect(await press(action)).toEqual(['shown', done, 'focused', 'completed']);
});

test('a host that cannot show the pane still does what was asked', async () => {
  const log = await press('clearMarks', { showPane: () => Promise.reject(new Error('no')) });
  expect(log).toEqual(['cleared', 'focused', 'completed']);
});

test('a pane that does not load is told, and the button is freed', async () => {
  const log = await press('auditSheet', { pane: () => Promise.reject(new Error('offline')) });
  expect(log).toEqual(['shown', 'failed: Error: offline', 'completed']);
});
