import type { Explanation, Status, Unscorable } from '../scoring';
import type { Finding, FindingCode, Severity, SourceId } from '../audit/finding';
import type { Family, ColumnRole, Evidence } from '../table/evaluation-table';
import type { HostError } from '../host/port';

/** Everything PERF says about data, in one language. Sentences exist here and nowhere else. */
export interface Messages {
  finding(finding: Finding): string;
  /** Short name of a rule: "得分与规则不符". */
  ruleName(code: FindingCode): string;
  severity(severity: Severity): string;
  status(status: Status): string;
  unscorable(why: Unscorable | 'weight-missing'): string;
  explanation(explanation: Explanation): string;
  source(id: SourceId): string;
  family(family: Family): string;
  columnRole(role: ColumnRole): string;
  evidence(evidence: Evidence): string;
  /** A sentence with the way out. */
  hostError(error: HostError): string;
}
