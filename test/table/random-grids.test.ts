import fc from 'fast-check';
import { createGrid, detectTables, type CellRange, type Grid } from '../../src/table';
import * as vocabulary from '../../src/table/vocabulary';

function wordsOf(lists: unknown): string[] {
  if (typeof lists === 'string') return lists.split(/\s+/).filter((word) => word !== '');
  return typeof lists === 'object' && lists !== null ? Object.values(lists).flatMap(wordsOf) : [];
}

const WORDS = wordsOf(vocabulary);
const HOSTILE = [
  '',
  ' ',
  '　',
  '\u200b',
  '\n\n',
  '\u0000',
  '\ud800',
  '𠮷',
  '（（（（',
  '））））',
  '（'.repeat(39),
  '产'.repeat(4000),
  '9'.repeat(400),
  '1e999',
  '#REF!',
  '=1+1',
  '__proto__',
  'constructor',
  '：：：',
  '(50分)',
  '≥',
  '>=90%',
  '2022年12月',
  '总分：9',
  '小计小计',
  '①',
  '第1页',
  '指标1：',
  '……',
  '得\n分',
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 4, arbitrary: fc.constant(null) },
);
const area: fc.Arbitrary<CellRange> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 16 }), fc.nat(1_048_575), fc.nat(16_383))
  .map(([top, left, height, width]) => ({
    top,
    left,
    bottom: top + (height % 9),
    right: left + (width % 7),
  }));
const merges = fc.oneof(fc.constant(null), fc.array(area, { maxLength: 12 }));
const grid = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
    merges,
  )
  .chain(([width, top, left, areas]) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 })
      .map((values) => createGrid({ sheet: 'S', top, left, values, merges: areas })),
  );

test('no grid makes detection throw, and what it finds lies on the sheet', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      for (const table of detectTables(sheet)) {
        const { top, left, bottom, right } = table.range;
        expect(top).toBeGreaterThanOrEqual(sheet.used?.top ?? 1);
        expect(left).toBeGreaterThanOrEqual(sheet.used?.left ?? 1);
        expect(bottom).toBeGreaterThanOrEqual(top);
        expect(right).toBeGreaterThanOrEqual(left);
        expect(table.confidence).toBeGreaterThanOrEqual(0);
        expect(table.confidence).toBeLessThanOrEqual(1);
        const rows = table.indicators.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
        expect(table.indicators.length + table.lines.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 5000, seed: 20240 },
  );
}, 120_000);

/** A grid that counts how often it is asked, and answers without holding a cell. */
function countingGrid(
  rows: number,
  columns: number,
  text: (row: number, column: number) => string,
): Grid & { asked: () => number } {
  let asked = 0;
  return {
    sheet: 'S',
    used: { top: 1, left: 1, bottom: rows, right: columns },
    merges: null,
    cell(row, column) {
      asked++;
      const shown = text(row, column);
      return { value: shown === '' ? null : shown, text: shown, format: 'General', isError: false };
    },
    asked: () => asked,
  };
}

test('every cell is asked for once, however many headers the sheet shows', () => {
  const titles = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '得分'];
  const sheet = countingGrid(400, 12, (_row, column) => titles[column % 6] ?? '');
  detectTables(sheet);
  expect(sheet.asked()).toBe(400 * 12);
});

test('a used range that claims the whole sheet costs no more than the cells that are looked at', () => {
  const sheet = countingGrid(1_048_576, 16_384, (row, column) => (row === 1 && column === 1 ? '得分' : ''));
  expect(detectTables(sheet)).toEqual([]);
  expect(sheet.asked()).toBeLessThanOrEqual(4_000_000);
});
