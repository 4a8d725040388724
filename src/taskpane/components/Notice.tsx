import type { ReactElement, ReactNode } from 'react';
import { classes, css, tokens } from '../css';
import { CheckIcon, ErrorIcon, InfoIcon, LockIcon, WarningIcon } from './icons';
import { forced } from './severity';

export type Tone = 'info' | 'success' | 'warning' | 'error' | 'locked';

const styles = css({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  body: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 10px',
    alignItems: 'center',
  },
  text: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
  },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  infoIcon: {
    color: tokens.colorNeutralForeground3,
    '--icon-cut': tokens.colorNeutralBackground3,
    ...forced,
  },
  successIcon: {
    color: tokens.colorStatusSuccessForeground1,
    '--icon-cut': tokens.colorStatusSuccessBackground1,
    ...forced,
  },
  warningIcon: {
    color: tokens.colorStatusWarningForeground1,
    '--icon-cut': tokens.colorStatusWarningBackground1,
    ...forced,
  },
  errorIcon: {
    color: tokens.colorStatusDangerForeground1,
    '--icon-cut': tokens.colorStatusDangerBackground1,
    ...forced,
  },
});

/** A quiet line with an icon and, at its end, what can be done. `live`: read aloud when it appears. */
export function Notice(props: {
  readonly tone: Tone;
  readonly live?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { tone } = props;
  const ground = {
    info: styles.info,
    locked: styles.info,
    success: styles.success,
    warning: styles.warning,
    error: styles.error,
  };
  const ink = {
    info: styles.infoIcon,
    locked: styles.infoIcon,
    success: styles.successIcon,
    warning: styles.warningIcon,
    error: styles.errorIcon,
  };
  const Icon = {
    info: InfoIcon,
    locked: LockIcon,
    success: CheckIcon,
    warning: WarningIcon,
    error: ErrorIcon,
  }[tone];
  return (
    <div
      className={classes(styles.notice, ground[tone])}
      role={props.live ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon className={classes(styles.icon, ink[tone])} />
      <div className={styles.body}>
        <div className={styles.text}>{props.children}</div>
        {props.action}
      </div>
    </div>
  );
}
