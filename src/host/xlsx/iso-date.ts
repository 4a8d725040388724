import { DAYS_TO_1904 } from './shown-text';

const DAY = 86400000;
/** Serial numbers count 29 February 1900, a day that never was: from March 1900 on they are one ahead. */
const SERIAL_OF_1970 = 25569;

/**
 * A date of a strict workbook ("2024-10-31", "2024-10-31T12:00:00") as the serial number of the book's date system;
 * NaN for anything else.
 *
 * @example
 * isoToSerial('2024-10-31', false) //=> 45596
 */
export function isoToSerial(text: string, date1904: boolean): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z?)?$/.exec(text);
  if (!match) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second, Number(`0.${match[7] ?? 0}`) * 1000);
  const serial = time / DAY + SERIAL_OF_1970;
  return (serial < 61 ? serial - 1 : serial) - (date1904 ? DAYS_TO_1904 : 0);
}
