import { assess, findProfile, plain, readCell } from '../../src/scoring';
import type { CellInput, Decimal, IndicatorPlace, Outcome, Profile, Reading } from '../../src/scoring';

/** Typed text, or a number with its format. */
export type Cell = string | CellInput;

export const read = (cell: Cell): Reading => readCell(typeof cell === 'string' ? { value: cell } : cell);

/** A number in a cell without a format. */
export const bare = (value: number): CellInput => ({ value });
/** A number in a cell with a percent format. */
export const percent = (value: number): CellInput => ({ value, format: '0.00%' });

export const PLACES = {
  count: { l1: '产出指标', l2: '数量指标' },
  quality: { l1: '产出指标', l2: '质量指标' },
  time: { l1: '产出指标', l2: '时效指标' },
  cost: { l1: '成本指标', l2: '经济成本指标' },
  costBelowOutput: { l1: '产出指标', l2: '成本指标' },
  benefit: { l1: '效益指标', l2: '经济效益指标' },
  nowhere: { l1: '', l2: '' },
} as const satisfies Record<string, IndicatorPlace>;

/** A built-in profile. */
export function profileOf(id: string): Profile {
  const profile = findProfile(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

export const show = (value: Decimal | null): string | null => value && plain(value);

/** What mof-2020's thresholds say of a pair of cells. */
export const hold = (target: Cell, actual: Cell, place: IndicatorPlace = PLACES.count): Outcome =>
  assess(read(target), read(actual), place, profileOf('mof-2020'));

/** "missed 62.5 37.5": status, completion and deviation in percent, "-" where there is none; or why there is nothing. */
export function summary({ status, why, completion, deviation }: Outcome): string {
  return status === 'unscorable'
    ? `${why}`
    : [status, show(completion) ?? '-', show(deviation) ?? '-'].join(' ');
}
