import type { CellRange } from '../../table/address';
import { rangeName } from '../../table/address';
import type { ReadOptions, Scope, SheetReading } from '../port';
import { HostError } from '../port';
import { runExcel } from './run';
import type { Blocks, SheetFacts } from './sheet-reading';
import { CELL_PROPERTIES, NO_CELLS, blocksOf, toReading } from './sheet-reading';
import type { SheetQuestion } from './walk-sheets';
import { walkSheets } from './walk-sheets';

/** Some 60 bytes for the three views of a cell keep a chunk well under Excel's 5 MB. */
const CELLS_PER_CHUNK = 40_000;

export interface MeasuredSheet extends SheetFacts {
  readonly used: CellRange | null;
}

/** Some rows of one sheet. */
interface Piece {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** What to ask of the cells of a range, and how to read the answer. */
export interface CellViews {
  readonly load: string;
  readonly read: (range: Excel.Range) => Blocks;
}

const SHOWN: CellViews = { load: CELL_PROPERTIES, read: blocksOf };

/** Reads what sheets of any size show. Errors: HostError. */
export async function readInChunks(scope: Scope, options: ReadOptions): Promise<SheetReading[]> {
  const sheets = await readBlocks(scope, SHOWN, options);
  return sheets.map(({ sheet, blocks }) => toReading(sheet, sheet.used, blocks));
}

/**
 * Reads sheets of any size: first their sizes, then their rows in chunks that fit, halved where they do not.
 * `onProgress` hears of every chunk, and between chunks a person can cancel.
 */
export async function readBlocks(
  scope: Scope,
  views: CellViews,
  options: ReadOptions = {},
): Promise<{ readonly sheet: MeasuredSheet; readonly blocks: Blocks }[]> {
  const sheets = await walkSheets(scope, size);
  const pieces = sheets.flatMap(cutSheet);
  const blocks = await readAll(groupPieces(pieces), views, options);
  return sheets.map((sheet) => ({ sheet, blocks: blocks.get(sheet.id) ?? NO_CELLS }));
}

const size: SheetQuestion<MeasuredSheet> = (sheet) => {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return (facts) => ({ ...facts, used: used.isNullObject ? null : areaOf(used) });
};

function areaOf(used: Excel.Range): CellRange {
  const [top, left] = [used.rowIndex + 1, used.columnIndex + 1];
  return { top, left, bottom: top + used.rowCount - 1, right: left + used.columnCount - 1 };
}

function cutSheet({ id, used }: MeasuredSheet): Piece[] {
  if (!used) return [];
  const rows = Math.max(1, Math.floor(CELLS_PER_CHUNK / (used.right - used.left + 1)));
  const pieces: Piece[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    const bottom = Math.min(used.bottom, top + rows - 1);
    pieces.push({ sheetId: id, range: { ...used, top, bottom } });
  }
  return pieces;
}

/** Small sheets share a chunk. */
function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.range;
    const added = (bottom - top + 1) * (right - left + 1);
    cells += added;
    if (cells > CELLS_PER_CHUNK) {
      groups.push([]);
      cells = added;
    }
    groups.at(-1)?.push(piece);
  }
  return groups;
}

/** Reads group after group and joins what belongs to one sheet. */
async function readAll(
  groups: readonly Piece[][],
  views: CellViews,
  options: ReadOptions,
): Promise<Map<string, Blocks>> {
  const joined = new Map<string, Blocks>();
  const readFrom = async (index: number): Promise<void> => {
    const group = groups[index];
    if (!group) return;
    if (options.signal?.aborted) throw new HostError('cancelled');
    for (const { piece, blocks } of await readGroup(group, views)) {
      const before = joined.get(piece.sheetId) ?? NO_CELLS;
      joined.set(piece.sheetId, {
        values: [...before.values, ...blocks.values],
        texts: [...before.texts, ...blocks.texts],
        formats: [...before.formats, ...blocks.formats],
      });
    }
    options.onProgress?.(index + 1, groups.length);
    await readFrom(index + 1);
  };
  await readFrom(0);
  return joined;
}

interface ReadPiece {
  readonly piece: Piece;
  readonly blocks: Blocks;
}

/** One round trip; where the answer is too large after all, two of half the size. */
async function readGroup(group: readonly Piece[], views: CellViews): Promise<ReadPiece[]> {
  try {
    return await readPieces(group, views);
  } catch (error) {
    const halves = error instanceof HostError && error.code === 'too-large' ? halve(group) : null;
    if (!halves) throw error;
    return [...(await readGroup(halves[0], views)), ...(await readGroup(halves[1], views))];
  }
}

function halve(group: readonly Piece[]): [Piece[], Piece[]] | null {
  const [first, second] = group;
  if (!first) return null;
  if (second) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const { top, bottom } = first.range;
  if (top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...first, range: { ...first.range, bottom: middle } }],
    [{ ...first, range: { ...first.range, top: middle + 1 } }],
  ];
}

function readPieces(group: readonly Piece[], views: CellViews): Promise<ReadPiece[]> {
  return runExcel(async (context) => {
    const asked = group.map((piece) => {
      const sheet = context.workbook.worksheets.getItem(piece.sheetId);
      const range = sheet.getRange(rangeName(piece.range)).untrack();
      range.load(views.load);
      return { piece, range };
    });
    await context.sync();
    return asked.map(({ piece, range }) => ({ piece, blocks: views.read(range) }));
  });
}
