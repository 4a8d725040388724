import { languageOf, parseArguments, type Order } from '../../src/cli/arguments';

const parse = (...args: string[]): unknown => parseArguments(args, ['mof-2020', 'hubei']);
const order = (
  files: string[],
  profile: string | null,
  format: string,
  more: Partial<Order> = {},
): unknown => ({
  kind: 'order',
  order: {
    files,
    profile,
    format,
    profileFiles: [],
    annotate: null,
    report: null,
    jobs: 1,
    language: 'zh',
    ...more,
  },
});
const error = (code: string, option: string, value = ''): unknown => ({
  kind: 'error',
  error: { code, option, value },
});

test.each<[string[], unknown]>([
  [['a.xlsx'], order(['a.xlsx'], null, 'text')],
  [['a.xlsx', 'b.xlsm', '--format', 'json'], order(['a.xlsx', 'b.xlsm'], null, 'json')],
  [['--format=ndjson', '--profile=hubei', 'a.xlsx'], order(['a.xlsx'], 'hubei', 'ndjson')],
  [['--profile', 'auto', 'a.xlsx'], order(['a.xlsx'], 'auto', 'text')],
  [['C:\\表\\自评 表.xlsx'], order(['C:\\表\\自评 表.xlsx'], null, 'text')],
  [['--format', 'json', '--', '--strange.xlsx', '-h'], order(['--strange.xlsx', '-h'], null, 'json')],
  [
    ['a.xlsx', '--profile-file', 'own.json', '--profile', 'own-1'],
    order(['a.xlsx'], 'own-1', 'text', { profileFiles: ['own.json'] }),
  ],
  [['a.xlsx', '--profile-file'], error('value-missing', '--profile-file')],
  [['-'], order(['-'], null, 'text')],
  [['a.xlsx', '--help'], { kind: 'help' }],
  [['-h'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
  [['-V'], { kind: 'version' }],
  [[], error('no-files', '')],
  [['--format', 'json'], error('no-files', '')],
  [['--'], error('no-files', '')],
  [['a.xlsx', '--fast'], error('unknown-option', '--fast')],
  [['a.xlsx', '-x'], error('unknown-option', '-x')],
  [['a.xlsx', '--format'], error('value-missing', '--format')],
  [['a.xlsx', '--format='], error('value-missing', '--format')],
  [['--profile', '--format', 'json', 'a.xlsx'], error('value-missing', '--profile')],
  [['a.xlsx', '--format', 'xml'], error('unknown-format', '--format', 'xml')],
  [['a.xlsx', '--profile', 'mars'], error('unknown-profile', '--profile', 'mars')],
  [['a.xlsx', '--annotate', 'out'], order(['a.xlsx'], null, 'text', { annotate: 'out' })],
  [['a.xlsx', '--report=r.xlsx'], order(['a.xlsx'], null, 'text', { report: 'r.xlsx' })],
  [['a.xlsx', '--report', 'r.xls'], error('report-not-xlsx', '--report', 'r.xls')],
  [['a.xlsx', '--report'], error('value-missing', '--report')],
  [['a.xlsx', '--docx', 'out'], error('not-built-yet', '--docx')],
  [['a.xlsx', '--lang', 'en'], order(['a.xlsx'], null, 'text', { language: 'en' })],
  [['a.xlsx', '--lang=zh'], order(['a.xlsx'], null, 'text')],
  [['a.xlsx', '--lang', 'fr'], error('unknown-language', '--lang', 'fr')],
  [['a.xlsx', '--lang'], error('value-missing', '--lang')],
  [['a.xlsx', '--jobs', '4'], order(['a.xlsx'], null, 'text', { jobs: 4 })],
  [['a.xlsx', '--jobs', '9999'], order(['a.xlsx'], null, 'text', { jobs: 64 })],
  [['a.xlsx', '--jobs', '0'], error('not-a-number', '--jobs', '0')],
  [['a.xlsx', '--jobs', '-2'], error('not-a-number', '--jobs', '-2')],
  [['a.xlsx', '--jobs', '2.5'], error('not-a-number', '--jobs', '2.5')],
])('%j', (args, expected) => {
  expect(parse(...args)).toEqual(expected);
});

test.each<[string[], string]>([
  [['a.xlsx'], 'zh'],
  [['--lang', 'en', '--fast'], 'en'],
  [['--lang=en'], 'en'],
  [['--lang', 'en', '--lang', 'zh'], 'zh'],
  [['--lang', 'fr'], 'zh'],
  [['--lang'], 'zh'],
  [['--', '--lang=en'], 'zh'],
])('%j speaks %s', (args, language) => {
  expect(languageOf(args)).toBe(language);
});
