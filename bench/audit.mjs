/**
 * Finding the tables of a sheet and auditing them under every profile with every rule, beside looking at every cell of
 * it once. Both sides run in turns in one process; the ratio is what counts. To look at a cell is what any reader of
 * sheets does with it at the least: take its text, without the blanks, and tell whether it holds a figure.
 * Goals: finding in 10,000 rows within 15 times of the looking, and twice the rows within 2.5 times the time.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../scripts/require-ts.cjs');
const { createGrid, detectTables } = require('../src/table/index.ts');
const { auditTables } = require('../src/audit/index.ts');

const ROUNDS = 15;
const COLUMNS = 8;

/**
 * One self-evaluation of so many indicators: levels at their first rows, names that differ, reasons here and there, and
 * one printed score in ten that is wrong.
 */
function makeGrid(rows) {
  const values = [
    ['项目支出绩效自评表'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
  ];
  for (let n = 0; n < rows; n++) {
    const [target, actual, weight] = [(n * 37) % 900, (n * 53) % 900, 10 + (n % 5)];
    const gap = actual - target;
    const right = actual >= target ? weight : Math.round((weight * actual * 100) / target) / 100;
    values.push([
      n % 9 === 0 ? ['产出指标', '效益指标', '满意度指标'][(n / 9) % 3] : null,
      n % 3 === 0 ? ['数量指标', '质量指标', '时效指标', '成本指标'][(n / 3) % 4] : null,
      `第 ${n} 个项目的服务对象人数`,
      `>=${target}人`,
      `=${actual}人`,
      weight,
      n % 10 === 0 ? weight / 2 : right,
      n % 3 === 0
        ? `按实际需求提供服务，较年初计划${gap < 0 ? '少' : '多'} ${Math.abs(gap)} 人，因此产生差异。`
        : null,
    ]);
  }
  values.push(['总分', null, null, null, null, 100, 98.5]);
  const full = values.map((row) => [...row, ...Array(COLUMNS - row.length).fill(null)]);
  return createGrid({ sheet: '自评表', top: 1, left: 1, values: full, merges: null });
}

function look(grid) {
  let figures = 0;
  const { bottom, right } = grid.used;
  for (let row = 1; row <= bottom; row++) {
    for (let column = 1; column <= right; column++) {
      if (/\d/.test(grid.cell(row, column).text.replace(/\s+/g, ''))) figures++;
    }
  }
  return figures;
}

function milliseconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const medians = new Map();
for (const rows of [200, 10_000, 20_000]) {
  const grid = makeGrid(rows);
  const [table] = detectTables(grid);
  if (table.indicators.length !== rows) throw new Error(`${table.indicators.length} rows for ${rows}`);
  const times = { look: [], detect: [], audit: [] };
  for (let round = 0; round < ROUNDS; round++) {
    let tables = [];
    times.look.push(milliseconds(() => look(grid)));
    times.detect.push(
      milliseconds(() => {
        tables = detectTables(grid);
      }),
    );
    times.audit.push(milliseconds(() => auditTables(tables)));
  }
  const [once, found, audited] = [median(times.look), median(times.detect), median(times.audit)];
  medians.set(rows, [found, found + audited]);
  const beside = (time) => `${time.toFixed(1)} ms (${(time / once).toFixed(1)} ×)`;
  console.log(
    `${String(rows).padStart(6)} rows   look ${once.toFixed(2)} ms   find ${beside(found)}   audit ${beside(audited)}   both ${beside(found + audited)}`,
  );
}
const growth = [0, 1].map((at) => (medians.get(20_000)[at] / medians.get(10_000)[at]).toFixed(2));
console.log(`t(20,000) / t(10,000)   find ${growth[0]}   both ${growth[1]}`);
