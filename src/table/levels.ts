import type { Decimal } from '../scoring/decimal';
import { Decimal as make } from '../scoring/decimal';
import { pointsInside, withoutBlanks } from './normalise';
import { beginsLevelName, isLevelName } from './words';

/** A level's name, shared by all its rows: a piece that follows in a lower cell still completes it. */
export interface LevelName {
  text: string;
  points: Decimal | null;
}

/** Where a row stands. */
export interface Place {
  readonly l1: LevelName | null;
  readonly l2: LevelName | null;
}

const named = (text: string, points: Decimal | null): LevelName => ({
  text,
  points: points ?? decimal(pointsInside(text)),
});

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new make(text);
}

/**
 * True where a lower cell goes on with a name that was cut: "产出" + "指标", "服务对象" + "满意度指标". A name that is whole
 * takes nothing on, unless the lower piece is no name by itself.
 */
function completes(before: string, piece: string): boolean {
  return beginsLevelName(before + piece) && (!isLevelName(piece) || !isLevelName(before));
}

/**
 * Follows the level columns downwards: a blank cell repeats the name above; a new level 1 ends the level 2 before it.
 */
export class LevelTracker {
  private l1: LevelName | null = null;
  private l2: LevelName | null = null;
  /** Where the row that was taken last stands; the same object as long as no level changes. */
  place: Place = { l1: null, l2: null };

  /** Takes the level cells of the next row; '' where a cell is blank. Out: whether level 1, level 2 are new here. */
  next(
    l1: string,
    l2: string,
    points: { readonly l1: Decimal | null; readonly l2: Decimal | null } = { l1: null, l2: null },
  ): { readonly l1: boolean; readonly l2: boolean } {
    const first = this.take('l1', withoutBlanks(l1), points.l1);
    if (first) this.l2 = null;
    const second = this.take('l2', withoutBlanks(l2), points.l2);
    if (first || second) this.place = { l1: this.l1, l2: this.l2 };
    return { l1: first, l2: second };
  }

  private take(level: 'l1' | 'l2', text: string, points: Decimal | null): boolean {
    const current = this[level];
    if (text === '' || text === current?.text) {
      if (current && points) current.points = points;
      return false;
    }
    if (current && completes(current.text, text)) {
      Object.assign(current, named(current.text + text, points ?? current.points));
      return false;
    }
    this[level] = named(text, points);
    return true;
  }
}
