import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { css } from '../css';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { RefreshIcon } from './icons';
import { Notice } from './Notice';
import { MarksResult } from './WriteResult';

const styles = css({
  bars: { display: 'flex', flexDirection: 'column', gap: '8px', ':empty': { display: 'none' } },
});

/** What the reader must know before the figures below: that they are old, or that a sheet is locked. */
export function Bars(props: { readonly report: Report; readonly withMarks: boolean }): ReactElement {
  const { report } = props;
  const { session, words } = usePane();
  const freshness = useSelect((state) => state.freshness);
  const profileUnsaved = useSelect((state) => state.profileUnsaved);
  const revealError = useSelect((state) => state.revealError);
  const withTables = new Set(report.tables.map(({ audited }) => audited.table.sheet));
  const locked = report.sheets.filter((sheet) => sheet.isProtected && withTables.has(sheet.name));
  return (
    <div className={styles.bars}>
      {props.withMarks && <MarksResult />}
      {freshness === 'stale' && (
        <Notice
          tone="warning"
          live
          action={
            <Button size="small" icon={<RefreshIcon />} onClick={() => void session.again()}>
              {words.controls.again}
            </Button>
          }
        >
          {words.bars.stale}
        </Notice>
      )}
      {locked.length > 0 && (
        <Notice tone="locked">{words.bars.protectedSheets(locked.map((sheet) => sheet.name))}</Notice>
      )}
      {profileUnsaved && (
        <Notice tone="warning" live>
          {words.bars.profileUnsaved}
        </Notice>
      )}
      {revealError && (
        <Notice tone="error" live>
          {words.bars.revealFailed}
          {hostErrorZh(revealError)}
        </Notice>
      )}
    </div>
  );
}
