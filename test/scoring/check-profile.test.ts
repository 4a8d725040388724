import { checkProfile } from '../../src/scoring';
import { profileOf } from './reading';

type Data = Record<string, unknown>;

/** A small profile with every part that one can have. */
const WHOLE: Data = {
  ...JSON.parse(JSON.stringify(profileOf('mof-2020'))),
  rules: [
    { when: { direction: 'at-least', level: '数量指标', name: '场次' }, rule: 'threshold', parameters: { t: '0.6' }, source: '规则一' },
    { when: { level: '成本指标' }, rule: 'band', parameters: { p: '0.2', f: '0', above: 'full' }, source: '规则二' },
    { when: { name: '验收' }, rule: 'checklist', items: [{ share: '0.4' }, { share: '0.6' }], source: '规则三' },
    { when: { direction: 'at-most' }, rule: 'tiers', tiers: [{ from: '0.8', points: 'full' }, { from: '0', points: '3' }], source: '规则四' },
    { when: { level: '满意度' }, rule: 'survey', parameters: { full: '95' }, source: '规则五' },
    { when: {}, rule: 'ratio', source: '规则六' },
  ],
  reduction: { grade: '差', from: '60', source: '办法' },
}; // prettier-ignore

/** The whole profile with one entry put in its place; undefined leaves it out. */
function withAt(path: string, value: unknown): Data {
  const data = JSON.parse(JSON.stringify(WHOLE)) as Data;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: Data = data;
  for (const key of keys) place = place[key] as Data;
  place[last] = value;
  return data;
}

const problemsOf = (data: unknown): readonly string[] => {
  const checked = checkProfile(data);
  return checked.ok ? [] : checked.problems.map(({ entry, problem }) => `${entry} ${problem}`);
};

test('the whole profile is right', () => {
  expect(problemsOf(WHOLE)).toEqual([]);
});

const TEXTS = ['id', 'name', 'version', 'source', 'rules.0.source', 'rules.0.when.level', 'rules.0.when.name', 'reduction.grade', 'reduction.source', 'sources.bands', 'sources.grades', 'sources.exceededFrom', 'sources.rounding', 'sources.weights', 'grades.0.name']; // prettier-ignore
const shown = (path: string): string => path.replace(/\.(\d+)/g, '[$1]');

test.each(TEXTS)('%s has to be a text', (path) => {
  expect(problemsOf(withAt(path, ''))).toEqual([`${shown(path)} missing`]);
  expect(problemsOf(withAt(path, null))).toEqual([`${shown(path)} missing`]);
  expect(problemsOf(withAt(path, 7))).toEqual([`${shown(path)} not-text`]);
  expect(problemsOf(withAt(path, path === 'reduction.grade' ? '中' : '字'))).toEqual([]);
});

const MAY_LACK = new Set(['rules.0.when.level', 'rules.0.when.name']);

test.each(TEXTS)('%s may be left out only where it is a condition', (path) => {
  expect(problemsOf(withAt(path, undefined))).toEqual(MAY_LACK.has(path) ? [] : [`${shown(path)} missing`]);
});

test.each<[path: string, low: string, high: string]>([
  ['exceededFrom', '1', '100'],
  ['weights.project-execution', '0', '100'],
  ['reduction.from', '0', '100'],
  ['rules.0.parameters.t', '0', '0.99'],
  ['rules.4.parameters.full', '0.1', '100'],
  ['rules.1.parameters.p', '0', '1'],
  ['rules.1.parameters.f', '0', '1'],
  ['rules.2.items.0.share', '0', '1'],
  ['rules.3.tiers.0.from', '0.7', '100'],
  ['rules.3.tiers.0.points', '0', '100'],
  ['grades.0.from', '91', '1000'],
  ['bands.achieved.from', '0', '1'],
  ['bands.missed.to', '0', '1'],
])('%s is a decimal from %s to %s', (path, low, high) => {
  const entry = shown(path);
  expect(problemsOf(withAt(path, low))).toEqual([]);
  expect(problemsOf(withAt(path, high))).toEqual([]);
  expect(problemsOf(withAt(path, `${high}.1`))).toContain(
    `${entry} ${high.includes('.') ? 'not-a-number' : 'out-of-range'}`,
  );
  for (const wrong of [1, null, '', 'x', '1.', '.5', '-1', '1,000', '1e1', '0.1234567890']) {
    expect(problemsOf(withAt(path, wrong))).toContain(`${entry} not-a-number`);
  }
});

test.each([
  ['exceededFrom', 'missing'],
  ['reduction.from', 'missing'],
  ['rules.2.items.0.share', 'missing'],
  ['rules.3.tiers.1.from', 'missing'],
  ['rules.3.tiers.1.points', 'missing'],
  ['grades.3.from', 'missing'],
  ['bands.partly.from', 'missing'],
  ['bands.partly.to', 'missing'],
  ['bands.partly.fromIncluded', 'missing'],
  ['bands.partly.toIncluded', 'missing'],
  ['rounding.score', 'missing'],
  ['rounding.rate', 'missing'],
])('%s may not be left out', (path, problem) => {
  expect(problemsOf(withAt(path, undefined))).toEqual([`${shown(path)} ${problem}`]);
});

test.each<[path: string, value: unknown, problems: readonly string[]]>([
  ['families', undefined, ['families missing']],
  ['families', [], []],
  ['families.0', 'x', ['families[0] unknown']],
  ['rules', undefined, ['rules missing']],
  ['rules', [], ['rules missing']],
  ['rules.1', null, ['rules[1] missing']],
  ['rules.1', [], ['rules[1] missing']],
  ['rules.0.when', undefined, ['rules[0].when missing']],
  ['rules.0.when', [], ['rules[0].when missing']],
  ['rules.0.when.direction', 'up', ['rules[0].when.direction unknown']],
  ['rules.5.rule', 'guess', ['rules[5].rule unknown']],
  ['rules.0.parameters.t', '1', ['rules[0].parameters.t out-of-range']],
  ['rules.0.parameters.t', '1.0', ['rules[0].parameters.t out-of-range']],
  ['rules.1.parameters.t', '0.6', ['rules[1].parameters.t unknown']],
  ['rules.0.parameters.above', 'full', ['rules[0].parameters.above unknown']],
  ['rules.1.parameters.above', 'zero', []],
  ['rules.1.parameters.above', undefined, ['rules[1].parameters.above unknown']],
  ['rules.1.parameters.above', 'half', ['rules[1].parameters.above unknown']],
  ['rules.1.parameters.p', 'full', ['rules[1].parameters.p not-a-number']],
  ['rules.1.parameters.p', undefined, ['rules[1].parameters.p missing']],
  ['rules.0.parameters', undefined, ['rules[0].parameters.t missing']],
  ['rules.4.parameters', [], ['rules[4].parameters.full missing']],
  ['rules.4.parameters.full', '0.0', ['rules[4].parameters.full out-of-range']],
  ['rules.5.parameters', { p: '0.2' }, ['rules[5].parameters.p unknown']],
  ['rules.3.tiers', [], ['rules[3].tiers missing']],
  ['rules.3.tiers.1.from', '0.1', ['rules[3].tiers[1].from out-of-range']],
  ['grades.3.from', '10', ['grades[3].from out-of-range']],
  ['reduction.grade', '不及格', ['reduction.grade unknown']],
  ['rules.2.items', 'x', ['rules[2].items missing']],
  ['rules.2.items', Array.from({ length: 10 }, () => ({ share: '0.1' })), []],
  ['rules.2.items', Array.from({ length: 11 }, () => ({ share: '0.1' })), ['rules[2].items out-of-range']],
  ['rules.2.items.1', null, ['rules[2].items[1].share missing']],
  ['rules.3.tiers', undefined, ['rules[3].tiers missing']],
  ['rules.1.tiers', 'x', ['rules[1].tiers missing']],
  ['rules.1.tiers', [], []],
  ['rules.3.tiers.0.from', '0', ['rules[3].tiers[1].from not-in-order']],
  ['rules.3.tiers.1', null, ['rules[3].tiers[1].from missing']],
  ['rules.5.when', { level: '数量指标' }, ['rules no-rule-for-all']],
  ['rules.5.when', undefined, ['rules[5].when missing', 'rules no-rule-for-all']],
  ['rules.5', 'x', ['rules[5] missing', 'rules no-rule-for-all']],
  ['rounding.score', '2', ['rounding.score not-a-number']],
  ['rounding.rate', 1.5, ['rounding.rate out-of-range']],
  ['rounding.rate', -1, ['rounding.rate out-of-range']],
  ['rounding.rate', 7, ['rounding.rate out-of-range']],
  ['rounding.rate', 0, []],
  ['rounding.rate', 6, []],
  ['rounding', null, ['rounding.score missing', 'rounding.rate missing']],
  ['weights', null, []],
  ['weights', undefined, ['weights missing']],
  ['weights', 'x', ['weights missing']],
  ['reduction', undefined, []],
  ['reduction', null, ['reduction.grade missing', 'reduction.source missing', 'reduction.from missing']],
  ['bands.partly', null, ['bands.partly.from missing', 'bands.partly.to missing', 'bands.partly.fromIncluded missing', 'bands.partly.toIncluded missing']],
  ['bands.partly.to', '0.1', ['bands.partly.to not-in-order']],
  ['bands.partly.toIncluded', 'yes', ['bands.partly.toIncluded missing']],
  ['grades', 'x', ['grades missing']],
  ['grades', [], ['grades missing', 'reduction.grade unknown']],
  ['grades.1.from', '90', ['grades[1].from not-in-order']],
  ['grades.1', null, ['grades[1].name missing', 'grades[1].from missing']],
  ['sources', null, ['sources.bands missing', 'sources.grades missing', 'sources.exceededFrom missing', 'sources.rounding missing', 'sources.weights missing']],
])('%s = %j', (path, value, problems) => {
  expect(problemsOf(withAt(path, value))).toEqual(problems);
}); // prettier-ignore
