import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { UndoIcon } from '../components/icons';
import { Notice } from '../components/Notice';
import { css } from '../css';
import type { Result } from './controller';
import { useCorrections } from './use-corrections';

const styles = css({ undo: { flexShrink: 0 } });

/** What became of the last writing, with 撤销 for as long as it can be taken back. */
export function ResultNotice({ result }: { readonly result: Result | null }): ReactElement | null {
  const { corrections } = useCorrections();
  switch (result?.at) {
    case undefined:
    case 'writing':
      return null;
    case 'failed':
      return (
        <Notice tone="error" live>
          {hostErrorZh(result.error)}
        </Notice>
      );
    case 'undone':
      return (
        <Notice tone="info" live>
          {words.undone(result.cells)}
        </Notice>
      );
    case 'written':
      return (
        <Notice
          tone="success"
          live
          action={
            <Button
              className={styles.undo}
              size="small"
              icon={<UndoIcon />}
              onClick={() => void corrections.undo()}
            >
              {words.undo}
            </Button>
          }
        >
          {words.written(result.cells)}
        </Notice>
      );
  }
}
