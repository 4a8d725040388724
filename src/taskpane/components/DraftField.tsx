import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import { usePane } from '../context';
import { draftParts } from '../deviations';
import { TextAction } from './TextAction';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  field: {
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  // Both layers share one grid cell and one way of wrapping: the lower one carries the placeholders' ground and gives
  // the field its height, the upper one takes the typing.
  layer: {
    gridArea: '1 / 1',
    minWidth: 0,
    minHeight: '84px',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: '6px 10px',
    border: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    letterSpacing: 'normal',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
  },
  ground: {
    color: 'transparent',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { visibility: 'hidden' },
  },
  input: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    resize: 'none',
    overflow: 'hidden',
    outlineStyle: 'none',
  },
  placeholder: {
    color: 'transparent',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 12px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  open: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** 原因说明: the draft, to be edited; what still has to be filled in is coloured, counted, and a press away. */
export function DraftField(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Brings back words that another cause replaced; null where there are none. */
  readonly onRestore: (() => void) | null;
}): ReactElement {
  const words = usePane().words.reasons;
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const parts = draftParts(props.text);
  const open = parts.filter((part) => part.placeholder);

  /** Selects the placeholder after the cursor, the first one after the last: typing replaces it. */
  function selectNext(): void {
    const area = input.current;
    if (!area) return;
    const cursor = area.selectionEnd;
    const next = open.find((part) => part.start >= cursor) ?? open[0];
    if (!next) return;
    area.focus();
    area.setSelectionRange(next.start, next.start + next.text.length);
  }

  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {words.text}
      </label>
      <div className={styles.field}>
        <div className={classes(styles.layer, styles.ground)} aria-hidden="true">
          {parts.map((part) =>
            part.placeholder ? (
              <mark key={part.start} className={styles.placeholder}>
                {part.text}
              </mark>
            ) : (
              <span key={part.start}>{part.text}</span>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          ref={input}
          id={id}
          className={classes(styles.layer, styles.input)}
          value={props.text}
          spellCheck={false}
          aria-describedby={`${id}-foot`}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
      <div className={styles.foot}>
        <span id={`${id}-foot`} className={open.length > 0 ? styles.open : undefined}>
          {open.length > 0 ? words.placeholders(open.length) : words.complete}
        </span>
        {open.length > 0 && <TextAction onPress={selectNext}>{words.nextPlaceholder}</TextAction>}
        {props.onRestore && <TextAction onPress={props.onRestore}>{words.restore}</TextAction>}
      </div>
    </div>
  );
}
