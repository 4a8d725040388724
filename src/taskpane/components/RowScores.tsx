import type { ReactElement } from 'react';
import { classes, css, tokens } from '../css';
import type { AuditedRow, AuditedTable } from '../../audit';
import { plain } from '../../scoring';
import { cellName } from '../../table';
import { groundsZh } from '../../messages/grounds.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { usePane } from '../context';
import { CellButton } from './CellButton';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

const styles = css({
  rows: { margin: '-2px -6px -4px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0 },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  why: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every row's score, printed and recomputed, with its derivation: nothing has to be taken on trust. */
export function RowScores({ audited }: { readonly audited: AuditedTable }): ReactElement {
  const { words } = usePane();
  const { rows, table } = audited;
  return (
    <Disclosure
      label={words.score.rows(rows.length)}
      startsOpen={false}
      remember="rows"
      className={styles.rows}
    >
      {() => (
        <LongList
          items={rows}
          keyOf={({ row }) => `${row.row}`}
          rowHeight={84}
          label={words.score.rows(rows.length)}
          render={(row) => <RowScore sheet={table.sheet} audited={row} scoreColumn={table.columns.score} />}
        />
      )}
    </Disclosure>
  );
}

function RowScore(props: {
  readonly sheet: string;
  readonly audited: AuditedRow;
  readonly scoreColumn: number | undefined;
}): ReactElement {
  const { words } = usePane();
  const { row, recomputedScore, explanation, outcome, rule } = props.audited;
  const place = row.score ?? row.target;
  const printed = row.score?.value ?? null;
  const off = printed !== null && recomputedScore !== null && !printed.eq(recomputedScore);
  const why = explanation
    ? zhCN.explanation(explanation)
    : outcome.why
      ? zhCN.unscorable(outcome.why)
      : zhCN.status(outcome.status);
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{row.l3}</span>
        <CellButton sheet={props.sheet} cell={cellName(place.row, place.column)} />
      </div>
      {props.scoreColumn !== undefined && (
        <div className={classes(styles.score, off && styles.off)}>
          {words.score.rowPrinted} {row.score?.text || words.score.blank}
          {recomputedScore && `，${words.score.rowRecomputed} ${plain(recomputedScore)}`}
        </div>
      )}
      <div className={styles.why}>{why}</div>
      {rule && explanation && 'source' in explanation && (
        <div className={styles.why}>{groundsZh(rule, explanation.source)}</div>
      )}
    </div>
  );
}
