import { useState } from 'react';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import type { AuditedTable } from '../../audit';
import { plain } from '../../scoring';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { countBySeverity } from '../selectors';
import { Card } from './Card';
import { CheckIcon, ErrorIcon, InfoIcon, QuestionIcon, WarningIcon } from './icons';
import { severityInk } from './severity';
import { TextAction } from './TextAction';

/** More tables than these are folded away, unless the chosen one is among them. */
const SHORT = 8;

const styles = css({
  list: { display: 'flex', flexDirection: 'column', margin: '0 -6px', padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    width: '100%',
    padding: '6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  state: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  all: { paddingLeft: '30px' },
  more: { alignSelf: 'flex-start' },
});

/** Chooses among the tables of a sheet or a book, each with its state. */
export function TableList({ report }: { readonly report: Report }): ReactElement {
  const { session, words } = usePane();
  const chosen = useSelect((state) => state.table);
  const [long, setLong] = useState(false);
  const folded = report.tables.length > SHORT + 2 && !long;
  const shown = folded
    ? report.tables.filter(({ key }, index) => index < SHORT || key === chosen)
    : report.tables;
  return (
    <Card title={words.tables.title(report.tables.length)}>
      <ul className={styles.list} aria-label={words.tables.choose}>
        <li>
          <button
            type="button"
            className={classes(styles.row, styles.all, chosen === null && styles.chosen)}
            aria-pressed={chosen === null}
            onClick={() => session.chooseTable(null)}
          >
            <span className={classes(styles.body, styles.name)}>{words.tables.all}</span>
          </button>
        </li>
        {shown.map(({ key, audited }) => (
          <li key={key}>
            <button
              type="button"
              className={classes(styles.row, chosen === key && styles.chosen)}
              aria-pressed={chosen === key}
              onClick={() => session.chooseTable(key)}
            >
              <TableRow audited={audited} />
            </button>
          </li>
        ))}
      </ul>
      {report.tables.length > SHORT + 2 && (
        <TextAction className={styles.more} onPress={() => setLong(!long)}>
          {long ? words.tables.fewer : words.tables.more(report.tables.length - shown.length)}
        </TextAction>
      )}
    </Card>
  );
}

function TableRow({ audited }: { readonly audited: AuditedTable }): ReactElement {
  const words = usePane().words.tables;
  const { table, total, findings } = audited;
  const counts = countBySeverity(findings);
  const problems = words.problems(counts.error, counts.warning, counts.info);
  const clean = audited.rows.length === 0 ? words.notScored : words.clean;
  const state = table.uncertain ? words.uncertain : problems || clean;
  const [Icon, color] = table.uncertain
    ? [QuestionIcon, severityInk.warning]
    : counts.error > 0
      ? [ErrorIcon, severityInk.error]
      : counts.warning > 0
        ? [WarningIcon, severityInk.warning]
        : counts.info > 0 || audited.rows.length === 0
          ? [InfoIcon, severityInk.info]
          : [CheckIcon, severityInk.success];
  const score = total.printed ?? total.sum;
  return (
    <>
      <Icon className={classes(styles.icon, color)} />
      <span className={styles.body}>
        <span className={styles.name}>{table.sheet}</span>
        {table.title !== null && table.title !== table.sheet && ` ${table.title}`}
        <span className={styles.state}>{state}</span>
      </span>
      {score && <span className={styles.score}>{words.score(plain(score))}</span>}
    </>
  );
}
