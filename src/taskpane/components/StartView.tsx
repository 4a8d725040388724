import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import { PictureTick, SheetPicture } from './icons';
import { TextAction } from './TextAction';
import { MarksResult } from './WriteResult';

const styles = css({
  hero: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '10px',
    padding: '36px 24px 12px',
  },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  what: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '4px 24px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0 },
  leftovers: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    alignItems: 'center',
    gap: '0 8px',
    marginTop: '12px',
  },
});

/** Above the buttons: what this is, in one sentence. */
export function StartHero(): ReactElement {
  const { words } = usePane();
  return (
    <div className={styles.hero}>
      <SheetPicture>
        <PictureTick />
      </SheetPicture>
      <h1 className={styles.title}>{words.start.title}</h1>
      <p className={styles.what}>{words.start.what}</p>
    </div>
  );
}

/** Below the buttons: what they cover, and a way to take off marks of an earlier day. */
export function StartNotes(): ReactElement {
  const { session, words } = usePane();
  return (
    <div className={styles.notes}>
      <p className={styles.note}>{words.start.scope}</p>
      <p className={styles.note}>{words.start.local}</p>
      <div className={styles.leftovers}>
        <span>{words.start.leftovers}</span>
        <TextAction onPress={() => void session.clearActiveSheet()}>{words.controls.clear}</TextAction>
      </div>
      <MarksResult />
    </div>
  );
}
