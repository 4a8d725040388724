import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { css, keyframes, tokens } from '../css';
import type { PaneWords } from '../../messages/pane.zh-CN';
import { usePane } from '../context';
import type { Progress } from '../progress';
import { ProgressLine } from './ProgressLine';

/** Reading waits for as long as a cell is being edited: after this time the pane says so. */
const SLOW_AFTER_MS = 3000;

const APPEARING = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

const styles = css({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '14px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // A quick audit does not flash.
    animationName: APPEARING,
    animationDuration: '120ms',
    animationDelay: '150ms',
    animationFillMode: 'backwards',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1, minWidth: 0 },
  slow: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function label(words: PaneWords, { step, done, of }: Progress): string {
  const { working } = words;
  if (step === 'reading') return of === null || of < 2 ? working.reading : working.readingOf(done, of);
  return of === null || of < 2 ? working.checking : working.checkingOf(done, of);
}

/** Reading and checking each take half of the bar; null while there is nothing to measure. */
function share({ step, done, of }: Progress): number | null {
  if (of === null || of === 0 || (step === 'reading' && done === 0)) return null;
  return (step === 'reading' ? 0 : 0.5) + done / of / 2;
}

export function WorkingView({ progress }: { readonly progress: Progress }): ReactElement {
  const { session, words } = usePane();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.text}>{label(words, progress)}</span>
        <Button size="small" onClick={() => session.cancel()}>
          {words.controls.cancel}
        </Button>
      </div>
      <ProgressLine label={words.working.name} value={share(progress)} />
      {slow && progress.step === 'reading' && <p className={styles.slow}>{words.working.slow}</p>}
    </div>
  );
}
