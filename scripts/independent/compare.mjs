/**
 * Holds the scoring core against an independent scorer in Python, case by case.
 *
 *   node scripts/independent/compare.mjs [--cases 200000] [--seed 1] [--show 20]
 *
 * Needs Node and python3, nothing else. Prints how many cases agree by rule, by profile and by group, then the first
 * disagreements; ends with 1 on any.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
require('../require-ts.cjs');
const { answer, differences } = require('./ours.cjs');

const BATCH = 20000;
const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
  },
});
const wanted = Number(options.cases);
if (!Number.isInteger(wanted) || wanted < 1) fail(`--cases takes a number above 0, not ${options.cases}`);

/** The interpreter's name on this machine: python3, or python where that is a Python 3. */
function findPython() {
  for (const name of ['python3', 'python']) {
    const { status, stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info[0])'], {
      encoding: 'utf8',
    });
    if (status === 0 && stdout.trim() === '3') return name;
  }
  return fail('python3 is not installed: the independent scorer needs Python 3.9 or newer on the PATH.');
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Counts of agreeing and disagreeing cases under a heading. */
class Tally {
  #rows = new Map();

  add(name, agrees) {
    const row = this.#rows.get(name) ?? { cases: 0, wrong: 0 };
    row.cases += 1;
    if (!agrees) row.wrong += 1;
    this.#rows.set(name, row);
  }

  print(heading) {
    console.log(`\n${heading}`);
    for (const [name, { cases, wrong }] of [...this.#rows].sort()) {
      console.log(`  ${name.padEnd(24)} ${String(cases).padStart(8)}${wrong ? `   ${wrong} disagree` : ''}`);
    }
  }
}

const python = findPython();
const folder = mkdtempSync(join(tmpdir(), 'perf-independent-'));
const tallies = { rule: new Tally(), profile: new Tally(), group: new Tally(), status: new Tally() };
const shown = [];
let compared = 0;
let wrong = 0;
let scored = 0;

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (let batch = 0; compared < wanted; batch += 1) {
  const file = join(folder, `${batch}.jsonl`);
  const count = Math.min(BATCH, wanted - compared);
  const script = fileURLToPath(new URL('./cases.py', import.meta.url));
  const args = ['-B', script, '--seed', options.seed, '--batch', batch, '--cases', count, '--out', file];
  const made = spawnSync(python, args.map(String), { stdio: ['ignore', 'inherit', 'inherit'] });
  if (made.status !== 0) fail(`the independent scorer stopped in batch ${batch} (see above)`);
  for await (const line of createInterface({ input: createReadStream(file) })) check(JSON.parse(line));
  rmSync(file);
}

/** The core never throws; where it does, that is a disagreement like any other. */
function attempt(item) {
  try {
    return answer(item);
  } catch (error) {
    return { threw: String(error) };
  }
}

function check(item) {
  const ours = attempt(item);
  const differing = differences(item.expect, ours);
  const agrees = differing.length === 0;
  compared += 1;
  if (item.expect.score != null) scored += 1;
  tallies.group.add(item.group, agrees);
  tallies.profile.add(typeof item.profile === 'string' ? item.profile : 'made up for the case', agrees);
  tallies.rule.add(
    item.call ? `function ${item.call}` : (item.expect.rule ?? ours.rule ?? 'no rule'),
    agrees,
  );
  if (!item.call) tallies.status.add(item.expect.status, agrees);
  if (agrees) return;
  wrong += 1;
  if (shown.length < Number(options.show)) shown.push({ item, ours, differing });
}

tallies.rule.print('By rule');
tallies.profile.print('By profile');
tallies.status.print('By status');
tallies.group.print('By group of cases');
for (const { item, ours, differing } of shown) {
  const { expect, id, group, ...input } = item;
  console.log(`\n${id} (${group}): ${JSON.stringify(input)}`);
  for (const key of differing) {
    console.log(`  ${key}: independent ${JSON.stringify(expect[key])}, ours ${JSON.stringify(ours[key])}`);
  }
  if (ours.threw) console.log(`  ours threw: ${ours.threw}`);
}
console.log(`\n${compared} cases compared, ${scored} with a score, seed ${options.seed}: ${wrong} disagree`);
process.exitCode = wrong === 0 ? 0 : 1;
