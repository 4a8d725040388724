import { useId } from 'react';
import type { ReactElement } from 'react';
import { findingsListZhCN as words } from '../../messages/findings-list.zh-CN';
import { css, tokens } from '../css';
import { GROUPINGS } from '../finding-groups';
import type { Grouping } from '../finding-groups';
import { TextAction } from './TextAction';

const styles = css({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', minWidth: 0 },
  field: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    flex: '1 1 120px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '28px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 8px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
});

/** Grouping and filter of a long list of findings. */
export function FindingTools(props: {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly shown: number;
  readonly all: number;
}): ReactElement {
  const id = useId();
  const filtering = props.filter.trim() !== '';
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.field}>
          {words.group}
          <select
            className={styles.input}
            value={props.grouping}
            onChange={({ target }) =>
              props.onGroup(GROUPINGS.find((one) => one === target.value) ?? 'severity')
            }
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {words.groupings[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {words.filter}
          <input
            id={id}
            className={styles.input}
            value={props.filter}
            placeholder={words.filterHint}
            autoComplete="off"
            onChange={({ target }) => props.onFilter(target.value)}
          />
        </label>
      </div>
      <div className={styles.said} role="status">
        {filtering && <span>{words.filtered(props.shown, props.all)}</span>}
        {filtering && (
          <TextAction
            onPress={() => {
              props.onFilter('');
              document.getElementById(id)?.focus();
            }}
          >
            {words.clear}
          </TextAction>
        )}
      </div>
    </>
  );
}
