import type { HostError } from '../port';
import { toHostError } from './errors';

/**
 * Runs a batch in Excel. While a cell is being edited Excel lets it wait instead of failing, where it can.
 *
 * In: the batch, and what it is about, for the error. Out: its result. Errors: HostError.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  facts?: HostError['facts'],
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toHostError(error, facts);
  }
}
