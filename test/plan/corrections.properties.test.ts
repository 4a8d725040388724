import type { AuditedTable } from '../../src/audit';
import { auditTables } from '../../src/audit';
import type { CellChange } from '../../src/plan/cell-change';
import { CORRECTABLE, correctionsOf } from '../../src/plan/corrections';
import { dependents } from '../../src/plan/dependents';
import { fillIn } from '../../src/plan/fill-in';
import type { Grid } from '../../src/table';
import { cellName, detectTables } from '../../src/table';
import { FIGURE_DEFECTS } from '../audit/defects/figure-defects';
import { paintBook } from '../audit/defects/paint';
import { makeBook } from '../audit/defects/right-book';
import { Chance } from '../table/layouts/random';
import { blanked, surfaceOf, writtenGrid } from './written-grid';

const audit = (grids: readonly Grid[], profile?: string) =>
  auditTables(
    grids.flatMap((grid) => detectTables(grid)),
    profile ? { profile } : {},
  ).tables;

const gridOf = (grids: readonly Grid[], { table }: AuditedTable): Grid => {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  if (!grid) throw new Error(`no sheet ${table.sheet}`);
  return grid;
};

/** All that may be put right in a table, totals after it; `sure`: only what is chosen from the start. */
function corrected(grids: readonly Grid[], table: AuditedTable, sure: boolean): CellChange[] {
  const surface = surfaceOf(gridOf(grids, table));
  const chosen = (change: CellChange): boolean => !sure || change.cautions.length === 0;
  const base = correctionsOf(table, surface);
  return [...base, ...dependents(table, surface, 'correct', base, chosen).changes].filter(chosen);
}

describe.each(FIGURE_DEFECTS.map((defect) => [`${defect.code} ${defect.name}`, defect] as const))(
  '%s',
  (_name, defect) => {
    const books = Array.from({ length: 400 }, (_, seed) => {
      const chance = new Chance(9_000 + seed);
      const book = makeBook(chance);
      return defect.plant(book, chance) ? paintBook(book, chance).grids : null;
    }).filter((grids) => grids !== null);

    test.each([true, false])(
      'written (only what is sure: %s), no finding is left that was to be settled',
      (sure) => {
        expect(books.length).toBeGreaterThan(3);
        let settles = 0;
        for (const grids of books.slice(0, 8)) {
          const tables = audit(grids);
          for (const table of tables) {
            const changes = corrected(grids, table, sure);
            if (changes.length === 0) continue;
            const settled = new Set(
              changes.flatMap(({ cell, codes }) => codes.map((code) => `${code} ${cell}`)),
            );
            if ([...settled].some((key) => key.startsWith(`${defect.code} `))) settles += 1;
            const after = grids.map((grid) => writtenGrid(grid, changes));
            const [again] = audit(after, table.profile.id).filter(
              (one) => one.table.sheet === table.table.sheet,
            );
            const left = again?.findings
              .map(({ code, cell }) => `${code} ${cell}`)
              .filter((key) => settled.has(key));
            expect(left).toEqual([]);
            // Once right, nothing is left to put right in these cells.
            const once = new Set(changes.map(({ cell }) => cell));
            const more = again ? corrected(after, again, sure).filter(({ cell }) => once.has(cell)) : [];
            expect(more.map(({ cell, after: text }) => [cell, text])).toEqual([]);
          }
        }
        // Of words, most bands are a range; what may be a deduction is not chosen by itself.
        const certain = !sure && CORRECTABLE.has(defect.code) && defect.code !== 'qualitative-band';
        expect(settles > 0 || !certain).toBe(true);
      },
    );
  },
);

test('a right workbook offers no correction, but for comparators and units', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const chance = new Chance(seed);
    const { grids } = paintBook(makeBook(chance), chance);
    const kinds = audit(grids).flatMap((table) => corrected(grids, table, false).map(({ kind }) => kind));
    expect([seed, kinds.filter((kind) => kind !== 'target' && kind !== 'actual')]).toEqual([seed, []]);
  }
});

test('blank scores, rates and totals come back as they were; nothing else is touched', () => {
  let filled = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const chance = new Chance(seed);
    const { grids } = paintBook(makeBook(chance), chance);
    for (const before of audit(grids)) {
      const { table } = before;
      const words = new Set(
        before.rows.filter(({ rule }) => rule === 'qualitative').map(({ row }) => row.row),
      );
      const cells = new Map(
        [
          ...table.indicators.flatMap((row) => [row.score, row.completion, row.deviation]),
          ...table.funds.filter(({ isTotal }) => isTotal).flatMap(({ rate, score }) => [rate, score]),
          table.total?.score,
        ].flatMap((cell) => (cell?.value ? [[cellName(cell.row, cell.column), cell] as const] : [])),
      );
      if (table.uncertain || cells.size === 0) continue;
      const grid = blanked(gridOf(grids, before), new Set(cells.keys()));
      const [blank] = audit([grid], before.profile.id);
      if (!blank || blank.table.columns.score !== table.columns.score) continue;
      const surface = surfaceOf(grid);
      const { changes, unfilled } = fillIn(blank, surface);
      const all = [...changes, ...dependents(blank, surface, 'fill', changes, () => true).changes];
      expect(all.every(({ before: text }) => text === '')).toBe(true);
      expect(unfilled).toEqual([]);
      const withWords = words.size > 0;
      for (const change of all) {
        if (words.has(change.row) || (withWords && change.kind === 'total') || change.kind === 'score-rate')
          continue;
        const right = cells.get(change.cell)?.value;
        if (!right) continue;
        expect([seed, change.key, change.value?.toFixed(2)]).toEqual([seed, change.key, right.toFixed(2)]);
        filled += 1;
      }
    }
  }
  expect(filled).toBeGreaterThan(500);
});
