/**
 * Excel writes functions of add-ins into a file as `_xldudf_PERF_SCORE(…)` and functions newer than the file format as
 * `_xlfn.TEXTJOIN(…)`; people see `PERF.SCORE(…)` and `TEXTJOIN(…)`.
 */
const IN_FILE = /_xldudf_([A-Z0-9]+)_([A-Z0-9]+)\(/gi;
const NEWER = /_xl(?:fn|ws|pm)\./gi;
const SHOWN = /\b(PERF)\.([A-Z0-9]+)\(/gi;

/**
 * A formula of a file as people see it.
 *
 * @example
 * fromFile('=_xldudf_PERF_SCORE(E12,F12,G12)') //=> '=PERF.SCORE(E12,F12,G12)'
 * fromFile('=_xlfn._xlws.FILTER(A1:A9,B1:B9)') //=> '=FILTER(A1:A9,B1:B9)'
 */
export function fromFile(formula: string): string {
  return outsideTexts(formula, (code) => code.replace(NEWER, '').replace(IN_FILE, '$1.$2('));
}

/**
 * The other way, for our own functions: which others need a prefix only Excel's own list could say.
 *
 * @example
 * toFile('=PERF.SCORE(E12,F12,G12)') //=> '=_xldudf_PERF_SCORE(E12,F12,G12)'
 * toFile('="PERF.SCORE("') //=> '="PERF.SCORE("'
 */
export function toFile(formula: string): string {
  return outsideTexts(formula, (code) =>
    code.replace(SHOWN, (_, space: string, name: string) => {
      return `_xldudf_${space.toUpperCase()}_${name.toUpperCase()}(`;
    }),
  );
}

/** Changes a formula but for what stands in quotes: texts, and names of sheets. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (piece) => (/^["']/.test(piece) ? piece : change(piece)));
}
