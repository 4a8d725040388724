/**
 * Reading an .xlsx file, beside the least that any reader in JavaScript has to do: unzip, decode, look at every cell
 * once with one regular expression. Both sides run in turns in one process; the ratio is what counts. Goal: at most 3.
 */
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';

const require = createRequire(import.meta.url);
require('../scripts/require-ts.cjs');
const { readWorkbook, toGrids, writeWorkbook } = require('../src/host/xlsx/index.ts');

const ROUNDS = 15;
const CELL = /<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g;

/** Rows as in a summary of indicators: levels that repeat, names and reasons that do not, figures. */
function makeBook(rows) {
  const style = (value, format) => ({ value, style: 'center', ...(format ? { format } : {}) });
  const row = (n) => [
    style(['产出指标', '效益指标', '满意度指标'][n % 3]),
    style(['数量指标', '质量指标', '时效指标', '成本指标'][n % 4]),
    style(`第 ${n} 个项目的服务对象人数`),
    style(`>=${(n * 37) % 900}人`),
    style(`=${(n * 53) % 900}人`),
    style(10 + (n % 5)),
    style(((n * 7919) % 1500) / 100, '0.00'),
    style(((n * 104729) % 10000) / 10000, '0.00%'),
    style(45292 + (n % 366), 'yyyy/m/d'),
    style(n % 3 === 0 ? `按实际需求提供服务，较年初计划多 ${n} 人，因此产生差异。` : null),
  ];
  return writeWorkbook({ sheets: [{ name: '汇总', rows: Array.from({ length: rows }, (_, n) => row(n)) }] });
}

function floor(bytes) {
  const decoder = new TextDecoder();
  let cells = 0;
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const text = decoder.decode(part);
    if (path.startsWith('xl/worksheets/')) for (CELL.lastIndex = 0; CELL.exec(text);) cells++;
  }
  return cells;
}

/** Reads, and asks every cell for what it shows. */
function readAndShow(bytes, rows) {
  const [{ grid }] = toGrids(readWorkbook(bytes));
  let characters = 0;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= 10; column++) characters += grid.cell(row, column).text.length;
  }
  return characters;
}

function milliseconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

for (const rows of [1_000, 10_000]) {
  const bytes = makeBook(rows);
  if (floor(bytes) !== rows * 10) throw new Error('the two sides do not look at the same cells');
  const times = { floor: [], read: [], show: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(milliseconds(() => floor(bytes)));
    times.read.push(milliseconds(() => readWorkbook(bytes)));
    times.show.push(milliseconds(() => readAndShow(bytes, rows)));
  }
  const least = median(times.floor);
  const line = (name, values) =>
    console.log(
      `${name.padEnd(34)}${median(values).toFixed(1).padStart(7)} ms  ratio ${(median(values) / least).toFixed(2)}`,
    );
  console.log(`${rows} rows × 10 columns, ${(bytes.length / 1024).toFixed(0)} KB`);
  line('  unzip, decode, one scan', times.floor);
  line('  readWorkbook', times.read);
  line('  readWorkbook, every shown text', times.show);
}
