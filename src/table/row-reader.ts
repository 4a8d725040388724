import type { Reading } from '../scoring/reading';
import { readCell } from '../scoring/read-cell';
import type { Columns } from './columns';
import type { NumberCell, ReadingCell, TextCell } from './evaluation-table';
import type { GridCell } from './grid';
import { compact, withoutBlanks } from './normalise';
import { numberCell } from './numbers';
import type { Sheet } from './sheet';
import { comparatorSign, type HeaderRole } from './words';

/** What stands where no unit is meant. */
const NO_UNIT = /^(?:无|无单位|[-—–/\\]+|不适用|定性)$/;
/** "%（百分比）" */
const PERCENT = /^[%％][（(].*[)）]$/;
/** What a reason cell holds where there is no reason. */
const NO_REASON = /^(?:无|[-—–/\\]+|无。|不适用|\/无)$/;

const MOST_READINGS = 2000;

/** Reads the cells of one table's rows by role. `offset` is −1 in a row whose cells slipped to the left. */
export class RowReader {
  /** Readings by text: targets and actuals repeat ("100%", "达成预期指标"). */
  private readonly readings = new Map<string, Reading>();

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly headerBottom: number,
  ) {}

  has(role: HeaderRole): boolean {
    return this.columns.roles[role] !== undefined;
  }

  column(role: HeaderRole): number | undefined {
    return this.columns.roles[role];
  }

  /** The cell itself, merges put aside. */
  cell(role: HeaderRole, row: number, offset = 0): GridCell | null {
    const column = this.columns.roles[role];
    return column === undefined ? null : this.sheet.cell(row, column + offset);
  }

  text(role: HeaderRole, row: number, offset = 0): string {
    return this.cell(role, row, offset)?.text.trim() ?? '';
  }

  /** A level's name as the row shows it; of a cell merged from the left, that cell's. '' where it is blank. */
  level(role: 'l1' | 'l2' | 'l3', row: number, offset = 0): string {
    const own = this.text(role, row, offset);
    const column = this.columns.roles[role];
    if (own !== '' || offset !== 0 || column === undefined) return own;
    const area = this.sheet.merges?.at(row, column);
    if (!area || area.top <= this.headerBottom) return '';
    const first = Math.min(...[this.columns.roles.l1, this.columns.roles.l2].map((at) => at ?? column));
    if (area.left >= first && area.left < column)
      return area.top === row ? this.sheet.text(area.top, area.left) : '';
    return role === 'l3' && area.left === column ? this.sheet.text(area.top, area.left) : '';
  }

  /** True where one cell reaches over all columns of the levels and of the names. */
  isAcrossLevels(row: number): boolean {
    const { l1, l2, l3 } = this.columns.roles;
    const first = l1 ?? l2;
    if (first === undefined || l3 === undefined || first >= l3) return false;
    const area = this.sheet.merges?.at(row, l3);
    return area !== null && area !== undefined && area.top === row && area.left <= first;
  }

  number(role: HeaderRole, row: number, offset = 0): NumberCell | null {
    const column = this.columns.roles[role];
    if (column === undefined) return null;
    return numberCell(this.sheet.cell(row, column + offset), row, column + offset);
  }

  /** The cell that is valid for the row: of a merged area, its first one. */
  private valid(row: number, column: number): { cell: GridCell; row: number; column: number } {
    const own = this.sheet.cell(row, column);
    if (own.text.trim() !== '') return { cell: own, row, column };
    const area = this.sheet.merges?.at(row, column);
    if (!area || area.top <= this.headerBottom || area.left !== column) return { cell: own, row, column };
    return { cell: this.sheet.cell(area.top, area.left), row: area.top, column: area.left };
  }

  private reading(
    role: 'target' | 'actual',
    signRole: 'targetComparator' | 'actualComparator',
    unitRole: 'targetUnit' | 'actualUnit',
    row: number,
    offset: number,
  ): ReadingCell | null {
    const column = this.columns.roles[role];
    if (column === undefined) return null;
    let { cell } = this.valid(row, column + offset);
    if (role === 'target' && cell.text.trim() === '' && this.columns.earlierTarget !== null) {
      cell = this.valid(row, this.columns.earlierTarget + offset).cell;
    }
    const sign = this.has(signRole) ? comparatorSign(this.text(signRole, row, offset)) : '';
    const unit = this.has(unitRole) ? this.unit(unitRole, row, offset) : '';
    return { row, column: column + offset, reading: this.join(sign, cell, unit) };
  }

  private unit(role: HeaderRole, row: number, offset: number): string {
    const unit = withoutBlanks(this.text(role, row, offset));
    if (PERCENT.test(unit)) return '%';
    return NO_UNIT.test(unit) ? '' : unit;
  }

  target(row: number, offset = 0): ReadingCell | null {
    return this.reading('target', 'targetComparator', 'targetUnit', row, offset);
  }

  actual(row: number, offset = 0): ReadingCell | null {
    return this.reading('actual', 'actualComparator', 'actualUnit', row, offset);
  }

  /** The reason that is valid for a row: its own, or that of a cell merged over several rows. */
  reason(row: number, offset = 0): (TextCell & { readonly shared: boolean }) | null {
    const column = this.columns.roles.reason;
    if (column === undefined) return null;
    const place = this.valid(row, column + offset);
    const text = place.cell.text.trim();
    if (text === '' || NO_REASON.test(withoutBlanks(text))) return null;
    const area = this.sheet.merges?.at(place.row, place.column);
    return {
      row: place.row,
      column: place.column,
      text,
      shared: area !== null && area !== undefined && area.bottom > area.top,
    };
  }

  /** A target split over columns is read as one text: ≥ | 30 | 万元 as "≥30万元". */
  private join(sign: string, cell: GridCell, unit: string): Reading {
    const shown = cell.text.trim();
    if (shown === '' || cell.isError || (sign === '' && unit === '')) return this.read(cell);
    const value = withoutBlanks(shown);
    const plain = compact(value);
    const needsSign = sign !== '' && !/^[≥≤<>=±＞＜＝≧≦]/.test(plain);
    const needsUnit = unit !== '' && /\d$/.test(plain);
    // A sign before words ("= 有效改善") says nothing.
    if ((!needsSign && !needsUnit) || !/\d/.test(plain)) return this.read(cell);
    const text = (needsSign ? sign : '') + value + (needsUnit ? unit : '');
    return readCell({ value: text, text });
  }

  private read(cell: GridCell): Reading {
    if (typeof cell.value !== 'string' || cell.value.length > 24) return readCell(cell);
    const known = this.readings.get(cell.value);
    if (known) return known;
    const made = readCell(cell);
    if (this.readings.size < MOST_READINGS) this.readings.set(cell.value, made);
    return made;
  }
}
