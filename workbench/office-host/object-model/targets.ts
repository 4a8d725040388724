import type { CellRange } from '../../../src/table/address';
import { accessDenied, itemNotFound } from '../api-error';
import type { HostSession } from '../session';
import type { Json, JsonObject } from '../wire';
import type { ConditionalFormatRecord, SheetModel } from '../workbook-model';
import { intersection } from './addresses';

/** What the classes of the object model wrap. Each is light and made anew for every request. */

export class SheetTarget {
  constructor(
    readonly session: HostSession,
    readonly sheet: SheetModel,
  ) {}

  /** Formats and overlays of a protected sheet may be changed only where its protection allows it. */
  assertFormatsOpen(location: string): void {
    if (this.sheet.isProtected() && !this.sheet.allowsFormatting?.()) throw accessDenied(location);
  }

  /** Cells of a protected sheet may be written only where none of them is locked. */
  assertCellsOpen(range: CellRange, location: string): void {
    if (!this.sheet.isProtected()) return;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (this.sheet.isLocked?.(row, column) ?? true) throw accessDenied(location);
      }
    }
  }
}

export class RangeTarget extends SheetTarget {
  referenceId: string | null = null;

  constructor(
    session: HostSession,
    sheet: SheetModel,
    readonly range: CellRange,
  ) {
    super(session, sheet);
  }

  with(range: CellRange): RangeTarget {
    return new RangeTarget(this.session, this.sheet, range);
  }
}

export class AreasTarget extends SheetTarget {
  referenceId: string | null = null;

  constructor(
    session: HostSession,
    sheet: SheetModel,
    readonly areas: readonly CellRange[],
  ) {
    super(session, sheet);
  }
}

/** Ranges that the add-in keeps between requests are found again by a reference. */
export function keptIdentity({ referenceId }: RangeTarget | AreasTarget): JsonObject {
  const identity: Record<string, Json> = {};
  if (referenceId !== null) identity._ReferenceId = referenceId;
  return identity;
}

export class ConditionalFormatTarget extends SheetTarget {
  constructor(
    session: HostSession,
    sheet: SheetModel,
    readonly id: string,
  ) {
    super(session, sheet);
  }

  record(): ConditionalFormatRecord {
    const record = this.sheet.conditionalFormats().find((each) => each.id === this.id);
    if (!record) throw itemNotFound('ConditionalFormat', this.id);
    return record;
  }

  /** Changes the part of the format that is named and leaves the rest. */
  restyle(change: ConditionalFormatRecord['format'], location: string): void {
    this.assertFormatsOpen(location);
    this.sheet.updateConditionalFormat(this.id, { format: { ...this.record().format, ...change } });
  }
}

/** The conditional formats that touch some areas, first priority first. */
export function formatsTouching(target: AreasTarget): readonly ConditionalFormatRecord[] {
  return target.sheet
    .conditionalFormats()
    .filter((record) => record.ranges.some((one) => target.areas.some((two) => intersection(one, two))))
    .sort((one, two) => one.priority - two.priority);
}
