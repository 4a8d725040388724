import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import type { ReasonCell } from '../deviations';
import { rowList } from '../row-list';
import { CellButton } from './CellButton';
import { Notice } from './Notice';
import { TextAction } from './TextAction';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  now: {
    margin: 0,
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    maxHeight: '160px',
    overflowY: 'auto',
  },
  edit: { alignSelf: 'flex-start' },
});

/** Where the text will go, and what stands there now. */
export function ReasonTarget(props: {
  readonly sheet: string;
  readonly target: ReasonCell;
  /** The text below was just written there: it need not be shown twice. */
  readonly justWritten: boolean;
  readonly onEdit: () => void;
}): ReactElement {
  const words = usePane().words.reasons;
  const { target, sheet } = props;
  const state = props.justWritten
    ? words.placeSame
    : target.current === ''
      ? words.placeEmpty
      : words.placeTaken;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <span>{words.place}</span>
        <CellButton sheet={sheet} cell={target.cell} />
        <span>{state}</span>
      </div>
      {target.current !== '' && !props.justWritten && (
        <>
          <blockquote className={styles.now} tabIndex={0}>
            {target.current}
          </blockquote>
          <TextAction className={styles.edit} onPress={props.onEdit}>
            {words.editExisting}
          </TextAction>
        </>
      )}
      {target.rows.length > 1 && (
        <Notice tone="info">{words.shared(target.cell, rowList(target.rows))}</Notice>
      )}
    </div>
  );
}
