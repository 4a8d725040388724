/**
 * The library sets timers that outlive a test; they may find their objects as they left them.
 *
 * @jest-environment-options {"globalsCleanup":"off"}
 */
import { createMemoryWorkbook } from '../../../workbench/office-host/memory-workbook';
import { startOfficeHost, stopOfficeHost } from '../../../workbench/office-host/node-office';

afterAll(stopOfficeHost);

const open = () => startOfficeHost(createMemoryWorkbook({ sheets: [{ name: '表一' }] }));

describe('custom functions', () => {
  interface Functions {
    associate(id: string, call: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
  }
  const functions = () => Reflect.get(globalThis, 'CustomFunctions') as Functions;

  test('values, arrays, promises and arguments of every kind', async () => {
    const bridge = await open();
    functions().associate('ECHO', (a: unknown, b: unknown, c: unknown) => JSON.stringify([a, b, c]));
    functions().associate('TABLE', () => [
      ['a', 1],
      [true, ''],
    ]);
    functions().associate('LATER', async (a: number) => a * 2);
    const answers = await Promise.all([
      bridge.functions.invoke('ECHO', ['≥80%', null, [[1, 2]]], '表一!A1'),
      bridge.functions.invoke('TABLE', [], '表一!A2'),
      bridge.functions.invoke('LATER', [21], '表一!A3'),
    ]);
    expect(answers).toEqual([
      '["≥80%",null,[[1,2]]]',
      [
        ['a', 1],
        [true, ''],
      ],
      42,
    ]);
    expect(bridge.host.roundTrips()).toBe(0);
  });

  test('errors come with their value and their own words', async () => {
    const bridge = await open();
    functions().associate('BAD', () => {
      throw new (functions().Error)('#VALUE!', '“分值”应为数字');
    });
    functions().associate('LATE', async () => {
      throw new (functions().Error)('#N/A', '未填完成值');
    });
    functions().associate('DIV', () => {
      throw new (functions().Error)('#DIV/0!');
    });
    functions().associate('BACK', () => new (functions().Error)('#NUM!'));
    functions().associate('BUG', () => {
      throw new TypeError('oops');
    });
    const call = (name: string) => bridge.functions.invoke(name, [], '表一!A1');
    expect(await Promise.all(['BAD', 'LATE', 'DIV', 'BACK', 'BUG', 'MISSING'].map(call))).toEqual([
      { error: '#VALUE!', message: '“分值”应为数字' },
      { error: '#N/A', message: '未填完成值' },
      { error: '#DIV/0!', message: '' },
      { error: '#NUM!', message: '' },
      { error: '#VALUE!', message: '' },
      { error: '#VALUE!', message: '' },
    ]);
  });
});

test('a page that goes leaves no call without an answer', async () => {
  const bridge = await open();
  const functions = Reflect.get(globalThis, 'CustomFunctions') as {
    associate(id: string, call: () => unknown): void;
  };
  functions.associate('NEVER', () => new Promise(() => undefined));
  const answer = bridge.functions.invoke('NEVER', [], '表一!A1');
  bridge.host.dispose();
  expect(await answer).toEqual({ error: '#N/A', message: '' });
});

test('a ribbon button runs the function that the page registered, and waits for its end', async () => {
  const { ribbon } = await open();
  const pressed: string[] = [];
  Office.actions.associate('audit', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await ribbon.press('audit');
  expect(pressed).toEqual(['audit']);
  await expect(ribbon.press('nothing')).rejects.toThrow('nothing');
});

test('the page can show and hide its pane, and hears of it', async () => {
  const { host } = await open();
  const heard: string[] = [];
  const end = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  await Office.addin.hide();
  expect(host.session.pane.visible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(host.session.pane.visible).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['Hidden', 'Taskpane']);
  expect(host.roundTrips()).toBe(0);
  await end();
});
