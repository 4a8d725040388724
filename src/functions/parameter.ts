import { functionMessages as say } from '../messages/functions.zh-CN';
import { readCell } from '../scoring/read-cell';
import type { Decimal } from '../scoring/decimal';
import { ZERO } from '../scoring/decimal';
import type { Reading } from '../scoring/reading';
import { isProblem, valueProblem } from './problem';
import type { Problem } from './problem';

/** One cell as a function sees it: omitted arguments and empty cells are null, error values keep their code. */
export type CellArgument = string | number | boolean | null | CellError;

export interface CellError {
  /** "#REF!", "#N/A" … */
  readonly error: string;
}

/** The cells of a range, row by row. */
export type Rows = readonly (readonly CellArgument[])[];
export type Argument = CellArgument | Rows;

interface Described {
  /** 术语 in messages: 指标值, 分值 … */
  readonly label: string;
  readonly optional: boolean;
  /** Id of a list in choices.ts, offered while typing; such a parameter takes text, every other one any cell. */
  readonly choices: string | null;
}

/** 参数: how one argument is called, and how a cell becomes what the function works on. */
export interface Parameter<T> extends Described {
  readonly range: false;
  read(cell: CellArgument): T | Problem;
}

/** 区域参数: a range that the function takes as a whole. */
export interface RangeParameter<T> extends Described {
  readonly range: true;
  read(rows: Rows): T | Problem;
}

export type AnyParameter = Parameter<unknown> | RangeParameter<unknown>;

export function isRows(argument: Argument): argument is Rows {
  return Array.isArray(argument);
}

export function isCellError(cell: CellArgument): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** 指标值 or 实际完成值, in whatever form it stands in the cell. An error value is refused, an empty cell is not. */
export function reading(label: string): Parameter<Reading> {
  return {
    label,
    optional: false,
    choices: null,
    range: false,
    read: (cell) =>
      isCellError(cell) ? valueProblem(say.errorValue(label, cell.error)) : readCell({ value: cell }),
  };
}

/**
 * A plain figure (分值, 预算数, 得分): a number, or text such as "1,250". A unit is taken only where it cannot change the
 * figure: 分值 "10分" is 10, but a budget "158万元" is refused, for the other amount may be in 元.
 */
export function figure(label: string, units: readonly string[] = []): Parameter<Decimal> {
  return {
    label,
    optional: false,
    choices: null,
    range: false,
    read(cell) {
      if (isCellError(cell)) return valueProblem(say.errorValue(label, cell.error));
      const read = readCell({ value: cell });
      if (read.kind === 'empty') return valueProblem(say.empty(label));
      const plainFigure =
        read.kind === 'quantity' &&
        (read.comparator === null || read.comparator === '=') &&
        (read.unit === null || units.includes(read.unit));
      if (!plainFigure) return valueProblem(say.noFigure(label, read.text));
      return read.value.isNegative() && !read.value.isZero()
        ? valueProblem(say.negative(label, read.text))
        : read.value;
    },
  };
}

/** A range of plain figures; an empty cell before the last one is 0, those after it are left out. Null for no argument. */
export function figures(label: string, optional = false): RangeParameter<readonly Decimal[] | null> {
  const { read } = figure(label);
  return {
    label,
    optional,
    choices: null,
    range: true,
    read(rows) {
      const found: Decimal[] = [];
      let blanks = 0;
      for (const cell of rows.flat()) {
        if (cell === null || cell === '') {
          blanks++;
          continue;
        }
        const value = read(cell);
        if (isProblem(value)) return value;
        for (; blanks > 0; blanks--) found.push(ZERO);
        found.push(value);
      }
      return found.length > 0 ? found : optional ? null : valueProblem(say.empty(label));
    },
  };
}

/** A range as it stands. */
export function cells(label: string): RangeParameter<Rows> {
  return { label, optional: false, choices: null, range: true, read: (rows) => rows };
}

/** One cell as it stands, for functions that load their code first and read it then. */
export function cell(label: string, choices: string | null = null): Parameter<CellArgument> {
  return { label, optional: choices !== null, choices, range: false, read: (given) => given };
}

/** A word that may be left out: 指标类型, 评分口径. Empty and omitted are the same: null. */
export function optionalText(label: string, choices: string): Parameter<string | null> {
  return {
    label,
    choices,
    optional: true,
    range: false,
    read(cell) {
      if (isCellError(cell)) return valueProblem(say.errorValue(label, cell.error));
      const text = cell === null ? '' : String(cell).trim();
      // Desktop Excel may hand an empty cell over as 0.
      return text === '' || text === '0' ? null : text;
    },
  };
}

/** TRUE or FALSE that may be left out. */
export function optionalFlag(label: string): Parameter<boolean> {
  return {
    label,
    optional: true,
    choices: null,
    range: false,
    read(cell) {
      if (isCellError(cell)) return valueProblem(say.errorValue(label, cell.error));
      if (cell === null || cell === '') return false;
      if (typeof cell === 'boolean') return cell;
      if (cell === 1 || cell === 0) return cell === 1;
      const word = String(cell).trim().toUpperCase();
      if (word === 'TRUE' || word === '是') return true;
      if (word === 'FALSE' || word === '否' || word === '') return false;
      return valueProblem(say.noFlag(label, String(cell)));
    },
  };
}
