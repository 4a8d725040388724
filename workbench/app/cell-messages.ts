import { cellName, type CellRange } from '../../src/table/address';
import { messages } from './messages';

interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What functions said of their cells; Excel shows it in the error's own menu, the workbench below the grid. */
export class CellMessages {
  private readonly said = new Map<string, string>();

  /** In: the cell and its message; null when the cell has a value again. */
  set(cell: Caller, message: string | null): void {
    if (message === null) this.said.delete(key(cell));
    else this.said.set(key(cell), message);
  }

  /** The sentence for the selected cell, "" where there is none. */
  sentence(sheetId: string, { top, left }: CellRange): string {
    const message = this.said.get(key({ sheetId, row: top, column: left }));
    return message === undefined ? '' : messages.formulaError(cellName(top, left), message);
  }

  clear(): void {
    this.said.clear();
  }
}

function key({ sheetId, row, column }: Caller): string {
  return `${sheetId}!${row},${column}`;
}
