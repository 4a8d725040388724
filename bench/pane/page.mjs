/** The pane over a workbook in memory: tables of 50 rows with two findings a row. The address says how many findings. */
import { createGrid } from '../../src/table/index.ts';
import { mountTaskPane } from '../../src/taskpane/index.tsx';

const ROWS = 50;

function sheetOf(number, rows) {
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
  for (let row = 0; row < rows; row++) {
    const name = `第 ${number} 批第 ${row + 1} 项服务对象人数`;
    values.push(['产出指标', '数量指标', name, '>=900人', `=${300 + row}人`, 2, 2, null]);
  }
  values.push(['总分', null, null, null, null, rows * 2, rows * 2, null]);
  const full = values.map((row) => [...row, ...Array(8 - row.length).fill(null)]);
  return createGrid({ sheet: `自评表${number}`, top: 1, left: 1, values: full, merges: [] });
}

const findings = Number(new URLSearchParams(location.search).get('findings'));
const sheets = Array.from({ length: Math.ceil(findings / 2 / ROWS) }, (_, index) => sheetOf(index + 1, ROWS));
const settings = new Map();

const host = {
  readGrids: async () => sheets.map((grid, index) => ({ grid, isProtected: false, isActive: index === 0 })),
  readMerges: async () => [],
  readFormulas: async () => [],
  apply: async () => ({ steps: [] }),
  reveal: async () => undefined,
  selection: async () => null,
  recall: (key) => settings.get(key) ?? null,
  async remember(key, value) {
    if (value === null) settings.delete(key);
    else settings.set(key, value);
  },
  onChange: async () => () => undefined,
};

window.tasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.tasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });

mountTaskPane(document.getElementById('root'), { host });
