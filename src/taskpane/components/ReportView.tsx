import type { ReactElement } from 'react';
import { css } from '../css';
import { useSelect } from '../context';
import { CorrectionsSlot } from '../corrections/slots';
import { HandingOverSlot } from '../decisions/slots';
import type { Report } from '../report';
import { hasScored, tablesShown } from '../selectors';
import { Bars } from './Bars';
import { BookCard } from './BookCard';
import { EmptyState } from './EmptyState';
import { Findings } from './Findings';
import { MarksCard } from './MarksCard';
import { Reasons } from './Reasons';
import { ScoreCard } from './ScoreCard';
import { TableList } from './TableList';
import { UncertainCard } from './UncertainCard';

const styles = css({
  sections: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
});

/** The outcome of an audit, top to bottom: score, marks, findings, reasons. */
export function ReportView({ report }: { readonly report: Report }): ReactElement {
  const chosen = useSelect((state) => state.table);
  if (report.tables.length === 0)
    return (
      <div className={styles.sections}>
        <Bars report={report} withMarks />
        <EmptyState report={report} />
      </div>
    );
  const shown = tablesShown(report, chosen);
  const [first] = shown;
  const one = shown.length === 1 && first ? first.audited : null;
  const scored = hasScored(report, chosen);
  return (
    <div className={styles.sections}>
      <Bars report={report} withMarks={!scored} />
      {report.tables.length > 1 && <TableList report={report} />}
      {one ? (
        one.table.uncertain ? (
          <UncertainCard report={report} audited={one} />
        ) : (
          <ScoreCard key={first?.key} report={report} audited={one} />
        )
      ) : (
        <BookCard report={report} />
      )}
      {scored && <MarksCard report={report} />}
      {scored && <CorrectionsSlot report={report} />}
      <Findings report={report} />
      <HandingOverSlot />
      {scored && <Reasons report={report} />}
    </div>
  );
}
