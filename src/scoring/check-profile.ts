import { Decimal } from './decimal';
import { RULE_IDS } from './kind';
import type { Profile } from './profile';

/** What is wrong with a profile, and where: "rules[2].parameters.t". `messages/` makes the sentence. */
export interface ProfileProblem {
  readonly entry: string;
  readonly problem:
    | 'missing'
    | 'not-text'
    | 'not-a-number'
    | 'out-of-range'
    | 'unknown'
    | 'not-in-order'
    | 'no-rule-for-all'
    /** Another profile has that id. */
    | 'taken';
}

export type CheckedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

type Data = Readonly<Record<string, unknown>>;

const FAMILIES = ['project-self-evaluation', 'transfer-self-evaluation', 'third-party-scoring'];
const DIRECTIONS = ['at-least', 'at-most', 'equal', 'within', 'by-date', 'qualitative'];
const TEXTS = ['id', 'name', 'version', 'source'] as const;
const SOURCES = ['bands', 'grades', 'exceededFrom', 'rounding', 'weights'] as const;

/** Parameters that a rule cannot do without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  band: ['p', 'f'],
  threshold: ['t'],
  survey: ['full'],
};

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

/**
 * Holds data from outside (a file, a workbook's settings) against the form of a profile.
 *
 * In: anything. Out: the profile, or every problem with the entry that has it. Never throws.
 *
 * @example
 * checkProfile(mof2020).ok //=> true
 * checkProfile({ ...mof2020, exceededFrom: 'much' }) //=> { ok: false, problems: [{ entry: 'exceededFrom', problem: 'not-a-number' }] }
 */
export function checkProfile(data: unknown): CheckedProfile {
  const problems: ProfileProblem[] = [];
  const report = (entry: string, problem: ProfileProblem['problem']): void =>
    void problems.push({ entry, problem });
  if (!isData(data)) return { ok: false, problems: [{ entry: 'profile', problem: 'missing' }] };

  const text = (value: unknown, entry: string): void => {
    if (value === undefined || value === null || value === '') report(entry, 'missing');
    else if (typeof value !== 'string') report(entry, 'not-text');
  };
  /** A decimal in text, between bounds that both belong. */
  const figure = (value: unknown, entry: string, low: string, high: string): Decimal | null => {
    if (typeof value !== 'string' || !/^\d{1,9}(?:\.\d{1,9})?$/.test(value)) {
      report(entry, value === undefined ? 'missing' : 'not-a-number');
      return null;
    }
    const decimal = new Decimal(value);
    if (decimal.lt(low) || decimal.gt(high)) report(entry, 'out-of-range');
    return decimal;
  };

  for (const name of TEXTS) text(data[name], name);
  checkFamilies(data.families, report);
  checkRules(data.rules, report, text, figure);
  checkBands(data.bands, report, figure);
  checkGrades(data.grades, report, text, figure);
  figure(data.exceededFrom, 'exceededFrom', '1', '100');
  const rounding = isData(data.rounding) ? data.rounding : {};
  for (const name of ['score', 'rate']) {
    const decimals = rounding[name];
    if (typeof decimals !== 'number')
      report(`rounding.${name}`, decimals === undefined ? 'missing' : 'not-a-number');
    else if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6)
      report(`rounding.${name}`, 'out-of-range');
  }
  if (data.weights !== null) {
    if (!isData(data.weights)) report('weights', 'missing');
    else
      for (const [name, points] of Object.entries(data.weights))
        figure(points, `weights.${name}`, '0', '100');
  }
  if (data.reduction !== undefined) {
    const reduction = isData(data.reduction) ? data.reduction : {};
    text(reduction.grade, 'reduction.grade');
    const { grade } = reduction;
    const named = list(data.grades)?.some((one) => isData(one) && one.name === grade) ?? true;
    if (typeof grade === 'string' && grade !== '' && !named) report('reduction.grade', 'unknown');
    text(reduction.source, 'reduction.source');
    figure(reduction.from, 'reduction.from', '0', '100');
  }
  const sources = isData(data.sources) ? data.sources : {};
  for (const name of SOURCES) text(sources[name], `sources.${name}`);
  // Every field that the type asks for was looked at above.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: data as unknown as Profile };
}

type Reporter = (entry: string, problem: ProfileProblem['problem']) => void;
type Texter = (value: unknown, entry: string) => void;
type Figurer = (value: unknown, entry: string, low: string, high: string) => Decimal | null;

function checkFamilies(value: unknown, report: Reporter): void {
  const families = list(value);
  if (!families) return report('families', 'missing');
  families.forEach((family, index) => {
    if (!FAMILIES.some((name) => name === family)) report(`families[${index}]`, 'unknown');
  });
}

function checkRules(value: unknown, report: Reporter, text: Texter, figure: Figurer): void {
  const rules = list(value);
  if (!rules || rules.length === 0) return report('rules', 'missing');
  rules.forEach((rule, index) => {
    const entry = `rules[${index}]`;
    if (!isData(rule)) return report(entry, 'missing');
    const when = isData(rule.when) ? rule.when : null;
    if (!when) report(`${entry}.when`, 'missing');
    if (when?.direction !== undefined && !DIRECTIONS.some((name) => name === when.direction))
      report(`${entry}.when.direction`, 'unknown');
    if (when?.level !== undefined) text(when.level, `${entry}.when.level`);
    if (when?.name !== undefined) text(when.name, `${entry}.when.name`);
    if (!RULE_IDS.some((id) => id === rule.rule)) report(`${entry}.rule`, 'unknown');
    text(rule.source, `${entry}.source`);
    checkParameters(rule, entry, report, figure);
    checkItems(rule.items, entry, report, figure);
    checkTiers(rule, entry, report, figure);
  });
  const last = rules[rules.length - 1];
  const open = isData(last) && isData(last.when) && Object.keys(last.when).length === 0;
  if (!open) report('rules', 'no-rule-for-all');
}

function checkParameters(rule: Data, entry: string, report: Reporter, figure: Figurer): void {
  const parameters = isData(rule.parameters) ? rule.parameters : {};
  const needed = NEEDED[String(rule.rule)] ?? [];
  for (const name of new Set([...needed, ...Object.keys(parameters)])) {
    const at = `${entry}.parameters.${name}`;
    const value = parameters[name];
    if (name === 'above' && rule.rule === 'band') {
      if (value !== 'full' && value !== 'zero') report(at, 'unknown');
    } else if (!needed.includes(name)) report(at, 'unknown');
    else {
      const decimal = figure(value, at, '0', name === 'full' ? '100' : '1');
      // Nothing lies between a line of 100 % and the target, and everything above a line of 0 %.
      if ((name === 't' && decimal?.eq(1)) || (name === 'full' && decimal?.isZero()))
        report(at, 'out-of-range');
    }
  }
}

function checkItems(value: unknown, entry: string, report: Reporter, figure: Figurer): void {
  if (value === undefined) return;
  const items = list(value);
  if (!items || items.length > 10) return report(`${entry}.items`, items ? 'out-of-range' : 'missing');
  items.forEach((item, index) =>
    figure(isData(item) ? item.share : undefined, `${entry}.items[${index}].share`, '0', '1'),
  );
}

function checkTiers(rule: Data, entry: string, report: Reporter, figure: Figurer): void {
  const tiers = list(rule.tiers);
  if (!tiers) {
    if (rule.rule === 'tiers' || rule.tiers !== undefined) report(`${entry}.tiers`, 'missing');
    return;
  }
  if (rule.rule === 'tiers' && tiers.length === 0) report(`${entry}.tiers`, 'missing');
  let above: Decimal | null = null;
  tiers.forEach((tier, index) => {
    const at = `${entry}.tiers[${index}]`;
    const from = figure(isData(tier) ? tier.from : undefined, `${at}.from`, '0', '100');
    if (isData(tier) && tier.points !== 'full') figure(tier.points, `${at}.points`, '0', '100');
    if (from && above?.lte(from)) report(`${at}.from`, 'not-in-order');
    above = from;
    if (index === tiers.length - 1 && from && !from.isZero()) report(`${at}.from`, 'out-of-range');
  });
}

function checkBands(value: unknown, report: Reporter, figure: Figurer): void {
  const bands = isData(value) ? value : {};
  for (const level of ['achieved', 'partly', 'missed']) {
    const band = isData(bands[level]) ? bands[level] : {};
    const from = figure(band.from, `bands.${level}.from`, '0', '1');
    const to = figure(band.to, `bands.${level}.to`, '0', '1');
    if (from && to?.lt(from)) report(`bands.${level}.to`, 'not-in-order');
    for (const end of ['fromIncluded', 'toIncluded'])
      if (typeof band[end] !== 'boolean') report(`bands.${level}.${end}`, 'missing');
  }
}

function checkGrades(value: unknown, report: Reporter, text: Texter, figure: Figurer): void {
  const grades = list(value);
  if (!grades || grades.length === 0) return report('grades', 'missing');
  let above: Decimal | null = null;
  grades.forEach((grade, index) => {
    text(isData(grade) ? grade.name : undefined, `grades[${index}].name`);
    const from = figure(isData(grade) ? grade.from : undefined, `grades[${index}].from`, '0', '1000');
    if (from && above?.lte(from)) report(`grades[${index}].from`, 'not-in-order');
    above = from;
    // The last grade takes whatever is left.
    if (index === grades.length - 1 && from && !from.isZero())
      report(`grades[${index}].from`, 'out-of-range');
  });
}
