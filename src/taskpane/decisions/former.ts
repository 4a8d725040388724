import type { DecidedAudit, Finding } from '../../audit';
import { isSameFinding } from '../../audit/decisions';
import type { Decisions, FindingDecision } from '../../audit/decisions';
import { subjectOf } from '../../audit/identity';

type ByMatter = ReadonlyMap<string, FindingDecision>;

const known = new WeakMap<DecidedAudit, { readonly of: Decisions; readonly former: ByMatter }>();

/**
 * The decision that was once made about the same matter and holds no longer, because a figure changed; null where there
 * is none.
 */
export function formerDecision(
  audit: DecidedAudit,
  decisions: Decisions,
  finding: Finding,
): FindingDecision | null {
  if (decisions.findings.length === 0) return null;
  const { code, sheet } = finding;
  return formerOf(audit, decisions).get(matter({ code, sheet, subject: subjectOf(finding) })) ?? null;
}

/** Decisions that settle nothing in this audit, by what they are about; worked out once. */
function formerOf(audit: DecidedAudit, decisions: Decisions): ByMatter {
  const before = known.get(audit);
  if (before?.of === decisions) return before.former;
  const settling = audit.setAside.flatMap(({ decision }) => decision ?? []);
  const idle = decisions.findings.filter((one) => !settling.some((other) => isSameFinding(one, other)));
  const former = new Map(idle.map((one) => [matter(one), one]));
  known.set(audit, { of: decisions, former });
  return former;
}

function matter({ code, sheet, subject }: Pick<FindingDecision, 'code' | 'sheet' | 'subject'>): string {
  return JSON.stringify([code, sheet, subject]);
}
