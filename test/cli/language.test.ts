import { SAMPLE, jsonOf, runOn } from './terminal';

const HAN = /\p{Script=Han}/u;

test('speaks English on demand: the same findings in other words', () => {
  const files = { 'a.xlsx': SAMPLE };
  const [zh, en] = ['zh', 'en'].map((lang) =>
    jsonOf(runOn(files, 'a.xlsx', '--format', 'json', '--lang', lang)),
  );
  const told = (audit: typeof zh) =>
    (audit?.files ?? []).flatMap((file) => [...file.tables.flatMap((one) => one.findings), ...file.findings]);
  expect(told(en).length).toBeGreaterThan(10);
  expect(told(en).map(({ code, cell, printed, expected }) => [code, cell, printed, expected])).toEqual(
    told(zh).map(({ code, cell, printed, expected }) => [code, cell, printed, expected]),
  );
  expect(told(en).filter(({ message }, at) => message === told(zh)[at]?.message)).toEqual([]);
});

test('the lines of a text are English, too', () => {
  const { out } = runOn({ 'a.xlsx': SAMPLE }, 'a.xlsx', '--lang', 'en');
  expect(out).toMatch(/^ {2}Sheet “.+” [A-Z]+\d+:/m);
  expect(out).toMatch(/^ {4}Scoring profile: .+ scores that can be checked fit\)$/m);
  expect(out).toMatch(/^ {4}Checked \d+ rows × \d+ rules, /m);
  expect(out).toMatch(/\nIn all: 1 file, \d+ tables, /);
  expect(out).not.toMatch(/\[(?:错误|警告|提示)\]/);
});

test.each([
  [['--lang', 'en', '--help'], 'out', 0, /^perf-audit: checks/],
  [['--lang', 'en'], 'err', 2, /^No file to audit was named/],
  [['--lang', 'fr', 'a.xlsx'], 'err', 2, /^选项 --lang 不支持“fr”/],
  [['--lang', 'en', '--format', 'xml', 'a.xlsx'], 'err', 2, /^Option --format cannot be “xml”/],
  [['--lang', 'en', 'gone.xlsx'], 'err', 2, /^gone\.xlsx: The file was not found/],
  [['--lang', 'en', '--profile', 'mars', 'a.xlsx'], 'err', 2, /^There is no scoring profile “mars”/],
  [['--lang', 'en', '--profile-file', 'a.xlsx', 'a.xlsx'], 'err', 2, /^a\.xlsx: This is no scoring profile/],
  [['--lang', 'en', '--report', 'a.xlsx', 'a.xlsx'], 'err', 2, /^a\.xlsx: This file is to be audited/],
] as const)('%j', (args, stream, exit, told) => {
  const ran = runOn({ 'a.xlsx': SAMPLE }, ...args);
  expect(ran.exit).toBe(exit);
  expect(ran[stream]).toMatch(told);
});

test('both helps name the same options', () => {
  const options = (lang: string) => runOn({}, '--help', '--lang', lang).out.match(/^ {2}--[\w-]+/gm);
  expect(options('en')).toEqual(options('zh'));
  expect(
    runOn({}, '--help', '--lang', 'en')
      .out.split('Scoring profiles')[0]
      ?.replace(/（?预算绩效自评表）?/, ''),
  ).not.toMatch(HAN);
});
