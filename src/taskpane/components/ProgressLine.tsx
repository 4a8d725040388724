import type { ReactElement } from 'react';
import { classes, css, keyframes, tokens } from '../css';

const PASSING = keyframes({
  from: { transform: 'translateX(-100%)' },
  to: { transform: 'translateX(300%)' },
});
const BREATHING = keyframes({ from: { opacity: 0.3 }, to: { opacity: 0.9 } });

const styles = css({
  track: {
    height: '3px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transformOrigin: 'left',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '35%',
    animationName: PASSING,
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    // Without motion the whole track breathes slowly.
    '@media (prefers-reduced-motion: reduce)': {
      width: '100%',
      animationName: BREATHING,
      animationDuration: '3s',
      animationDirection: 'alternate',
    },
  },
});

/** How far something has come, from 0 to 1; null while nobody knows. */
export function ProgressLine(props: {
  readonly label: string;
  readonly value: number | null;
  readonly className?: string;
}): ReactElement {
  const { value } = props;
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(value * 100)}
      className={classes(styles.track, props.className)}
    >
      <div
        className={classes(styles.bar, value === null && styles.unknown)}
        style={value === null ? undefined : { transform: `scaleX(${value})` }}
      />
    </div>
  );
}
