import fc from 'fast-check';
import { patchWorkbook, readWorkbook, toGrids, XlsxError, type XlsxWorkbook } from '../../../src/host/xlsx';
import { HostError } from '../../../src/host/port';
import { unzipParts, zipParts } from './raw-book';
import { richBook } from './rich-book';

const rich = richBook();
const parts = unzipParts(rich);

/** Reads, looks at everything that there is, and writes. Errors other than the named ones come through. */
function useAll(bytes: Uint8Array): 'used' | 'refused' {
  try {
    const book = readWorkbook(bytes, { maxUnpacked: 20_000_000, maxCells: 20_000 });
    for (const { grid } of toGrids(book)) lookAround(grid.used, (row, column) => grid.cell(row, column));
    for (const sheet of book.sheets)
      for (const row of sheet.rows.values()) row.cells.forEach((cell) => book.text(cell));
    write(bytes, book);
    return 'used';
  } catch (error) {
    if (error instanceof XlsxError) return 'refused';
    throw error;
  }
}

function lookAround(
  used: { top: number; left: number; bottom: number; right: number } | null,
  look: (row: number, column: number) => unknown,
): void {
  if (!used) return;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + 50); row++) {
    for (let column = used.left; column <= Math.min(used.right, used.left + 50); column++) look(row, column);
  }
}

function write(bytes: Uint8Array, book: XlsxWorkbook): void {
  const sheet = book.sheets[0]?.name ?? '';
  try {
    const patched = patchWorkbook(bytes, {
      cells: [
        { sheet, cell: 'B3', value: '=x', format: '@' },
        { sheet, cell: 'C7', value: 1 },
      ],
      overlays: [{ sheet, marker: 'M', formats: [{ ranges: ['A1'], formula: '="M"=""', fill: '#FFFFFF' }] }],
      settings: { a: 'b' },
    });
    expect(readWorkbook(patched).sheets[0]?.cell(7, 3)?.value).toBe(1);
  } catch (error) {
    if (!(error instanceof HostError) && !(error instanceof XlsxError)) throw error;
  }
}

test('bytes that were altered, cut out or repeated', () => {
  const place = fc.integer({ min: 0, max: rich.length - 1 });
  const change = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: place, to: fc.integer({ min: 0, max: 255 }) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, to: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ kind: fc.constant('repeat' as const), at: place, to: fc.integer({ min: 1, max: 400 }) }),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let bytes = [...rich];
      for (const { kind, at, to } of changes) {
        if (kind === 'set') bytes[at] = to;
        else if (kind === 'cut') bytes.splice(at, to);
        else bytes = [...bytes.slice(0, at), ...bytes.slice(at, at + to), ...bytes.slice(at)];
      }
      expect(['used', 'refused']).toContain(useAll(Uint8Array.from(bytes)));
    }),
    { numRuns: 300 },
  );
});

test('parts whose XML was altered', () => {
  const xmlParts = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  const scrap = fc.constantFrom(
    ...[
      '<',
      '>',
      '/>',
      '"',
      '&',
      '&#xFFFFFFF;',
      ']]>',
      '<![CDATA[',
      '<!--',
      '</c>',
      '</row>',
      '<c>',
      '<row>',
      '<f>',
      '\u0000',
    ],
    ...[
      '<c r="ZZZ9999999"><v>1</v></c>',
      '<c r="XFD1048576" s="-1"><v>1</v></c>',
      '<row r="1048576"/>',
      '<row r="-5">',
      'r="A0"',
    ],
    ...[
      '<f t="shared" si="0"/>',
      '<f t="array" ref="A1:XFD1048576">1</f>',
      '<c t="s"><v>1e9</v></c>',
      '<sheetData/>',
      '<is>',
      '',
    ],
    ...[
      '<mergeCell ref="A1:XFD1048576"/>',
      '<xf numFmtId="999"/>',
      '<sheet name="" r:id="rId1"/>',
      'date1904="1"',
    ],
  );
  const change = fc.record({
    path: fc.constantFrom(...xmlParts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
    text: scrap,
  });
  let used = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const altered = { ...parts };
      for (const { path, at, cut, text } of changes) {
        const xml = altered[path] ?? '';
        const from = Math.floor(at * xml.length);
        altered[path] = xml.slice(0, from) + text + xml.slice(from + cut);
      }
      if (useAll(zipParts(altered)) === 'used') used++;
    }),
    { numRuns: 400 },
  );
  expect(used).toBeGreaterThan(20);
});

test('parts that are missing, empty or another part’s', () => {
  const paths = Object.keys(parts);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom('', 'x', '<a/>', ...paths), (path, instead) => {
      const others = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
      useAll(zipParts(others));
      expect(['used', 'refused']).toContain(
        useAll(zipParts({ ...others, [path]: parts[instead] ?? instead })),
      );
    }),
    { numRuns: 200 },
  );
});

test('a sheet of one long nesting, and of an attribute without end', () => {
  const used = (inner: string): string =>
    useAll(
      zipParts({
        ...parts,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inner}</sheetData></worksheet>`,
      }),
    );
  expect(used('<row>'.repeat(50_000))).toBe('refused');
  expect(used(`<row r="${'1'.repeat(500_000)}"/>`)).toBe('used');
  expect(used(`<row><c><is>${'<r>'.repeat(50_000)}`)).toBe('refused');
  expect(used(`<row r="${'<c/>'.repeat(50_000)}`)).toBe('refused');
});
