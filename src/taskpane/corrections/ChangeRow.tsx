import { memo } from 'react';
import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import type { CellChange } from '../../plan/cell-change';
import { usePane } from '../context';
import { css, tokens } from '../css';
import { ChangeFacts } from './ChangeFacts';

const styles = css({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '2px 0',
  },
  // A target of 24 px and more around the box.
  pick: { display: 'flex', flexShrink: 0, padding: '10px 4px 10px 6px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  row: {
    flexGrow: 1,
    minWidth: 0,
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    scrollMarginTop: '112px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One change: the box chooses it, a press on the rest shows its cell in the workbook. */
export const ChangeRow = memo(function ChangeRow(props: {
  readonly change: CellChange;
  readonly chosen: boolean;
  readonly asFormula: boolean;
  readonly withSheet: boolean;
  readonly onPick: (key: string, chosen: boolean) => void;
}): ReactElement {
  const { session } = usePane();
  const { change, chosen } = props;
  return (
    <div className={styles.item}>
      <label className={styles.pick}>
        <input
          type="checkbox"
          className={styles.box}
          checked={chosen}
          aria-label={words.pick(change)}
          onChange={(event) => props.onPick(change.key, event.target.checked)}
        />
      </label>
      <button
        type="button"
        data-row=""
        className={styles.row}
        onClick={() => void session.reveal(change.key, change.sheet, change.cell)}
      >
        <ChangeFacts change={change} asFormula={props.asFormula} withSheet={props.withSheet} />
      </button>
    </div>
  );
});
