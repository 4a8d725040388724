import type { Reading } from '../../src/scoring';

/** kind, comparator, value, unit / low, high / from, to, days: the facts of a reading in one line. */
export function facts(reading: Reading): string {
  switch (reading.kind) {
    case 'quantity':
      return [
        'quantity',
        reading.comparator ?? '',
        reading.value.toFixed() + (reading.tolerance ? `±${reading.tolerance.toFixed()}` : ''),
        reading.unit ?? '',
      ].join('|');
    case 'range':
      return ['range', reading.low.toFixed(), reading.high.toFixed(), reading.unit ?? ''].join('|');
    case 'date':
      return [
        'date',
        reading.from ?? '',
        reading.to ?? '',
        reading.before ? 'before' : '',
        reading.days ?? '',
      ].join('|');
    case 'qualitative':
      return ['qualitative', reading.level ?? ''].join('|');
    case 'unreadable':
      return ['unreadable', reading.reason].join('|');
    case 'empty':
      return 'empty';
  }
}
