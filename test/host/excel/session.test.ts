import { toHostError } from '../../../src/host/excel/errors';
import { HostError } from '../../../src/host/port';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import { hostErrorOf, open } from './support';

afterAll(stopOfficeHost);

describe('choices that travel with the workbook', () => {
  test('are kept, read by a later session, and dropped', async () => {
    const first = await open({ sheets: [{ name: '表一' }], settings: { other: '"theirs"' } });
    expect(first.host.recall('profile')).toBeNull();
    await first.host.remember('profile', 'xinjiang-2024');
    expect(first.host.recall('profile')).toBe('xinjiang-2024');

    const second = await first.reopen();
    expect(second.host.recall('profile')).toBe('xinjiang-2024');
    await second.host.remember('profile', null);
    expect(second.host.recall('profile')).toBeNull();
    expect([...second.book.settings]).toEqual([['other', '"theirs"']]);
    expect(second.office.roundTrips()).toBe(0);
  });
});

describe('showing a cell', () => {
  test('activates its sheet and selects it, in one round trip', async () => {
    const { book, host, office } = await open({ sheets: [{ name: '表一' }, { name: '表 二' }] });
    await host.reveal('表 二', 'E12:E14');
    expect(book.activeSheet().name).toBe('表 二');
    expect(book.selection()).toEqual({
      sheetId: book.sheet('表 二').id,
      range: { top: 12, left: 5, bottom: 14, right: 5 },
    });
    expect(office.roundTrips()).toBe(1);
  });

  test('and says what is selected', async () => {
    const { host } = await open({ sheets: [{ name: '表一' }, { name: "表'二" }] });
    await host.reveal("表'二", 'E12:G14');
    expect(await host.selection()).toEqual({ sheet: "表'二", range: 'E12:G14' });
  });

  test('of a sheet that is gone', async () => {
    const { host } = await open({ sheets: [{ name: '表一' }] });
    const error = await hostErrorOf(host.reveal('表九', 'A1'));
    expect([error.code, error.facts.sheet]).toEqual(['sheet-missing', '表九']);
  });
});

describe('changes', () => {
  /** Counts the calls, and waits for the next. */
  function listener() {
    let calls = 0;
    let next: () => void = () => undefined;
    return {
      call: () => {
        calls++;
        next();
      },
      calls: () => calls,
      next: () => new Promise<void>((resolve) => (next = resolve)),
    };
  }

  test('many at once make one call; our own writes and overlays make none', async () => {
    const { book, host } = await open({ sheets: [{ name: '表一', rows: [['a', 'b']] }] });
    const heard = listener();
    const stop = await host.onChange(heard.call);
    const was = { formula: null, value: 'b', format: 'General' };
    await host.apply({ steps: [{ kind: 'write-text', sheet: '表一', cell: 'B1', text: 'c', was }] });
    await host.apply({ steps: [{ kind: 'mark', sheet: '表一', missed: ['A1'], exceeded: [] }] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.calls()).toBe(0);

    const next = heard.next();
    for (const cell of ['A1', 'A2', 'A3']) book.type('表一', cell, '改');
    await next;
    expect(heard.calls()).toBe(1);
    stop();
  });

  test('a sheet that comes or goes is a change', async () => {
    const { book, host } = await open({ sheets: [{ name: '表一' }] });
    const heard = listener();
    const stop = await host.onChange(heard.call);
    let next = heard.next();
    const { id } = book.addSheet('表二');
    await next;
    next = heard.next();
    book.removeSheet(id);
    await next;
    expect(heard.calls()).toBe(2);
    stop();
  });

  test('after the end nothing is heard, and Excel is not asked to tell any more', async () => {
    const { book, host, office } = await open({ sheets: [{ name: '表一' }] });
    const heard = listener();
    const stop = await host.onChange(heard.call);
    expect(office.session.registered.size).toBe(3);
    book.type('表一', 'A1', 1);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.calls()).toBe(0);
    expect(office.session.registered.size).toBe(0);
  });
});

describe('errors', () => {
  test.each([
    ['AccessDenied', 'sheet-protected'],
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['ItemNotFound', 'sheet-missing'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'failed'],
  ])('%s becomes %s', async (code, expected) => {
    await open({ sheets: [{ name: '表一' }] });
    const thrown = Object.assign(Object.create(OfficeExtension.Error.prototype), {
      code,
      debugInfo: { errorLocation: 'Range.values' },
    });
    const error = toHostError(thrown, { sheet: '表一' });
    expect([error.code, error.facts]).toEqual([expected, { sheet: '表一', detail: `${code}: Range.values` }]);
  });

  test('what is no Office error says its own words, and a HostError stays itself', () => {
    expect(toHostError(new Error('odd')).facts.detail).toBe('odd');
    const known = new HostError('read-only');
    expect(toHostError(known)).toBe(known);
  });
});
