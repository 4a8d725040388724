import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../audit';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons';

/** Inks of the severities on a card; the icons' shapes and the words say the same without colour. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, '--icon-cut': tokens.colorNeutralBackground1 },
  warning: { color: tokens.colorStatusWarningForeground1, '--icon-cut': tokens.colorNeutralBackground1 },
  info: { color: tokens.colorNeutralForeground3, '--icon-cut': tokens.colorNeutralBackground1 },
  success: { color: tokens.colorStatusSuccessForeground1, '--icon-cut': tokens.colorNeutralBackground1 },
});

export const SEVERITY_ICONS: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};
