import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import type { HostError } from '../../host/port';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { usePane } from '../context';
import { ErrorIcon, RefreshIcon } from './icons';
import { forced } from './severity';

const styles = css({
  box: {
    display: 'flex',
    gap: '10px',
    padding: '14px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    overflowWrap: 'anywhere',
  },
  icon: {
    flexShrink: 0,
    color: tokens.colorStatusDangerForeground1,
    '--icon-cut': tokens.colorStatusDangerBackground1,
    ...forced,
  },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
});

/** An audit that did not come to its end: why, and 重试. */
export function FailedView(props: {
  readonly error: HostError;
  readonly keepsReport: boolean;
}): ReactElement {
  const { session, words } = usePane();
  return (
    <div className={styles.box} role="alert">
      <ErrorIcon size={20} className={styles.icon} />
      <div className={styles.body}>
        <h2 className={styles.title}>{words.failed.title}</h2>
        <p className={styles.text}>{hostErrorZh(props.error)}</p>
        {props.keepsReport && <p className={styles.text}>{words.failed.kept}</p>}
        <Button icon={<RefreshIcon />} onClick={() => void session.again()}>
          {words.controls.retry}
        </Button>
      </div>
    </div>
  );
}
