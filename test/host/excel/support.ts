import { createExcelHost } from '../../../src/host/excel';
import type { WorkbookHost } from '../../../src/host/port';
import { HostError } from '../../../src/host/port';
import type { OfficeBridgeOptions } from '../../../workbench/office-host/browser';
import type { MemoryWorkbook, WorkbookData } from '../../../workbench/office-host/memory-workbook';
import { createMemoryWorkbook } from '../../../workbench/office-host/memory-workbook';
import type { OfficeHost } from '../../../workbench/office-host/office-host';
import { startOfficeHost } from '../../../workbench/office-host/node-office';

export interface OpenBook {
  readonly book: MemoryWorkbook;
  readonly host: WorkbookHost;
  readonly office: OfficeHost;
  /** The pane is closed and opened again over the same workbook. */
  reopen(): Promise<OpenBook>;
}

/** Opens a workbook in the real office.js and gives the host that the task pane would have. */
export function open(data: WorkbookData, options?: OfficeBridgeOptions): Promise<OpenBook> {
  return openBook(createMemoryWorkbook(data), options);
}

async function openBook(book: MemoryWorkbook, options?: OfficeBridgeOptions): Promise<OpenBook> {
  const { host: office } = await startOfficeHost(book, options);
  return { book, host: createExcelHost(), office, reopen: () => openBook(book, options) };
}

/** The HostError that a call rejects with; fails where it does not. */
export async function hostErrorOf(call: Promise<unknown>): Promise<HostError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`expected a HostError, got ${String(error)}`);
  return error;
}

/** Everything a sheet holds that marking and writing must not leave changed. */
export function picture(book: MemoryWorkbook, sheet: string): string {
  const model = book.sheet(sheet);
  const used = model.usedRange(false);
  const cells: unknown[] = [];
  for (let row = 1; used && row <= used.bottom; row++) {
    for (let column = 1; column <= used.right; column++) {
      cells.push([model.cell(row, column), model.format(row, column)]);
    }
  }
  const formats = model.conditionalFormats().map(({ id, ...rest }) => ({ id, ...rest }));
  return JSON.stringify({ cells, formats });
}
