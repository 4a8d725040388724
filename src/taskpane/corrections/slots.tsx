import type { ReactElement } from 'react';
import type { Report } from '../report';
import type { FindingItem } from '../selectors';
import { useCorrectionsPart } from './load';

/** Where 修正与填写 stands in a report. */
export function CorrectionsSlot({ report }: { readonly report: Report }): ReactElement | null {
  const part = useCorrectionsPart();
  return part && <part.CorrectionsCard report={report} />;
}

/** 修正 of one finding, beside it. */
export function FixAction({ item }: { readonly item: FindingItem }): ReactElement | null {
  const part = useCorrectionsPart();
  return part && <part.FixOne item={item} />;
}
