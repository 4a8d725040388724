import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane } from '../context';
import type { Deviation } from '../deviations';

const styles = css({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    gap: '6px 12px',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  fact: { minWidth: 0 },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Target, actual, completion and deviation: the figures that a draft may state. */
export function RowFacts({ deviation }: { readonly deviation: Deviation }): ReactElement {
  const words = usePane().words.reasons;
  const { target, actual, completion, deviation: rate } = deviation.facts;
  const percent = (value: string | null): string => (value === null ? words.noRate : `${value}%`);
  const facts: [string, string][] = [
    [words.target, target],
    [words.actual, actual],
    [words.completion, percent(completion)],
    [words.deviation, percent(rate)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
