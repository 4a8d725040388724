import {
  writeWorkbook,
  type CellValue,
  type NewCell,
  type NewRow,
  type NewSheet,
  type StyleName,
} from '../../src/host/xlsx';

/** One table of tables.json: what differs from sheet to sheet. "" is an empty cell; a level left empty is merged up. */
export interface SampleTable {
  readonly sheet: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 */
  readonly funds: readonly { readonly label: string; readonly values: readonly (string | number)[] }[];
  readonly expected: string;
  readonly achieved: string;
  /** 一级指标, 二级指标, 三级指标, 年度指标值, 实际完成值, 分值, 得分, 偏差原因分析及改进措施 */
  readonly indicators: readonly (readonly (string | number)[])[];
  readonly total: readonly number[];
}

const WIDTHS = [10, 12, 14, 26, 16, 18, 8, 9, 44];
const COLUMNS = 'ABCDEFGHI';
const FUND_HEADERS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const HEADERS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** The sample workbook: one sheet a table, in the layout of the 项目支出绩效自评表 template. */
export function makeSample(tables: readonly SampleTable[]): Uint8Array {
  return writeWorkbook({ sheets: tables.map(makeSheet) });
}

function makeSheet(table: SampleTable): NewSheet {
  const { funds, indicators } = table;
  const merges = ['A1:I1', 'A2:I2', 'B3:I3', 'B4:D4', 'F4:I4', 'B5:C5', 'A5:A8', 'B6:C6', 'B7:C7', 'B8:C8'];
  merges.push('B9:E9', 'F9:I9', 'A9:A10', 'B10:E10', 'F10:I10');
  const first = 12;
  const last = first + indicators.length - 1;
  merges.push(
    `A11:A${last}`,
    ...mergedLevels('B', indicators, 0, first),
    ...mergedLevels('C', indicators, 1, first),
  );
  merges.push(`A${last + 1}:F${last + 1}`);

  const rows: NewRow[] = [
    { height: 30, cells: line('title', ['项目支出绩效自评表']) },
    { height: 18, cells: line('subtitle', ['（2024年度）']) },
    { height: 24, cells: line('center', ['项目名称', table.project]) },
    { height: 24, cells: line('center', ['主管部门', table.department, '', '', '实施单位', table.unit]) },
    { height: 20, cells: line('header', ['项目资金\n（万元）', '', '', ...FUND_HEADERS]) },
    ...funds.map(({ label, values }) => ({ height: 20, cells: line('center', ['', label, '', ...values]) })),
    { height: 18, cells: line('header', ['年度总体\n目标', '预期目标', '', '', '', '实际完成情况']) },
    goals(table),
    { height: 24, cells: line('header', ['年度绩效\n指标完成\n情况', ...HEADERS]) },
    ...indicators.map(indicatorRow),
    { height: 20, cells: line('header', ['总分', '', '', '', '', '', ...table.total]) },
  ];
  return { name: table.sheet, widths: WIDTHS, rows, merges };
}

/** A row of nine cells in one style; 执行率 shows as a percent, and the first column is always a heading. */
function line(style: StyleName, values: readonly (string | number)[]): NewCell[] {
  return [...COLUMNS].map((_, index) => {
    const value: CellValue = values[index] ?? '';
    const isRate = index === 7 && style === 'center' && typeof value === 'number';
    return {
      value: value === '' ? null : value,
      style: index === 0 && style === 'center' ? 'header' : style,
      ...(isRate ? { format: '0.00%' } : {}),
    };
  });
}

function goals(table: SampleTable): NewRow {
  const cells = line('text', ['', table.expected, '', '', '', table.achieved]);
  const lines = Math.max(
    linesOf(table.expected, 12 + 14 + 26 + 16),
    linesOf(table.achieved, 18 + 8 + 9 + 44),
  );
  return { height: 8 + 14 * lines, cells };
}

function indicatorRow(values: readonly (string | number)[]): NewRow {
  const cells = ['', ...values].map((value, index): NewCell => {
    const style: StyleName = index === 8 ? 'text' : 'center';
    return { value: value === '' ? null : value, style };
  });
  const lines = Math.max(
    ...['', ...values].map((value, index) => linesOf(String(value), WIDTHS[index] ?? 10)),
  );
  return { height: Math.max(24, 8 + 14 * lines), cells };
}

/** Lines that a text takes in a column, a Chinese character as wide as two digits. */
function linesOf(text: string, width: number): number {
  const wide = [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
  return Math.max(1, Math.ceil(wide / (width - 1)));
}

/** "B12:B15" for each level name that stands for more than one row. */
function mergedLevels(
  column: string,
  indicators: SampleTable['indicators'],
  level: 0 | 1,
  first: number,
): string[] {
  const starts = indicators.flatMap((row, index) => (row[level] === '' ? [] : [index]));
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? indicators.length) - 1;
    return end > start ? [`${column}${first + start}:${column}${first + end}`] : [];
  });
}
