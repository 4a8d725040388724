import type { ReactElement } from 'react';
import type { Finding } from '../../audit';
import type { Report } from '../report';
import type { FindingItem } from '../selectors';
import { useDecisionsPart } from './load';

/** ⋯ of one finding: to ignore or accept it, or to have its rule no longer checked. */
export function DecideSlot({ item }: { readonly item: FindingItem }): ReactElement | null {
  const part = useDecisionsPart();
  return part && <part.DecideAction item={item} />;
}

/** 新 beside a finding that the audit before did not have. */
export function NewSlot({ finding }: { readonly finding: Finding }): ReactElement | null {
  const part = useDecisionsPart();
  return part && <part.NewBadge finding={finding} />;
}

/** Above the findings: what changed since the last audit. */
export function ChangesSlot(): ReactElement | null {
  const part = useDecisionsPart();
  return part && <part.ChangesLine />;
}

/** 批注与报告. */
export function HandingOverSlot(): ReactElement | null {
  const part = useDecisionsPart();
  return part && <part.HandingOverCard />;
}

/** Below the findings: what was set aside, the rules and their levels, and what was decided last. */
export function DecisionsSlot({ report }: { readonly report: Report }): ReactElement | null {
  const part = useDecisionsPart();
  return (
    part && (
      <>
        <div>
          <part.SetAsideList report={report} />
          <part.RuleSettings report={report} />
        </div>
        <part.RememberLine />
        <part.DecisionNotice />
      </>
    )
  );
}
