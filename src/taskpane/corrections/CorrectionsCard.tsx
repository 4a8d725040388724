import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import { Card } from '../components/Card';
import { useSelect } from '../context';
import { css, tokens } from '../css';
import type { Report } from '../report';
import { tablesShown } from '../selectors';
import { PreviewList } from './PreviewList';
import { NO_PICKS, previewOf } from './preview';
import { ResultNotice } from './ResultNotice';
import { useCorrections } from './use-corrections';

const styles = css({
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 修正与填写: how much can be put right or filled in, the preview of it, and what became of it. */
export function CorrectionsCard({ report }: { readonly report: Report }): ReactElement | null {
  const { corrections, state } = useCorrections();
  const { mode, facts, fixing, result } = state;
  const chosen = useSelect((pane) => pane.table);
  const tables = useMemo(() => tablesShown(report, chosen), [report, chosen]);
  const counts = useMemo(() => {
    const fill = previewOf(report, tables, 'fill', facts, NO_PICKS);
    return {
      correct: previewOf(report, tables, 'correct', facts, NO_PICKS).changes.length,
      fill: fill.changes.length,
      unfilled: fill.unfilled.length,
    };
  }, [report, tables, facts]);
  useEffect(() => void corrections.refresh(), [corrections, report]);
  const buttons = useRef<HTMLDivElement>(null);
  /** The preview goes, with the button that was pressed in it: the focus stays in the card. */
  function onGone(): void {
    const heading = buttons.current?.closest('section')?.querySelector('h2');
    if (corrections.feature.get().mode === null) heading?.focus({ preventScroll: true });
  }

  const shown = fixing !== null && result?.at === 'failed' ? null : result;
  const something = counts.correct + counts.fill + counts.unfilled > 0;
  if (!something && !shown) return null;
  const toggle = (wanted: 'correct' | 'fill') => void corrections.show(mode === wanted ? null : wanted);
  const fillLabel = counts.fill > 0 ? words.fill(counts.fill) : words.nothingToFill(counts.unfilled);
  return (
    <Card anchor="corrections" title={words.title}>
      {something && <p className={styles.what}>{words.what}</p>}
      <div ref={buttons} className={styles.buttons}>
        {counts.correct > 0 && (
          <Button aria-expanded={mode === 'correct'} onClick={() => toggle('correct')}>
            {words.correct(counts.correct)}
          </Button>
        )}
        {counts.fill + counts.unfilled > 0 && (
          <Button aria-expanded={mode === 'fill'} onClick={() => toggle('fill')}>
            {fillLabel}
          </Button>
        )}
      </div>
      {mode && something && <PreviewList report={report} tables={tables} mode={mode} onGone={onGone} />}
      <ResultNotice result={shown} />
    </Card>
  );
}
