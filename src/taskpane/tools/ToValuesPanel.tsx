import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { toolsZhCN } from '../../messages/tools.zh-CN';
import type { FormulaCell, WorkbookHost } from '../../host/port';
import { UndoIcon } from '../components/icons';
import { Notice } from '../components/Notice';
import { usePane } from '../context';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import type { FoundFormulas, ToValues } from './to-values';
import { createToValues } from './to-values';

const words = toolsZhCN.values;
/** So many cells are named; the others are counted. */
const MOST_NAMED = 12;

const styles = css({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, paddingTop: '4px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const known = new WeakMap<WorkbookHost, ToValues>();

/** 公式转为数值: search, preview, consent, undo. */
export function ToValuesPanel(): ReactElement {
  const { host } = usePane();
  const tool = known.get(host) ?? createToValues(host);
  known.set(host, tool);
  const state = useFeature(tool.feature);
  const busy = state.at === 'searching' || state.at === 'writing';
  return (
    <div className={styles.panel} aria-busy={busy}>
      <p className={styles.hint}>{words.what}</p>
      <div className={styles.buttons}>
        {(['active-sheet', 'workbook'] as const).map((scope) => (
          <Button key={scope} size="small" disabled={busy} onClick={() => void tool.search(scope)}>
            {words.scopes[scope]}
          </Button>
        ))}
      </div>
      <div role="status">{state.at === 'searching' && <p className={styles.text}>{words.searching}</p>}</div>
      {state.at === 'found' && <Found found={state.found} tool={tool} />}
      {state.at === 'failed' && (
        <Notice tone="error" live>
          {hostErrorZh(state.error)}
        </Notice>
      )}
      {state.at === 'undone' && (
        <Notice tone="info" live>
          {words.undone}
        </Notice>
      )}
      {state.at === 'done' && (
        <Notice
          tone="success"
          live
          action={
            <Button size="small" icon={<UndoIcon />} onClick={() => void tool.undo()}>
              {words.undo}
            </Button>
          }
        >
          {words.done(state.count)}
        </Notice>
      )}
    </div>
  );
}

function Found({ found, tool }: { readonly found: FoundFormulas; readonly tool: ToValues }): ReactElement {
  const { convertible, errors, spilled } = found;
  const all = [...convertible, ...errors, ...spilled];
  if (all.length === 0) return <p className={styles.text}>{words.none}</p>;
  const sheets = new Set(all.map(({ sheet }) => sheet)).size;
  return (
    <>
      <p className={styles.text}>
        {words.found(all.length, sheets)}
        {named(convertible)}
      </p>
      {errors.length > 0 && <Notice tone="warning">{words.errors(named(errors))}</Notice>}
      {spilled.length > 0 && <Notice tone="warning">{words.spilled(named(spilled))}</Notice>}
      <div className={styles.buttons}>
        {convertible.length > 0 && (
          <Button appearance="primary" onClick={() => void tool.convert()}>
            {words.convert(convertible.length)}
          </Button>
        )}
        <Button onClick={() => tool.cancel()}>{words.cancel}</Button>
      </div>
    </>
  );
}

function named(cells: readonly FormulaCell[]): string {
  const list = cells.slice(0, MOST_NAMED).map(({ sheet, cell }) => words.row(sheet, cell));
  return toolsZhCN.list(list) + (cells.length > MOST_NAMED ? words.more(cells.length) : '');
}
