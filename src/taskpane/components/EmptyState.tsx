import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import { QuestionSlot } from '../questions/slot';
import type { Report } from '../report';
import { PictureGlass, SheetPicture } from './icons';

const styles = css({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '20px 8px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  headers: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  question: { alignSelf: 'stretch', textAlign: 'start' },
  header: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Nothing to audit: an empty sheet, or no table on what was read. */
export function EmptyState({ report }: { readonly report: Report }): ReactElement {
  const words = usePane().words.nothing;
  const [first] = report.sheets;
  const one = report.sheets.length === 1 && first ? first : null;
  if (one?.isEmpty)
    return (
      <div className={styles.box} role="status">
        <SheetPicture>
          <PictureGlass />
        </SheetPicture>
        <h2 className={styles.title}>{words.emptyTitle(one.name)}</h2>
        <p className={styles.text}>{words.emptyWay}</p>
      </div>
    );
  return (
    <div className={styles.box} role="status">
      <SheetPicture>
        <PictureGlass />
      </SheetPicture>
      <h2 className={styles.title}>
        {one ? words.noTableTitle(one.name) : words.noTableBookTitle(report.sheets.length)}
      </h2>
      <p className={styles.text}>{words.lookedFor}</p>
      <ul className={styles.headers}>
        {words.headers.map((header) => (
          <li key={header} className={styles.header}>
            {header}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{words.wayOut}</p>
      {one && (
        <div className={styles.question}>
          <QuestionSlot report={report} sheet={one.name} table={null} />
        </div>
      )}
    </div>
  );
}
