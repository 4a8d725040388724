import { memo } from 'react';
import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import type { Finding } from '../../audit';
import { zhCN } from '../../messages/zh-CN';
import { usePane, useSelect } from '../context';
import { FixAction } from '../corrections/slots';
import { DecideSlot, NewSlot } from '../decisions/slots';
import { indicatorOf } from '../selectors';
import type { FindingItem } from '../selectors';
import { ArrowIcon } from './icons';
import { TextAction } from './TextAction';

const styles = css({
  item: { position: 'relative', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '2px 0' },
  row: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: '8px 8px 8px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    scrollMarginTop: '112px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    '--current': tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { '--current': 'Highlight' },
    backgroundColor: tokens.colorBrandBackground2,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '3px',
      top: '8px',
      bottom: '8px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: 'var(--current)',
      forcedColorAdjust: 'none',
    },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  // Room for ⋯ on the right.
  head: { display: 'flex', gap: '2px 8px', flexWrap: 'wrap', alignItems: 'baseline', paddingRight: '24px' },
  cell: {
    flexShrink: 0,
    maxWidth: '100%',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  sentence: { color: tokens.colorNeutralForeground2 },
  part: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground3 },
  expected: { fontWeight: tokens.fontWeightSemibold },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  draft: { margin: '0 8px 6px' },
});

const ASKS_FOR_REASON: ReadonlySet<Finding['code']> = new Set([
  'reason-missing-missed',
  'reason-missing-exceeded',
]);

/** One finding: a press shows its cell in the workbook. */
export const FindingRow = memo(function FindingRow(props: {
  readonly item: FindingItem;
  readonly withSheet: boolean;
}): ReactElement {
  const { session, words } = usePane();
  const { key, finding } = props.item;
  const current = useSelect((state) => state.revealed === key);
  const { printed, expected } = finding;
  const name = indicatorOf(finding);
  const sentence = zhCN.finding(finding);
  return (
    <div className={styles.item}>
      <button
        type="button"
        data-row=""
        className={classes(styles.row, current && styles.current)}
        aria-current={current ? 'true' : undefined}
        onClick={() => void session.reveal(key, finding.sheet, finding.cell)}
      >
        <span className={styles.head}>
          <span className={styles.cell}>
            {props.withSheet ? `${finding.sheet} ${finding.cell}` : finding.cell}
          </span>
          <span className={styles.name}>{zhCN.ruleName(finding.code)}</span>
          <NewSlot finding={finding} />
        </span>
        <span className={styles.sentence}>
          <Emphasised text={sentence} part={name} />
        </span>
        {(printed !== null || expected !== null) && (
          <span className={styles.values}>
            <span className={styles.label}>{words.findings.printed}</span>
            <span>{printed || words.findings.blank}</span>
            {expected !== null && (
              <>
                <ArrowIcon size={12} className={styles.arrow} />
                <span className={styles.label}>{words.findings.expected}</span>
                <span className={styles.expected}>{expected}</span>
              </>
            )}
          </span>
        )}
      </button>
      {ASKS_FOR_REASON.has(finding.code) && (
        <TextAction
          className={styles.draft}
          label={words.findings.draftFor(name ?? '')}
          onPress={() => session.askForReason(finding.sheet, finding.row)}
        >
          {words.findings.draft}
        </TextAction>
      )}
      <FixAction item={props.item} />
      <DecideSlot item={props.item} />
    </div>
  );
});

/** A sentence with the indicator's name set off, wherever the sentence puts it; before it where it does not. */
function Emphasised(props: { readonly text: string; readonly part: string | null }): ReactElement {
  const { text, part } = props;
  if (!part) return <>{text}</>;
  const at = text.indexOf(part);
  const strong = <span className={styles.part}>{part}</span>;
  if (at < 0)
    return (
      <>
        {strong} {text}
      </>
    );
  return (
    <>
      {text.slice(0, at)}
      {strong}
      {text.slice(at + part.length)}
    </>
  );
}
