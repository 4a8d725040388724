import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { correctionsZhCN as words } from '../../messages/corrections.zh-CN';
import type { Mode } from '../../plan/dependents';
import type { Unfilled } from '../../plan/fill-in';
import { plain } from '../../scoring';
import { CellButton } from '../components/CellButton';
import { Disclosure } from '../components/Disclosure';
import { LongList } from '../components/LongList';
import { TextAction } from '../components/TextAction';
import { css, tokens } from '../css';
import type { Report, ReportTable } from '../report';
import { ChangeRow } from './ChangeRow';
import type { Outcome } from './preview';
import { isChosen, previewOf } from './preview';
import { useCorrections } from './use-corrections';

const styles = css({
  preview: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 14px' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  list: { margin: '0 -8px' },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  option: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px', cursor: 'pointer' },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'flex', gap: '6px' },
  term: { color: tokens.colorNeutralForeground3 },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  unfilled: { margin: 0, padding: '0 6px', listStyleType: 'none' },
  reason: { overflowWrap: 'anywhere', padding: '2px 0' },
});

/** 预览: every change with its box, what the table will come to, and the press that writes. */
export function PreviewList(props: {
  readonly report: Report;
  readonly tables: readonly ReportTable[];
  readonly mode: Mode;
  /** After the preview was closed or its changes were written. */
  readonly onGone: () => void;
}): ReactElement {
  const { report, tables, mode, onGone } = props;
  const { corrections, state } = useCorrections();
  const { facts, picks, asFormula, loading, result } = state;
  const preview = useMemo(
    () => previewOf(report, tables, mode, facts, picks),
    [report, tables, mode, facts, picks],
  );
  const { changes, chosen, unfilled, outcome } = preview;
  const onPick = useCallback((key: string, yes: boolean) => corrections.pick([key], yes), [corrections]);
  const mayBeFormula = useMemo(() => changes.some(({ formula }) => formula !== null), [changes]);
  const careful = changes.filter(({ cautions }) => cautions.length > 0).length;
  const busy = loading || result?.at === 'writing';
  return (
    <div className={styles.preview}>
      {changes.length > 0 && (
        <div className={styles.bar}>
          <span className={styles.count} role="status">
            {words.chosen(chosen.length, changes.length)}
          </span>
          <TextAction onPress={() => corrections.pickAll(changes, true)}>{words.all}</TextAction>
          <TextAction onPress={() => corrections.pickAll(changes, false)}>{words.none}</TextAction>
        </div>
      )}
      {careful > 0 && <p className={styles.note}>{words.single(careful)}</p>}
      <LongList
        className={styles.list}
        items={changes}
        keyOf={({ key }) => key}
        rowHeight={66}
        label={words.list[mode]}
        render={(change) => (
          <ChangeRow
            change={change}
            chosen={isChosen(change, picks)}
            asFormula={asFormula}
            withSheet={report.sheets.length > 1}
            onPick={onPick}
          />
        )}
      />
      {unfilled.length > 0 && <UnfilledList unfilled={unfilled} />}
      {outcome && chosen.length > 0 && <OutcomeFacts outcome={outcome} />}
      {mayBeFormula && (
        <label className={styles.option}>
          <input
            type="checkbox"
            className={styles.box}
            checked={asFormula}
            onChange={(event) => corrections.setAsFormula(event.target.checked)}
          />
          {words.asFormula}
        </label>
      )}
      {loading && (
        <p className={styles.note} role="status">
          {words.loading}
        </p>
      )}
      <div className={styles.buttons}>
        {changes.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy || chosen.length === 0}
            onClick={() => void corrections.write(chosen).then(onGone)}
          >
            {words.write(chosen.length)}
          </Button>
        )}
        <Button onClick={() => void corrections.show(null).then(onGone)}>{words.close}</Button>
      </div>
    </div>
  );
}

function OutcomeFacts({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { levels, total, grade } = outcome;
  const entries = levels.map(({ level, score, weight, complete }) => {
    return { name: level ?? words.execution, figure: words.points(plain(score), plain(weight), complete) };
  });
  if (total) entries.push({ name: words.total, figure: plain(total) });
  if (grade !== null) entries.push({ name: words.grade, figure: grade });
  return (
    <dl className={styles.outcome} aria-label={words.outcome}>
      {entries.map(({ name, figure }, index) => (
        <div key={index} className={styles.entry}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function UnfilledList({ unfilled }: { readonly unfilled: readonly Unfilled[] }): ReactElement {
  return (
    <Disclosure label={words.unfilled(unfilled.length)} startsOpen={false}>
      {() => (
        <LongList
          className={styles.unfilled}
          items={unfilled}
          keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
          rowHeight={48}
          label={words.unfilled(unfilled.length)}
          render={({ sheet, cell, label, why }) => (
            <div className={styles.reason}>
              <CellButton sheet={sheet} cell={cell} /> {label} {words.why(why)}
            </div>
          )}
        />
      )}
    </Disclosure>
  );
}
