import { isReport, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { bookOf, runOn, SAMPLE } from './terminal';

const CLEAN = bookOf([2]);
const bytesOf = (written: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array => {
  const bytes = written[path];
  if (!bytes) throw new Error(`${path} was not written`);
  return bytes;
};
const textsOf = (bytes: Uint8Array, sheet: number): unknown[] => {
  const found = readWorkbook(bytes).sheets[sheet];
  return [...(found?.rows.values() ?? [])].flatMap(({ cells }) => cells.map(({ value }) => value));
};

test('of one file: one sheet that leads into the file beside it', () => {
  const ran = runOn({ '2024/甲 1.xlsx': SAMPLE }, '2024/甲 1.xlsx', '--report', '报告/结果.xlsx');
  const bytes = bytesOf(ran.written, '报告/结果.xlsx');
  const book = readWorkbook(bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(['审核报告']);
  expect(textsOf(bytes, 0)).toContain('../2024/甲 1.xlsx');
  expect(book.part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../2024/%E7%94%B2%201.xlsx"');
  expect(ran.exit).toBe(1);
  expect(ran.out).toContain('合计：1 个文件');
});

test('of several: a summary and one list, unread files among them', () => {
  const ran = runOn(
    { 'a.xlsx': SAMPLE, 'b.xlsx': CLEAN, 'c.xlsx': new TextEncoder().encode('x') },
    ...['a.xlsx', 'b.xlsx', 'c.xlsx', '--report', '报告.xlsx', '--format', 'ndjson'],
  );
  const bytes = bytesOf(ran.written, '报告.xlsx');
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['汇总', '问题清单']);
  expect(textsOf(bytes, 0)).toContain('已审核 2 个文件；另有 1 个文件无法读取');
  expect(textsOf(bytes, 0)).toContain('这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。');
  expect(ran.exit).toBe(2);
  expect(ran.out.trimEnd().split('\n')).toHaveLength(3);
});

test('what people decided is listed apart; the other results say everything', () => {
  const decisions = {
    schema: 'perf-decisions/1',
    rules: { 'score-mismatch': { level: 'off', note: '待核', author: null, date: '2026-03-31' } },
    profiles: {},
    findings: [],
  };
  const book = readWorkbook(SAMPLE);
  expect(book.settings.has('perf.decisions')).toBe(false);
  const decided = writeDecided(JSON.stringify(decisions));
  const ran = runOn({ 'a.xlsx': decided }, 'a.xlsx', '--report', '报告.xlsx');
  const texts = textsOf(bytesOf(ran.written, '报告.xlsx'), 0);
  expect(texts).toContain('规则已停用');
  expect(texts).toContain('待核');
  expect(ran.out).toContain('得分 17.84，按评分口径应为 17.85');
});

function writeDecided(decisions: string): Uint8Array {
  return patchWorkbook(SAMPLE, { settings: { 'perf.decisions': decisions } });
}

test('the same files give the same bytes', () => {
  const files = { 'a.xlsx': SAMPLE, 'b.xlsx': CLEAN };
  const report = () => runOn(files, 'a.xlsx', 'b.xlsx', '--report', 'r.xlsx').written['r.xlsx'];
  expect(report()).toEqual(report());
});

describe('never costs a file', () => {
  const own = writeWorkbook({ sheets: [{ name: '审核报告', rows: [['我的']] }] });
  const earlier = bytesOf(runOn({ 'a.xlsx': CLEAN }, 'a.xlsx', '--report', 'r.xlsx').written, 'r.xlsx');

  test.each<[string, Record<string, Uint8Array | string>, string[], string]>([
    ['an input', { 'a.xlsx': CLEAN }, ['a.xlsx', '--report', 'a.xlsx'], 'a.xlsx：这是要审核的文件'],
    [
      'an input by another way',
      { 'a.xlsx': CLEAN },
      ['a.xlsx', '--report', './x/../A.XLSX'],
      '这是要审核的文件',
    ],
    ['an input through a link', { 'a.xlsx': CLEAN, 'r.xlsx': '→ a.xlsx' }, ['a.xlsx', '--report', 'r.xlsx'], '这是要审核的文件'], // prettier-ignore
    [
      'an input that is a report',
      { 'r.xlsx': earlier },
      ['r.xlsx', '--report', 'r.xlsx'],
      '这是要审核的文件',
    ],
    [
      'a copy',
      { 'a.xlsx': CLEAN },
      ['a.xlsx', '--annotate', 'out', '--report', 'out/a.xlsx'],
      '这是要审核的文件',
    ],
    ['somebody’s workbook', { 'a.xlsx': CLEAN, 'r.xlsx': own }, ['a.xlsx', '--report', 'r.xlsx'], 'r.xlsx：这个文件已经存在，而且不是审核报告'], // prettier-ignore
    [
      'a folder',
      { 'a.xlsx': CLEAN, 'r.xlsx': 'EISDIR' },
      ['a.xlsx', '--report', 'r.xlsx'],
      '这个文件已经存在',
    ],
  ])('%s', (_, files, args, sentence) => {
    const ran = runOn(files, ...args);
    expect([ran.exit, ran.out, Object.keys(ran.written)]).toEqual([2, '', []]);
    expect(ran.err).toContain(sentence);
  });

  test('an earlier report is renewed', () => {
    const ran = runOn({ 'a.xlsx': SAMPLE, 'r.xlsx': earlier }, 'a.xlsx', '--report', 'r.xlsx');
    expect(isReport(bytesOf(ran.written, 'r.xlsx'))).toBe(true);
    expect(ran.written['r.xlsx']).not.toEqual(earlier);
  });
});
