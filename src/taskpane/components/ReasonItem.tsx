import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import type { Deviation } from '../deviations';
import { ChevronIcon, ExceededIcon, MissedIcon } from './icons';
import { forced } from './severity';
import { ReasonEditor } from './ReasonEditor';

const styles = css({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '2px 0' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    scrollMarginTop: '112px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, marginTop: '4px' },
  missed: { color: tokens.colorStatusDangerForeground1, ...forced },
  exceeded: { color: tokens.colorPaletteBlueForeground2, ...forced },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  lacking: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  closed: { transform: 'rotate(-90deg)' },
});

/** One deviating row: its state at a glance, its draft when opened. */
export function ReasonItem(props: {
  readonly deviation: Deviation;
  readonly open: boolean;
  readonly withSheet: boolean;
}): ReactElement {
  const { session, words } = usePane();
  const { deviation, open } = props;
  const { key, audited, status, facts, sheet } = deviation;
  const head = useRef<HTMLButtonElement>(null);
  const id = useId();
  const asked = useSelect((state) => (state.asked.key === key ? state.asked.times : 0));
  useEffect(() => {
    if (asked === 0) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [asked]);

  const Icon = status === 'missed' ? MissedIcon : ExceededIcon;
  const note = audited.reasonMissing
    ? words.reasons.missing
    : deviation.target?.current
      ? words.reasons.present
      : null;
  return (
    <div className={styles.item}>
      <button
        ref={head}
        type="button"
        data-row=""
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => session.openReason(open ? null : key)}
      >
        <Icon size={12} className={classes(styles.icon, styles[status])} />
        <span className={styles.body}>
          <span className={styles.name}>{audited.row.l3}</span>
          <span className={styles.facts}>
            {props.withSheet && <span>{sheet}</span>}
            <span>{words.marks.words[status]}</span>
            {facts.completion !== null && (
              <span>
                {words.reasons.completion} {facts.completion}%
              </span>
            )}
            {note !== null && (
              <span className={audited.reasonMissing ? styles.lacking : undefined}>{note}</span>
            )}
          </span>
        </span>
        <ChevronIcon className={classes(styles.chevron, !open && styles.closed)} />
      </button>
      <div id={id} hidden={!open}>
        {open && <ReasonEditor deviation={deviation} />}
      </div>
    </div>
  );
}
