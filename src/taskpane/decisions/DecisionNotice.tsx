import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { UndoIcon } from '../components/icons';
import { Notice } from '../components/Notice';
import { usePane } from '../context';
import { css } from '../css';
import { useFeature } from '../feature';
import type { Done } from './controller';
import { useDeciding, useDecidingState } from './use-deciding';

const styles = css({
  // Where the person is, however long the list; the heading stays clear of it.
  stay: {
    position: 'sticky',
    bottom: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    ':empty': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

function sentence(done: Done): string {
  switch (done.what) {
    case 'ignored':
    case 'accepted':
    case 'restored':
      return words.done[done.what](done.cell, zhCN.ruleName(done.code));
    case 'level':
      return words.done.level(zhCN.ruleName(done.code), done.level);
    case 'usual':
      return words.done.usual(zhCN.ruleName(done.code));
    case 'reset':
      return words.done.reset;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** What was decided last, with its way back; said aloud, and in view wherever the list stands. */
export function DecisionNotice(): ReactElement {
  const { session } = usePane();
  const deciding = useDeciding();
  const last = useDecidingState((state) => state.last);
  const { unsaved } = useFeature(session.decisions.feature);
  const open = last !== null && !last.undone;
  useEffect(() => {
    if (!open) return undefined;
    function onKey(event: KeyboardEvent): void {
      const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!undo || isTyping(event.target)) return;
      event.preventDefault();
      deciding.undo();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, deciding]);
  return (
    <div className={styles.stay}>
      {unsaved && (
        <Notice tone="warning" live>
          {words.unsaved}
        </Notice>
      )}
      {last && (
        <Notice
          tone={last.undone ? 'info' : 'success'}
          live
          action={
            <span className={styles.buttons}>
              {open && (
                <Button size="small" icon={<UndoIcon />} onClick={() => deciding.undo()}>
                  {words.undo}
                </Button>
              )}
              <Button size="small" appearance="subtle" onClick={() => deciding.dismiss()}>
                {words.dismiss}
              </Button>
            </span>
          }
        >
          {last.undone ? words.done.undone : sentence(last.done)}
        </Notice>
      )}
    </div>
  );
}
