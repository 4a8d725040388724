import type { Profile } from '../scoring';
import type { EvaluationTable } from '../table/evaluation-table';
import { cellName } from '../table/address';
import type { AuditedFundLine, AuditedRow } from './audited';
import type { Finding, FindingCode, FindingFacts, Severity, SourceId } from './finding';

/** What a rule sees: one table, recomputed under one profile; `rows` and `funds` are empty where it has only lines. */
export interface TableContext {
  readonly table: EvaluationTable;
  readonly profile: Profile;
  readonly rows: readonly AuditedRow[];
  readonly funds: readonly AuditedFundLine[];
  /** Profiles that reproduce as many printed scores as this one, which only came closer in the others. */
  readonly rivals: readonly Profile[];
}

/** What a rule reports; the engine adds code, sheet and source. */
export type Report<Code extends FindingCode> = {
  readonly at: { readonly row: number; readonly column: number };
  /** Where the finding is about several cells. */
  readonly range?: string;
  readonly severity?: Severity;
  readonly printed?: string | null;
  readonly expected?: string | null;
  readonly facts: FindingFacts[Code];
};

/**
 * 审核规则. One rule, one file, named by its code; `test/audit/rules/<code>.test.ts` and `docs/rules/<code>.md` go with it.
 * A rule that cannot decide stays silent.
 */
export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly source: SourceId;
  check(context: TableContext): Iterable<Report<Code>>;
}

/** A rule as the engine runs it, its code's own type folded away. */
export interface RunnableRule {
  readonly code: FindingCode;
  /** The usual one; a finding may be milder. */
  readonly severity: Severity;
  run(context: TableContext): Finding[];
}

/** Declares a rule; the type of its facts follows from its code. */
export function defineRule<Code extends FindingCode>(rule: Rule<Code>): RunnableRule {
  return {
    code: rule.code,
    severity: rule.severity,
    run(context) {
      const findings: Finding[] = [];
      for (const report of rule.check(context)) findings.push(toFinding(rule, report, context.table.sheet));
      return findings;
    },
  };
}

/** A report as a finding of its rule. */
export function toFinding<Code extends FindingCode>(
  rule: Pick<Rule<Code>, 'code' | 'severity' | 'source'>,
  report: Report<Code>,
  sheet: string,
): Finding {
  const finding = {
    code: rule.code,
    severity: report.severity ?? rule.severity,
    sheet,
    cell: report.range ?? cellName(report.at.row, report.at.column),
    row: report.at.row,
    printed: report.printed ?? null,
    expected: report.expected ?? null,
    source: rule.source,
    facts: report.facts,
  };
  // The pair of code and facts is right by the type of `rule`; a union cannot follow that through a type parameter.
  return finding as Finding;
}
