import { css, tokens } from '../css';
import type { Severity } from '../../audit';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons';

/** High contrast: the system's own two colours. */
export const forced = {
  '@media (forced-colors: active)': { color: 'CanvasText', '--icon-cut': 'Canvas' },
} as const;

/** Inks of the severities on a card; the icons' shapes and the words say the same without colour. */
export const severityInk = css({
  error: {
    color: tokens.colorStatusDangerForeground1,
    '--icon-cut': tokens.colorNeutralBackground1,
    ...forced,
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    '--icon-cut': tokens.colorNeutralBackground1,
    ...forced,
  },
  info: { color: tokens.colorNeutralForeground3, '--icon-cut': tokens.colorNeutralBackground1, ...forced },
  success: {
    color: tokens.colorStatusSuccessForeground1,
    '--icon-cut': tokens.colorNeutralBackground1,
    ...forced,
  },
});

export const SEVERITY_ICONS: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};
