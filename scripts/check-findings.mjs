/**
 * Plants one known fault of each kind in made tables and prints recall and precision, rule by rule. Exit code 1 where a
 * right table gives an alarm, a fault is missed, or an error is a false one.
 *
 * node scripts/check-findings.mjs [--tables N] [--seed N]
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('./require-ts.cjs');
const { measure } = require('../test/audit/defects/measure.ts');
const { DEFECTS } = require('../test/audit/defects/defects.ts');

const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

const measured = measure(option('--tables', 10_000), DEFECTS, option('--seed', 1));
const recall = new Map();
for (const { code, planted, found } of measured.defects) {
  const sum = recall.get(code) ?? { planted: 0, found: 0 };
  recall.set(code, { planted: sum.planted + planted, found: sum.found + found });
}
console.log('rule                        planted   found    recall  findings  precision');
for (const [code, { planted, found }] of [...recall].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { findings = 0, explained = 0 } = measured.byRule.get(code) ?? {};
  console.log(
    `${code.padEnd(26)} ${String(planted).padStart(8)} ${String(found).padStart(7)} ${percent(found, planted).padStart(9)}` +
      ` ${String(findings).padStart(9)} ${percent(explained, findings).padStart(10)}`,
  );
}
const planted = measured.defects.reduce((sum, tally) => sum + tally.planted, 0);
console.log(`\nfaulty tables ${planted}, missed ${measured.missed.length}`);
console.log(`right workbooks ${measured.right}, errors and warnings in them ${measured.alarms.length}`);
console.log(`errors ${measured.errors}, false ones ${measured.falseErrors.length}`);
for (const line of [...measured.missed, ...measured.alarms, ...measured.falseErrors].slice(0, 20))
  console.log(line);
process.exitCode = measured.missed.length + measured.alarms.length + measured.falseErrors.length > 0 ? 1 : 0;
