import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import type { ReasonCell } from '../deviations';
import { rowList } from '../row-list';

const styles = css({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    scrollMarginBottom: '16px',
  },
  question: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The question before a text is replaced. The focus starts on the "no": a second Enter must not overwrite anything. */
export function AskBeforeWriting(props: {
  readonly target: ReasonCell;
  readonly why: 'overwrite' | 'shared';
  readonly onAnswer: (yes: boolean) => void;
}): ReactElement {
  const words = usePane().words.reasons;
  const { target, why, onAnswer } = props;
  const id = useId();
  const no = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    no.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-labelledby={id}
      className={styles.ask}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswer(false);
      }}
    >
      <p id={id} className={styles.question}>
        {why === 'overwrite'
          ? words.askOverwrite(target.cell)
          : words.askShared(target.cell, rowList(target.rows))}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onAnswer(true)}>
          {why === 'overwrite' ? words.yesReplace : words.yesWrite}
        </Button>
        <Button ref={no} size="small" appearance="primary" onClick={() => onAnswer(false)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
