import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import type { Report } from '../report';
import { countAside, findingsShown } from '../selectors';
import { Card } from './Card';
import { ProfileChooser } from './ProfileChooser';

const styles = css({
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  rule: { border: 'none', height: '1px', margin: 0, backgroundColor: tokens.colorNeutralStroke2 },
});

/** Several tables at once: how they fare together. Each table's own card is a press away. */
export function BookCard({ report }: { readonly report: Report }): ReactElement {
  const { words } = usePane();
  const { tables, audit } = report;
  const clean = tables.filter(
    ({ audited }) => audited.rows.length > 0 && audited.findings.length === 0,
  ).length;
  return (
    <Card anchor="score" title={words.tables.summary(tables.length, clean)}>
      <ProfileChooser tables={tables.map(({ audited }) => audited)} />
      <hr className={styles.rule} />
      <p className={styles.text}>
        {words.score.checked(
          audit.checked.rows,
          audit.checked.rules,
          findingsShown(report, null).length,
          countAside(audit.setAside),
        )}
      </p>
    </Card>
  );
}
