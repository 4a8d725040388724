import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { classes, css, tokens } from '../css';

const styles = css({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '14px 14px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    minWidth: 0,
    // Room for the toolbar that stays on top.
    scrollMarginTop: '112px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '3px' },
  },
});

/** A titled section. `anchor` lets the section bar jump to it: the heading then takes the focus. */
export function Card(props: {
  readonly title: ReactNode;
  readonly anchor?: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section
      className={classes(styles.card, props.className)}
      aria-labelledby={id}
      data-section={props.anchor}
    >
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
