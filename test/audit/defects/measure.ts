import { auditTables } from '../../../src/audit';
import type { Finding, FindingCode } from '../../../src/audit';
import { detectTables } from '../../../src/table';
import { Chance } from '../../table/layouts/random';
import type { Defect, Planted } from './defect';
import { DEFECTS } from './defects';
import { paintBook } from './paint';
import type { Painting } from './paint';
import { makeBook } from './right-book';

/** How one kind of fault, or one rule, fared. */
export interface Tally {
  readonly code: FindingCode;
  readonly name: string;
  planted: number;
  found: number;
}

export interface Measured {
  /** Workbooks without a fault, and what was found in them all the same: errors and warnings. */
  right: number;
  readonly alarms: string[];
  /** Tables with one fault. */
  faulty: number;
  readonly defects: Tally[];
  readonly missed: string[];
  /** `error` findings in faulty tables: all, and those that no planted fault explains. */
  errors: number;
  readonly falseErrors: string[];
  /** Findings of any severity by rule: all, and those that the planted fault explains. */
  readonly byRule: Map<FindingCode, { findings: number; explained: number }>;
}

/**
 * Makes right workbooks, audits them, plants one known fault in each, audits again.
 *
 * In: how many faulty tables to make, the faults, the first seed. Out: what was found, rule by rule. The same numbers
 * give the same tables.
 */
export function measure(faulty: number, defects: readonly Defect[] = DEFECTS, firstSeed = 1): Measured {
  const measured: Measured = {
    right: 0,
    alarms: [],
    faulty: 0,
    defects: defects.map(({ code, name }) => ({ code, name, planted: 0, found: 0 })),
    missed: [],
    errors: 0,
    falseErrors: [],
    byRule: new Map(),
  };
  for (let seed = firstSeed; measured.faulty < faulty; seed++) {
    checkRight(seed, measured);
    const at = measured.faulty % defects.length;
    const [defect, tally] = [defects[at], measured.defects[at]];
    if (!defect || !tally) continue;
    // Not every workbook has a place for every fault: the next ones are tried.
    for (let attempt = 0; attempt < 400; attempt++) {
      if (checkFaulty(seed * 1000 + attempt, defect, tally, measured)) break;
      if (attempt === 399) throw new Error(`no workbook takes ${defect.code}: ${defect.name}`);
    }
  }
  return measured;
}

function checkRight(seed: number, measured: Measured): void {
  const chance = new Chance(seed);
  const painting = paintBook(makeBook(chance), chance);
  measured.right += 1;
  for (const finding of auditOf(painting)) {
    if (finding.severity !== 'info') measured.alarms.push(tell(seed, finding));
  }
}

function checkFaulty(seed: number, defect: Defect, tally: Tally, measured: Measured): boolean {
  const chance = new Chance(seed);
  const book = makeBook(chance);
  const planted = defect.plant(book, chance);
  if (!planted) return false;
  const painting = paintBook(book, chance);
  measured.faulty += 1;
  tally.planted += 1;
  const findings = auditOf(painting);
  const wanted = planted.at.map(([sheet, what]) => painting.at(sheet, what));
  if (findings.some((finding) => finding.code === defect.code && isAt(finding, wanted))) tally.found += 1;
  else measured.missed.push(`${seed} ${defect.code} ${defect.name}: ${wanted.join(' ') || 'anywhere'}`);
  for (const finding of findings) count(finding, explains(planted, defect, wanted, finding), seed, measured);
  return true;
}

function auditOf({ grids }: Painting): Finding[] {
  const audit = auditTables(grids.flatMap((grid) => detectTables(grid)));
  return [...audit.tables.flatMap(({ findings }) => findings), ...audit.findings];
}

function isAt(finding: Finding, wanted: readonly string[]): boolean {
  const [first] = finding.cell.split(':');
  return wanted.length === 0 || wanted.includes(`${finding.sheet}!${first}`);
}

function explains(planted: Planted, defect: Defect, wanted: readonly string[], finding: Finding): boolean {
  if (planted.also?.includes(finding.code)) return true;
  return finding.code === defect.code && isAt(finding, wanted);
}

function count(finding: Finding, explained: boolean, seed: number, measured: Measured): void {
  const rule = measured.byRule.get(finding.code) ?? { findings: 0, explained: 0 };
  measured.byRule.set(finding.code, rule);
  rule.findings += 1;
  if (explained) rule.explained += 1;
  if (finding.severity !== 'error') return;
  measured.errors += 1;
  if (!explained) measured.falseErrors.push(tell(seed, finding));
}

function tell(seed: number, { code, sheet, cell, printed, expected, facts }: Finding): string {
  return `${seed} ${code} ${sheet}!${cell} ${printed} → ${expected} ${JSON.stringify(facts)}`;
}
