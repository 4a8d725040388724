import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { classes, css, tokens } from '../css';
import { usePane } from '../context';
import { ChevronIcon } from './icons';

const styles = css({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 6px',
    margin: 0,
    border: 'none',
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
  label: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  closed: { transform: 'rotate(-90deg)' },
});

/** A heading that opens and closes what follows. `remember` keeps the choice among the person's habits. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly startsOpen: boolean;
  readonly remember?: string;
  readonly className?: string;
  readonly children: () => ReactNode;
}): ReactElement {
  const { preferences } = usePane();
  const id = useId();
  const [open, setOpen] = useState(() => {
    const kept = props.remember === undefined ? null : preferences.get(props.remember);
    return kept === null ? props.startsOpen : kept === 'open';
  });
  function toggle(): void {
    if (props.remember !== undefined) preferences.set(props.remember, open ? 'closed' : 'open');
    setOpen(!open);
  }
  return (
    <div className={props.className}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span className={styles.label}>{props.label}</span>
          <ChevronIcon className={classes(styles.chevron, !open && styles.closed)} />
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && props.children()}
      </div>
    </div>
  );
}
