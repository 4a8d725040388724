import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { css } from '../css';
import type { PaneWords } from '../../messages/pane.zh-CN';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { usePane, useSelect } from '../context';
import { MARKS } from '../state';
import type { WriteState, Written } from '../state';
import { UndoIcon } from './icons';
import { Notice } from './Notice';

const styles = css({ undo: { flexShrink: 0 } });

function sentence(words: PaneWords, written: Written): string {
  switch (written.what) {
    case 'marked':
      return words.marks.marked(written.missed, written.exceeded);
    case 'cleared':
      return words.marks.cleared;
    case 'reason':
      return words.reasons.written(written.cell);
  }
}

/** What became of the marks, where no card of theirs is on screen: the ribbon's 清除标记 always has an answer. */
export function MarksResult(): ReactElement {
  const state = useSelect((pane) => pane.writes.get(MARKS));
  return <WriteResult slot={MARKS} state={state} />;
}

/** What a write left behind, with 撤销 for as long as it can be taken back. */
export function WriteResult(props: {
  readonly slot: string;
  readonly state: WriteState | undefined;
}): ReactElement | null {
  const { session, words } = usePane();
  const { slot, state } = props;
  switch (state?.at) {
    case undefined:
    case 'asking':
    case 'writing':
      return null;
    case 'failed':
      return (
        <Notice tone="error" live>
          {hostErrorZh(state.error)}
        </Notice>
      );
    case 'undone':
      return (
        <Notice tone="info" live>
          {state.written.what === 'reason' ? words.reasons.undone(state.written.cell) : words.marks.undone}
        </Notice>
      );
    case 'written': {
      const { written, undo } = state;
      const skipped = written.what === 'reason' ? [] : written.skipped;
      return (
        <Notice
          tone={written.what === 'marked' && written.missed + written.exceeded === 0 ? 'info' : 'success'}
          live
          action={
            undo.steps.length > 0 && (
              <Button
                className={styles.undo}
                size="small"
                icon={<UndoIcon />}
                onClick={() => void session.undo(slot)}
              >
                {words.controls.undo}
              </Button>
            )
          }
        >
          {sentence(words, written)}
          {skipped.length > 0 && ` ${words.marks.skipped(skipped)}`}
        </Notice>
      );
    }
  }
}
