import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { TextAction } from '../components/TextAction';
import { useSelect } from '../context';
import { css, tokens } from '../css';
import { indicatorOf } from '../selectors';
import type { FindingItem } from '../selectors';
import { reportOf } from '../state';
import { ChangeFacts } from './ChangeFacts';
import { fixOf, isFixable } from './preview';
import { ResultNotice } from './ResultNotice';
import { useCorrections } from './use-corrections';

const styles = css({
  open: { margin: '0 8px 6px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 8px 8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** 修正 of one finding: what will change, totals included, before anything is written. Nothing where no value is certain. */
export function FixOne({ item }: { readonly item: FindingItem }): ReactElement | null {
  const { key, finding } = item;
  const { corrections, state } = useCorrections();
  const report = useSelect((pane) => reportOf(pane.view));
  const { facts, loading, asFormula, result } = state;
  const open = state.fixing === key;
  const fixable = useMemo(
    () => report !== null && isFixable(report, finding, facts),
    [report, finding, facts],
  );
  const changes = useMemo(
    () => (open && report ? fixOf(report, finding, facts) : []),
    [open, report, finding, facts],
  );
  const box = useRef<HTMLDivElement>(null);
  const shut = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) box.current?.focus();
    if (!open && wasOpen.current) shut.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!fixable) return null;
  const name = words.fixOf(zhCN.ruleName(finding.code), indicatorOf(finding));
  if (!open)
    return (
      <span ref={shut}>
        <TextAction className={styles.open} label={name} onPress={() => void corrections.fix(key)}>
          {words.fix}
        </TextAction>
      </span>
    );
  const busy = loading || result?.at === 'writing';
  return (
    <div ref={box} tabIndex={-1} className={styles.box} role="group" aria-label={name}>
      {changes.map((change) => (
        <ChangeFacts key={change.key} change={change} asFormula={asFormula} />
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void corrections.write(changes)}
        >
          {words.writeOne}
        </Button>
        <Button size="small" onClick={() => void corrections.fix(null)}>
          {words.close}
        </Button>
      </div>
      <ResultNotice result={result?.at === 'failed' ? result : null} />
    </div>
  );
}
