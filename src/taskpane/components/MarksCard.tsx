import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { MARKS } from '../state';
import { marksOutdated } from '../writing';
import { Card } from './Card';
import { LEGEND } from '../legend';
import { ExceededIcon, MissedIcon } from './icons';
import { Notice } from './Notice';
import { WriteResult } from './WriteResult';

const styles = css({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 14px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '20px',
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  // The overlay's own colours: what the sheet shows, in a dark pane too.
  missed: { backgroundColor: LEGEND.missed.fill, color: LEGEND.missed.ink },
  exceeded: { backgroundColor: LEGEND.exceeded.fill, color: LEGEND.exceeded.ink },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 标记偏差 / 清除标记, with the key to the colours and signs. */
export function MarksCard({ report }: { readonly report: Report }): ReactElement {
  const { session, words } = usePane();
  const marked = useSelect((pane) => pane.marked);
  const state = useSelect((pane) => pane.writes.get(MARKS));
  const busy = state?.at === 'writing';
  const locked = report.sheets.every((sheet) => sheet.isProtected);
  return (
    <Card anchor="marks" title={words.marks.title}>
      <ul className={styles.legend} aria-label={words.marks.legend}>
        <li className={styles.entry}>
          <span className={classes(styles.swatch, styles.missed)}>
            <MissedIcon size={12} />
          </span>
          {words.marks.words.missed}
        </li>
        <li className={styles.entry}>
          <span className={classes(styles.swatch, styles.exceeded)}>
            <ExceededIcon size={12} />
          </span>
          {words.marks.words.exceeded}
        </li>
      </ul>
      <p className={styles.what}>{locked ? words.marks.allProtected : words.marks.what}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy || locked} onClick={() => void session.mark()}>
          {words.controls.mark}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy || locked}
          onClick={() => void session.clearMarks()}
        >
          {words.controls.clear}
        </Button>
      </div>
      <WriteResult slot={MARKS} state={state} />
      {marksOutdated(marked, report) && <Notice tone="info">{words.marks.outdated}</Notice>}
    </Card>
  );
}
