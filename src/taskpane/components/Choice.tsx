import type { ReactElement, ReactNode } from 'react';
import { css, tokens } from '../css';
import { ChevronIcon } from './icons';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  frame: { position: 'relative', display: 'grid', minWidth: 0 },
  // The system's own list, in Fluent's clothes: Fluent's Select brings a whole icon library along.
  select: {
    appearance: 'none',
    minWidth: 0,
    width: '100%',
    height: '32px',
    padding: '0 32px 0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
  chevron: {
    position: 'absolute',
    right: '10px',
    top: '8px',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground3,
  },
});

/** A labelled list to choose from. */
export function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={styles.box}>
      <label htmlFor={props.id} className={styles.label}>
        {props.label}
      </label>
      <div className={styles.frame}>
        <select
          id={props.id}
          className={styles.select}
          value={props.value}
          disabled={props.disabled}
          aria-describedby={props.describedBy}
          onChange={(event) => props.onChoose(event.target.value)}
        >
          {props.children}
        </select>
        <ChevronIcon className={styles.chevron} />
      </div>
    </div>
  );
}
