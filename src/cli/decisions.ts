import type { Finding, Severity, WorkbookAudit } from '../audit';
import { applyDecisions, levelOf, type Decisions } from '../audit/decisions';
import type { DecisionJson, FindingJson } from './schema';

export type DecisionOn = (finding: Finding, profile: string | null) => DecisionJson | null;

/** What the workbook's decisions say of each finding of an audit; null where nobody decided. */
export function decisionsOn(audit: WorkbookAudit, decisions: Decisions): DecisionOn {
  const { setAside } = applyDecisions(audit, decisions);
  const verdicts = new Map(setAside.map(({ finding, verdict }) => [finding, verdict]));
  return (finding, profile) => {
    const verdict = verdicts.get(finding);
    if (verdict) {
      const { kind, note, author, date } = verdict;
      return { kind, note, author, date };
    }
    const level = levelOf(decisions, finding.code, profile);
    return level === null || level === 'off' || level === finding.severity
      ? null
      : { kind: 'severity', severity: level };
  };
}

/** What a finding counts for: its severity as it was switched; null once it was set aside. */
export function weightOf({ severity, decision }: FindingJson): Severity | null {
  if (!decision) return severity;
  return decision.kind === 'severity' ? decision.severity : null;
}
