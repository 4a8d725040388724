import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import type { CellChange } from '../../plan/cell-change';
import { ArrowIcon } from '../components/icons';
import { css, tokens } from '../css';

const styles = css({
  facts: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' },
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
  label: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 6px',
    fontVariantNumeric: 'tabular-nums',
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  formula: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontFamily: tokens.fontFamilyMonospace,
  },
  caution: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A cell, what stands there and what will; what is to be thought of before it is chosen. */
export function ChangeFacts(props: {
  readonly change: CellChange;
  readonly asFormula: boolean;
  readonly withSheet?: boolean;
}): ReactElement {
  const { change, asFormula } = props;
  const formula = asFormula ? change.formula : null;
  return (
    <span className={styles.facts}>
      <span className={styles.head}>
        <span className={styles.cell}>
          {props.withSheet ? `${change.sheet} ${change.cell}` : change.cell}
        </span>
        <span>{words.kind(change.kind)}</span>
        {change.label !== '' && change.label !== words.kind(change.kind) && (
          <span className={styles.label}>{change.label}</span>
        )}
      </span>
      <span className={styles.values}>
        <span className={styles.before}>{change.before || words.blank}</span>
        <ArrowIcon size={12} className={styles.arrow} />
        <span className={styles.spoken}>{words.becomes}</span>
        <span className={styles.after}>{change.after}</span>
      </span>
      {formula !== null && <span className={styles.formula}>{formula}</span>}
      {change.cautions.map((caution) => (
        <span key={caution} className={styles.caution}>
          {words.caution(caution)}
        </span>
      ))}
    </span>
  );
}
