/**
 * PERF.SCORE as it ships, from Chinese text to a number, beside the decimal arithmetic alone that the same scores need.
 * Both sides run in turns in one process; the ratio is what counts. Goal: at most 5 µs where the arithmetic takes 1.2.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { Decimal as Base } from 'decimal.js';

const bundle = fileURLToPath(new URL('../dist/addin/functions.js', import.meta.url));
if (!existsSync(bundle)) {
  console.error('dist/addin/functions.js is missing: run "npm run build" first');
  process.exit(1);
}

const functions = new Map();
globalThis.CustomFunctions = { associate: (id, fn) => functions.set(id, fn) };
vm.runInThisContext(readFileSync(bundle, 'utf8'));
const score = functions.get('SCORE');

const ROWS = [
  { args: ['>=80%', '50%', 10, '质量指标'], target: '80', actual: '50', weight: '10' },
  { args: ['≥2000平方米', '686.7平方米', 20, '数量指标'], target: '2000', actual: '686.7', weight: '20' },
  { args: ['≤20万元', '25万元', 10, '成本指标'], target: '25', actual: '20', weight: '10' },
];
const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
const arithmetic = ({ target, actual, weight }) =>
  new Decimal(weight).times(new Decimal(actual)).div(new Decimal(target)).toDecimalPlaces(2).toNumber();

for (const row of ROWS) {
  const [ours, alone] = [score(...row.args), arithmetic(row)];
  if (ours !== alone) throw new Error(`PERF.SCORE(${row.args}) gave ${ours}, not ${alone}`);
}

const ROUNDS = 12;
const CALLS = 60_000;
const best = { score: Infinity, arithmetic: Infinity };
for (let round = 0; round < ROUNDS; round++) {
  best.score = Math.min(
    best.score,
    microseconds((row) => score(...row.args)),
  );
  best.arithmetic = Math.min(best.arithmetic, microseconds(arithmetic));
}
console.log(`PERF.SCORE, text to number   ${best.score.toFixed(2)} µs`);
console.log(`decimal.js alone             ${best.arithmetic.toFixed(2)} µs`);
console.log(`ratio                        ${(best.score / best.arithmetic).toFixed(1)}`);

/** Time of one call, over many. */
function microseconds(call) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) call(ROWS[i % ROWS.length]);
  return Number(process.hrtime.bigint() - start) / CALLS / 1000;
}
