import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { deviationsShown, findingsShown, hasScored } from '../selectors';

const styles = css({
  bar: { display: 'flex', gap: '4px', flexWrap: 'wrap' },
  jump: {
    flexGrow: 1,
    minHeight: '24px',
    padding: '2px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', marginLeft: '4px' },
});

/** Jumps to a section: a long list of findings never stands between a keyboard and the reasons. */
export function SectionBar({ report }: { readonly report: Report }): ReactElement {
  const { words, scroller } = usePane();
  const table = useSelect((state) => state.table);
  const sections = [
    { anchor: 'score', name: words.nav.score, count: null },
    { anchor: 'findings', name: words.nav.findings, count: findingsShown(report, table).length },
    ...(hasScored(report, table)
      ? [{ anchor: 'reasons', name: words.nav.reasons, count: deviationsShown(report, table).length }]
      : []),
    { anchor: 'report', name: words.nav.report, count: null },
  ];
  function jump(anchor: string): void {
    const section = scroller.current?.querySelector(`[data-section="${anchor}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h2')?.focus({ preventScroll: true });
  }
  return (
    <nav className={styles.bar} aria-label={words.nav.name}>
      {sections.map(({ anchor, name, count }) => (
        <button key={anchor} type="button" className={styles.jump} onClick={() => jump(anchor)}>
          {name}
          {count !== null && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </nav>
  );
}
