import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TableJson } from '../../src/cli/schema';
import { writeWorkbook, type NewWorkbook } from '../../src/host/xlsx';
import { profiles } from '../../src/scoring';
import { SAMPLE, jsonOf, runOn } from '../cli/terminal';
import { latePerf, perf } from './host';

const folder = path.resolve(__dirname, '../cases');
const books: Record<string, Uint8Array> = { 'sample.xlsx': SAMPLE };
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('book.json')) continue;
  const book = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as NewWorkbook;
  books[`${path.dirname(name)}.xlsx`] = writeWorkbook(book);
}

function tablesUnder(profile: string): TableJson[] {
  const { files } = jsonOf(runOn(books, ...Object.keys(books), '--profile', profile, '--format', 'json'));
  return files.flatMap(({ tables }) => tables).filter(({ uncertain }) => !uncertain);
}

/** What a formula gives where the command line prints a figure; null where it prints none. */
const figure = (printed: string | null): number | null => (printed === null ? null : Number(printed));
const orNull = (value: unknown): unknown => (typeof value === 'object' ? null : value);

describe.each(profiles.map(({ id }) => id))(
  'under %s a formula gives what the command line prints',
  (profile) => {
    const tables = tablesUnder(profile);
    const rows = tables.flatMap(({ indicators }) => indicators);

    test('PERF.SCORE of every row whose rule gives a figure, and PERF.EXPLAIN its derivation', async () => {
      let compared = 0;
      for (const { l1, l2, target, actual, weight, recomputedScore, rule, explanation } of rows) {
        if (recomputedScore === null || weight === null || rule === 'qualitative' || rule === 'checklist')
          continue;
        const args = [target.text, actual?.text, Number(weight), `${l1}${l2}`, profile];
        expect([target.text, actual?.text, perf('SCORE', ...args)]).toEqual([
          target.text,
          actual?.text,
          Number(recomputedScore),
        ]);
        expect(String(await latePerf('EXPLAIN', ...args)).startsWith(`${explanation}（`)).toBe(true);
        compared++;
      }
      expect(compared).toBeGreaterThan(50);
    });

    test('PERF.COMPLETION and PERF.DEVIATION, in fractions', () => {
      for (const { l1, l2, target, actual, completion, deviation } of rows) {
        // A target without comparator is read by its place, which these two do not know.
        if (/成本|时效/.test(l1 + l2) && target.comparator === null) continue;
        const args = [target.text, actual?.text];
        const percent = (value: unknown): unknown =>
          typeof value === 'number' ? Math.round(value * 1e4) : value;
        const wanted = (printed: string | null) =>
          printed === null ? null : Math.round(Number(printed) * 100);
        expect([...args, percent(orNull(perf('COMPLETION', ...args)))]).toEqual([
          ...args,
          wanted(completion),
        ]);
        expect([...args, percent(orNull(perf('DEVIATION', ...args)))]).toEqual([...args, wanted(deviation)]);
      }
    });

    test('PERF.EXECUTION, PERF.EXECUTIONSCORE, PERF.GRADE', () => {
      let compared = 0;
      for (const { funds, total } of tables) {
        for (const { fullYear, executed, weight, recomputed } of funds) {
          if (!fullYear || !executed || !recomputed?.rate) continue;
          expect(Math.round(Number(perf('EXECUTION', fullYear, executed)) * 1e4)).toBe(
            Math.round(Number(recomputed.rate) * 100),
          );
          if (weight && recomputed.score) {
            expect(perf('EXECUTIONSCORE', fullYear, executed, Number(weight))).toBe(figure(recomputed.score));
            compared++;
          }
        }
        if (total?.grade) expect(perf('GRADE', Number(total.score ?? total.sum), profile)).toBe(total.grade);
      }
      expect(compared).toBeGreaterThan(5);
    });
  },
);
