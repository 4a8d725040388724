import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { classes, css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import { AuditIcon, BookIcon } from './icons';
import { ProgressLine } from './ProgressLine';

const styles = css({
  bar: {
    backgroundColor: tokens.colorNeutralBackground2,
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  onTop: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A short or strongly zoomed pane needs its room for the content.
    '@media (max-height: 420px)': { position: 'static' },
  },
  following: { position: 'absolute', left: 0, right: 0, bottom: '-1px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { flexGrow: 1, flexBasis: '120px', minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

/** The two ways to start; they stay where they are in every state, so that the focus is never lost. */
export function Toolbar(props: { readonly children: ReactNode }): ReactElement {
  const { session, words } = usePane();
  const at = useSelect((state) => state.view.at);
  const following = useSelect((state) => state.view.at === 'report' && state.freshness === 'following');
  const busy = at === 'working';
  return (
    <div className={classes(styles.bar, at !== 'start' && styles.onTop)}>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<AuditIcon size={18} />}
          disabledFocusable={busy}
          onClick={() => void session.audit('active-sheet')}
        >
          {words.controls.auditSheet}
        </Button>
        <Button
          className={styles.button}
          icon={<BookIcon size={18} />}
          disabledFocusable={busy}
          onClick={() => void session.audit('workbook')}
        >
          {words.controls.auditWorkbook}
        </Button>
      </div>
      {props.children}
      {following && (
        <ProgressLine className={styles.following} label={words.working.following} value={null} />
      )}
    </div>
  );
}
