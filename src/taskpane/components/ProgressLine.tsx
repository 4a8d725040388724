import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
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
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    // Without motion the whole track breathes slowly.
    '@media (prefers-reduced-motion: reduce)': {
      width: '100%',
      animationName: { from: { opacity: 0.3 }, to: { opacity: 0.9 } },
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
  const styles = useStyles();
  const { value } = props;
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(value * 100)}
      className={mergeClasses(styles.track, props.className)}
    >
      <div
        className={mergeClasses(styles.bar, value === null && styles.unknown)}
        style={value === null ? undefined : { transform: `scaleX(${value})` }}
      />
    </div>
  );
}
