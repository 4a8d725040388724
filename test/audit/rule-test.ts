import { auditTables } from '../../src/audit';
import type { Finding, FindingCode, FindingFacts, Severity } from '../../src/audit';
import { zhCN } from '../../src/messages/zh-CN';
import type { TableSketch } from './table';
import { table } from './table';

/** What a finding must say, with exactly the facts of its code. */
export interface Expected<Code extends FindingCode> {
  readonly sheet?: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly printed?: string | null;
  readonly expected?: string | null;
  readonly facts: FindingFacts[Code];
}

interface Case {
  readonly name: string;
  /** One table, or the tables of a workbook. */
  readonly table: TableSketch | readonly TableSketch[];
  /** The user's profile; mof-2020 where none is named. */
  readonly profile?: string;
}

interface Cases<Code extends FindingCode> {
  /** Tables that the rule must report, each with every finding of this rule. */
  readonly invalid: readonly (Case & { readonly findings: readonly Expected<Code>[] })[];
  /** Tables about which the rule must stay silent. */
  readonly valid: readonly Case[];
}

/** The findings of one rule in one table, or in and across the tables of a workbook. */
export function findingsOf(
  code: FindingCode,
  sketch: TableSketch | readonly TableSketch[],
  profile = 'mof-2020',
): Finding[] {
  const sketches = 'length' in sketch ? sketch : [sketch];
  const audit = auditTables(sketches.map(table), { profile });
  const findings = [...audit.tables.flatMap((audited) => audited.findings), ...audit.findings];
  return findings.filter((finding) => finding.code === code);
}

/** A table of finding and passing cases for one rule. */
export function testRule<Code extends FindingCode>(code: Code, cases: Cases<Code>): void {
  describe(code, () => {
    test.each(cases.invalid.map((one) => [one.name, one] as const))('finds: %s', (_name, one) => {
      const findings = findingsOf(code, one.table, one.profile);
      expect(
        findings.map(({ sheet, cell, severity, printed, expected, facts }) => ({
          sheet,
          cell,
          severity,
          printed,
          expected,
          facts,
        })),
      ).toEqual(
        one.findings.map((wanted) => ({
          sheet: 'Sheet1',
          printed: null,
          expected: null,
          ...wanted,
        })),
      );
      for (const finding of findings) {
        expect(finding.row).toBe(Number(/\d+/.exec(finding.cell)?.[0]));
        expect(zhCN.finding(finding)).not.toMatch(/undefined|null|NaN|\[object/);
      }
    });
    test.each(cases.valid.map((one) => [one.name, one] as const))('passes: %s', (_name, one) => {
      expect(findingsOf(code, one.table, one.profile)).toEqual([]);
    });
  });
}
