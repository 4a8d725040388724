import { patchWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { bookOf, jsonOf, runOn, SAMPLE } from './terminal';

const CLEAN = bookOf([2]);
/** 12 × 0.9 … but 11.5 is printed: an error, for the row has no reason. */
const WRONG = bookOf([2], (table) => ({
  ...table,
  indicators: table.indicators.map((row, index) => (index === 0 ? [...row.slice(0, 6), 15, ''] : row)),
}));
const TEXT = new TextEncoder().encode('这不是工作簿');

describe('exit codes', () => {
  test.each<[string, Record<string, Uint8Array | string>, string[], number]>([
    ['nothing wrong', { 'a.xlsx': CLEAN }, ['a.xlsx'], 0],
    ['only warnings', { 'a.xlsx': bookOf([1]) }, ['a.xlsx'], 0],
    ['an error found', { 'a.xlsx': WRONG }, ['a.xlsx'], 1],
    ['an error in one of two', { 'a.xlsx': WRONG, 'b.xlsx': CLEAN }, ['a.xlsx', 'b.xlsx'], 1],
    ['no table', { 'a.xlsx': writeWorkbook({ sheets: [{ name: '空', rows: [] }] }) }, ['a.xlsx'], 0],
    ['no such file', {}, ['a.xlsx'], 2],
    ['a folder', { a: 'EISDIR' }, ['a'], 2],
    ['no permission', { 'a.xlsx': 'EACCES' }, ['a.xlsx'], 2],
    ['no workbook', { 'a.xlsx': TEXT }, ['a.xlsx'], 2],
    ['a bad file among others', { 'a.xlsx': TEXT, 'b.xlsx': WRONG }, ['a.xlsx', 'b.xlsx'], 2],
    ['no files', {}, [], 2],
    ['an unknown option', { 'a.xlsx': CLEAN }, ['a.xlsx', '--fast'], 2],
    ['an option of a later version', { 'a.xlsx': CLEAN }, ['a.xlsx', '--docx', 'out'], 2],
    ['help', {}, ['--help'], 0],
    ['version', {}, ['--version'], 0],
  ])('%s', (_, files, args, expected) => {
    expect(runOn(files, ...args).exit).toBe(expected);
  });
});

describe('messages go to stderr, results to stdout', () => {
  test('a bad file says which, what is wrong and what to do', () => {
    const { out, err } = runOn({ 'a.xlsx': TEXT, 'b.xlsx': CLEAN }, 'a.xlsx', 'b.xlsx', 'c.xlsx');
    expect(err).toBe(
      'a.xlsx：这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。\nc.xlsx：找不到该文件。请核对路径和文件名。\n',
    );
    expect(out).not.toContain('a.xlsx');
    expect(out).toContain('b.xlsx\n');
    expect(out).toContain('合计：1 个文件、1 张表，已检查 7 行');
    expect(out).toContain('另有 2 个文件无法读取');
  });

  test.each([
    [['a.xlsx', '--docx', 'out'], '还不支持选项 --docx'],
    [['a.xlsx', '--jobs', '0'], '选项 --jobs 要写 1 以上的整数，不能是“0”'],
    [['a.xlsx', '--jobs', '两个'], '要写 1 以上的整数'],
    [['a.xlsx', '--report', '报告.pdf'], '选项 --report 要写一个 .xlsx 文件名，不能是“报告.pdf”'],
    [['a.xlsx', '--format', 'xml'], '不支持“xml”，可以是 text、json 或 ndjson'],
    [['a.xlsx', '--profile', 'mars'], '没有编号为“mars”的评分口径，可以是 auto、mof-2020、'],
    [['a.xlsx', '--profile'], '选项 --profile 后面缺少取值'],
    [['a.xlsx', '--fast'], '不认识选项 --fast'],
    [[], '没有指定要审核的文件'],
  ])('%j', (args, sentence) => {
    const { out, err } = runOn({ 'a.xlsx': CLEAN }, ...args);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.endsWith('\n')).toBe(true);
  });

  test('help names every option, profile and exit code', () => {
    const { out } = runOn({}, '-h');
    for (const word of [
      '--profile',
      '--format',
      '--report',
      '--annotate',
      '--jobs',
      '--help',
      '--version',
      'xinjiang-2024',
      'ndjson',
      '退出码',
    ]) {
      expect(out).toContain(word);
    }
  });

  test('version', () => {
    expect(runOn({}, '--version').out).toBe('1.2.3\n');
  });

  test('stray cells far off are not audited without a word', () => {
    const stray = patchWorkbook(CLEAN, { cells: [{ sheet: '自评表02', cell: 'XFD900000', value: 1 }] });
    const { exit, err } = runOn({ 'a.xlsx': stray }, 'a.xlsx');
    expect(exit).toBe(0);
    expect(err).toContain('a.xlsx：工作表“自评表02”远离表格的 1 个单元格（从 XFD900000 起）没有审核');
  });
});

describe('text', () => {
  const { out } = runOn({ '自评表.xlsx': SAMPLE }, '自评表.xlsx');

  test('says for every table what was checked, also when nothing was found', () => {
    expect(out.match(/已检查 \d+ 行 × \d+ 项规则/g)).toHaveLength(13);
    expect(out).toContain('工作表“自评表02” A1:I19');
    expect(out).toMatch(/评分口径：新疆 2024（xinjiang-2024，自动选择，6 个可核得分中 6 个吻合）/);
    expect(out).toContain('总分：93.99，各项得分合计 93.99，重算 93.99，等级 优');
    expect(out).toMatch(/已检查 7 行 × \d+ 项规则，未发现问题/);
  });

  test('gives each finding its severity, cell and sentence', () => {
    expect(out).toMatch(/\[警告\] H16 {2}“每个孵化基地项目支出标准”得分 17\.84，按评分口径应为 17\.85/);
    expect(out).toMatch(/\[错误\] \w+ {2}/);
  });

  test('ends with all files together', () => {
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^合计：1 个文件、12 张表，已检查 91 行 × \d+ 项规则，发现 \d+ 处：错误 1，/,
    );
  });

  test('a book without tables says so for each sheet', () => {
    const book = writeWorkbook({
      sheets: [
        { name: '封面', rows: [['标题']] },
        { name: '空', rows: [] },
      ],
    });
    const text = runOn({ 'a.xlsx': book }, 'a.xlsx').out;
    expect(text).toContain('[提示] 工作表“封面” A1  ');
    expect(text).toContain('[提示] 工作表“空” A1  ');
  });
});

describe('profile', () => {
  const chosenIn = (files: Record<string, Uint8Array>, ...args: string[]): unknown => {
    const { profile } = jsonOf(runOn(files, 'a.xlsx', '--format', 'json', ...args)).files[0]?.tables[0] ?? {};
    return profile && { id: profile.id, chosen: profile.chosen };
  };
  const kept = patchWorkbook(CLEAN, { settings: { 'perf.profile': 'hubei' } });
  const strange = patchWorkbook(CLEAN, { settings: { 'perf.profile': 'of-a-later-version' } });

  test.each<[string, Uint8Array, string[], unknown]>([
    ['fits best', CLEAN, [], { id: 'xinjiang-2024', chosen: 'auto' }],
    ['asked for', CLEAN, ['--profile', 'mof-2020'], { id: 'mof-2020', chosen: 'user' }],
    ['kept in the workbook', kept, [], { id: 'hubei', chosen: 'user' }],
    ['asked for against the workbook', kept, ['--profile', 'mof-2020'], { id: 'mof-2020', chosen: 'user' }],
    ['auto against the workbook', kept, ['--profile', 'auto'], { id: 'xinjiang-2024', chosen: 'auto' }],
    ['unknown to us', strange, [], { id: 'xinjiang-2024', chosen: 'auto' }],
  ])('%s', (_, book, args, expected) => {
    expect(chosenIn({ 'a.xlsx': book }, ...args)).toEqual(expected);
  });
});
