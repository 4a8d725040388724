import type { ReactElement } from 'react';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { usePane, useSelect } from '../context';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import type { FindingItem } from '../selectors';
import { reportOf } from '../state';
import { formerDecision } from './former';
import { useDeciding } from './use-deciding';

const styles = css({
  note: {
    margin: '0 12px 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Says that a finding was ignored or accepted before its figures changed. */
export function FormerNote({ item }: { readonly item: FindingItem }): ReactElement | null {
  const { session } = usePane();
  const deciding = useDeciding();
  const { text } = useFeature(session.decisions.feature);
  const audit = useSelect(({ view }) => reportOf(view)?.audit ?? null);
  const former = audit && formerDecision(audit, deciding.decisionsIn(text), item.finding);
  return former && <p className={styles.note}>{words.former(former.kind, former.note, former.date)}</p>;
}
