/**
 * The library sets timers that outlive a test; they may find their objects as they left them.
 *
 * @jest-environment-options {"globalsCleanup":"off"}
 */
import type { OfficeBridge } from '../../../workbench/office-host/browser';
import type { WorkbookData } from '../../../workbench/office-host/memory-workbook';
import { createMemoryWorkbook } from '../../../workbench/office-host/memory-workbook';
import { startOfficeHost, stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { OfficeBridgeOptions } from '../../../workbench/office-host/browser';

afterAll(stopOfficeHost);

async function open(data: WorkbookData, options?: OfficeBridgeOptions) {
  const book = createMemoryWorkbook(data);
  const bridge = await startOfficeHost(book, options);
  return { book, ...bridge };
}

/** The error of a batch that must fail. */
async function failure(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  const error: unknown = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`no Office error: ${String(error)}`);
  return error;
}

const BOOK: WorkbookData = {
  sheets: [
    {
      name: '表一',
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    },
    { name: '表二' },
  ],
};

test('the page is told that it runs in Excel for Windows, at the floor', async () => {
  await open(BOOK);
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  const { requirements } = Office.context;
  expect(['1.13', '1.14', '1.15'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual(
    [true, true, false],
  );
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(Office.context.displayLanguage).toBe('zh-CN');
});

describe('what the host does not have fails with its name', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['Range.Hyperlink', ({ workbook }) => void workbook.getSelectedRange().load('hyperlink')],
    ['Range.Insert()', ({ workbook }) => void workbook.getSelectedRange().insert('Down')],
    ['Workbook.Names', ({ workbook }) => void workbook.names.load('items')],
    ['Worksheet.Charts', ({ workbook }) => void workbook.worksheets.getItem('表一').charts.load('items')],
    [
      'WorksheetProtection.Unprotect()',
      ({ workbook }) => workbook.worksheets.getFirst().protection.unprotect(),
    ],
    [
      'Worksheet.TabColor (set)',
      ({ workbook }) => void (workbook.worksheets.getFirst().tabColor = '#FF0000'),
    ],
    ['RangeFormat.RowHeight', ({ workbook }) => void workbook.getSelectedRange().load('format/rowHeight')],
  ])('%s', async (member, batch) => {
    await open(BOOK);
    const error = await failure(batch);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain(member);
    expect(error.debugInfo.errorLocation).toContain(member);
  });

  test('a service of another kind', async () => {
    await open(BOOK);
    const error: unknown = await askAnotherService().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ApiNotFound' });
    expect(String((error as Error).message)).toContain('Microsoft.');
  });

  test('a kind of conditional format', async () => {
    await open(BOOK);
    const error = await failure(({ workbook }) => {
      workbook.getSelectedRange().conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    });
    expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('ColorScale')]);
  });
});

/** Asks for something that goes to a service which this host does not have. */
function askAnotherService(): Promise<unknown> {
  return Office.addin.getStartupBehavior();
}

test('the library still demands a load before a read', async () => {
  await open(BOOK);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(() => range.text).toThrow(/load/i);
  });
});

describe('null objects', () => {
  test('their children are null objects, and nothing fails', async () => {
    await open(BOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      const range = sheet.getRange('A1').getUsedRangeOrNullObject();
      range.load('values');
      const used = context.workbook.worksheets.getItem('表二').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  test('but cannot be written', async () => {
    await open(BOOK);
    const error = await failure(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject('无').getRange('A1').values = [[1]];
    });
    expect(error.code).toBe('ItemNotFound');
  });
});

describe('errors', () => {
  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'an unknown sheet',
      'ItemNotFound',
      ({ workbook }) => void workbook.worksheets.getItem('无').load('name'),
    ],
    [
      'an array of another size',
      'InvalidArgument',
      ({ workbook }) => void (workbook.worksheets.getFirst().getRange('A1:B2').values = [[1]]),
    ],
    [
      'no address',
      'InvalidArgument',
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('?').load('text'),
    ],
    [
      'a cell beside the sheet',
      'InvalidArgument',
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('text'),
    ],
    [
      'an address past the limit',
      'InvalidArgument',
      ({ workbook }) =>
        void workbook.worksheets.getFirst().getRanges(Array(2000).fill('A1:B2').join(',')).load('address'),
    ],
  ])('%s', async (_name, code, batch) => {
    await open(BOOK);
    expect((await failure(batch)).code).toBe(code);
  });

  test('what came before the failing action has happened', async () => {
    const { book } = await open(BOOK);
    const error = await failure(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['neu']];
      sheet.getRange('A2:A3').values = [['falsch']];
      sheet.getRange('A4').values = [['nie']];
    });
    expect(error.code).toBe('InvalidArgument');
    expect([1, 2, 4].map((row) => book.sheet('表一').cell(row, 1).value)).toEqual(['neu', 'b', null]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a value', (sheet) => void (sheet.getRange('A1').values = [[1]])],
    ['a fill', (sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['a conditional format', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['clearing', (sheet) => sheet.getRange('A1').clear('Contents')],
  ])('on a protected sheet %s is denied', async (_name, change) => {
    await open({ sheets: [{ name: '表一', rows: [['a']], protected: true }] });
    const error = await failure(({ workbook }) => change(workbook.worksheets.getFirst()));
    expect(error.code).toBe('AccessDenied');
  });
});

describe('writing', () => {
  test('a block past 1500 cells, which the library splits by itself', async () => {
    const { book, host } = await open(BOOK);
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 9 }, (_, column) => row * 9 + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表二').getRange('B2:J401').values = values;
      await context.sync();
    });
    const sheet = book.sheet('表二');
    expect([sheet.cell(2, 2).value, sheet.cell(401, 10).value]).toEqual([0, 3599]);
    expect(sheet.usedRange(true)).toEqual({ top: 2, left: 2, bottom: 401, right: 10 });
    expect(host.roundTrips()).toBe(1);
  });

  test('a format set before the value decides how it is taken', async () => {
    const { book } = await open(BOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表二');
      const text = sheet.getRange('A1');
      text.numberFormat = [['@']];
      text.values = [['=1+1']];
      sheet.getRange('A2:A5').values = [['=1+1'], ["'=1+1"], ['80%'], [null]];
      await context.sync();
    });
    const cells = [1, 2, 3, 4, 5].map((row) => book.sheet('表二').cell(row, 1));
    expect(cells.map(({ formula }) => formula)).toEqual([null, '=1+1', null, null, null]);
    expect(cells.map(({ value }) => value)).toEqual(['=1+1', '#NAME?', '=1+1', 0.8, null]);
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([
      '@',
      'General',
      'General',
      '0%',
      'General',
    ]);
  });
});

describe('kept ranges', () => {
  test('live on into the next request and are given back by a clean-up, which is no round trip', async () => {
    const { host } = await open(BOOK);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.load('address');
      await context.sync();
      expect(host.session.keptCount).toBe(1);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 1]]);
    });
    while (host.session.keptCount > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(host.requests.map((request) => request.kind)).toEqual(['workbook', 'workbook', 'cleanup']);
    expect(host.roundTrips()).toBe(2);
  });

  test('an object can be an argument', async () => {
    await open(BOOK);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rectangle = sheet.getRange('A1').getBoundingRect(sheet.getRange('C5'));
      rectangle.load('address,cellCount');
      const common = rectangle.getIntersectionOrNullObject('B2:Z9');
      common.load('address');
      await context.sync();
      expect([rectangle.address, rectangle.cellCount, common.address]).toEqual([
        '表一!A1:C5',
        15,
        '表一!B2:C5',
      ]);
    });
  });
});

describe('events', () => {
  async function watch({ host, book }: OfficeBridge & { book: ReturnType<typeof createMemoryWorkbook> }) {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, triggerSource, changeType }) => {
        heard.push(`${changeType} ${address} ${triggerSource}`);
      });
      worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selected ${address}`);
      });
      worksheets.getItem('表二').onChanged.add(async ({ address }) => {
        heard.push(`表二 ${address}`);
      });
      await context.sync();
    });
    expect(host.session.registered.size).toBe(3);
    return { heard, book };
  }

  test('changes by a person and by a request, and selections', async () => {
    const { heard, book } = await watch(await open(BOOK));
    book.type('表一', 'B2', 5);
    book.select(book.sheet('表一').id, { top: 3, left: 1, bottom: 4, right: 2 });
    book.type('表二', 'C3', 5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('D4:E4').values = [[1, 2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      'RangeEdited B2 Unknown',
      'selected A3:B4',
      'RangeEdited C3 Unknown',
      '表二 C3',
      'RangeEdited D4:E4 ThisLocalAddin',
    ]);
  });
});

describe('caps', () => {
  test.each<[string, object, (context: Excel.RequestContext) => void]>([
    [
      'ResponsePayloadSizeLimitExceeded',
      { responseBytes: 300 },
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('A1:Z99').load('values'),
    ],
    [
      'RequestPayloadSizeLimitExceeded',
      { requestBytes: 900 },
      ({ workbook }) => void (workbook.worksheets.getFirst().getRange('A1').values = [['x'.repeat(999)]]),
    ],
    [
      'RangeExceedsLimit',
      { cells: 100 },
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('A1:Z99').load('values'),
    ],
  ])('%s', async (code, limits, batch) => {
    await open(BOOK, { limits });
    expect((await failure(batch)).code).toBe(code);
  });
});
