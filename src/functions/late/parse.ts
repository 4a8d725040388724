import { functionMessages as say } from '../../messages/functions.zh-CN';
import { lateFunctionMessages as late } from '../../messages/late-functions.zh-CN';
import { plain, readCell } from '../../scoring';
import type { Reading } from '../../scoring';
import type { FunctionValue } from '../define';
import { isCellError } from '../parameter';
import { valueProblem } from '../problem';
import { range } from './arguments';
import type { LateFunction } from './services';

/**
 * PERF.PARSE: one row for each cell: comparator, value, unit, kind. A range has both bounds as its value ("5-10"), words
 * and dates their own text; what is not there is "".
 */
export const parse: LateFunction = (call) => {
  const parsed: FunctionValue[][] = [];
  for (const cell of range(call, 0).flat()) {
    if (isCellError(cell)) return valueProblem(say.errorValue('文字', cell.error));
    const reading = readCell({ value: cell });
    parsed.push([...partsOf(reading), late.kinds[reading.kind]]);
  }
  return parsed;
};

function partsOf(reading: Reading): FunctionValue[] {
  switch (reading.kind) {
    case 'quantity':
      return [reading.comparator ?? '', valueOf(reading), reading.unit ?? ''];
    case 'range':
      return ['', `${plain(reading.low)}-${plain(reading.high)}`, reading.unit ?? ''];
    default:
      return ['', reading.text, ''];
  }
}

/** "100±5" keeps its tolerance; a figure past what a cell holds stays text. */
function valueOf({ value, tolerance }: Extract<Reading, { kind: 'quantity' }>): FunctionValue {
  if (tolerance) return `${plain(value)}±${plain(tolerance)}`;
  const number = value.toNumber();
  return Number.isFinite(number) ? number : plain(value);
}
