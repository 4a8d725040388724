import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { handingOverZhCN as words } from '../../messages/handing-over.zh-CN';
import { hostErrorZh } from '../../messages/host-error.zh-CN';
import { Card } from '../components/Card';
import { UndoIcon } from '../components/icons';
import { Notice } from '../components/Notice';
import type { Tone } from '../components/Notice';
import { usePane } from '../context';
import type { Comments, CommentsState } from '../comments/controller';
import { createComments } from '../comments/controller';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import type { Session } from '../session';
import type { AuditReport, AuditReportState } from './controller';
import { createAuditReport } from './controller';

const styles = css({
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  rule: {
    border: 'none',
    height: '1px',
    width: '100%',
    margin: 0,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

const known = new WeakMap<Session, { readonly comments: Comments; readonly report: AuditReport }>();

function useHandingOver(): { readonly comments: Comments; readonly report: AuditReport } {
  const { host, session } = usePane();
  const both = known.get(session) ?? {
    comments: createComments(host, session),
    report: createAuditReport(host, session),
  };
  known.set(session, both);
  return both;
}

/** 批注与报告: findings as comments for those who fill in the table, and as a sheet for those who read about it. */
export function HandingOverCard(): ReactElement {
  const { comments, report } = useHandingOver();
  const commenting = useFeature(comments.feature);
  const reporting = useFeature(report.feature);
  const busy = commenting.at === 'working' || reporting.at === 'working';
  return (
    <Card anchor="report" title={words.title}>
      <p className={styles.what}>{words.report.what}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void report.make()}>
          {words.report.make}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void report.remove()}>
          {words.report.remove}
        </Button>
      </div>
      <ReportResult state={reporting} report={report} />
      <hr className={styles.rule} />
      <p className={styles.what}>{words.comments.what}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void comments.write()}>
          {words.comments.write}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void comments.clear()}>
          {words.comments.clear}
        </Button>
      </div>
      <CommentsResult state={commenting} onUndo={() => void comments.undo()} />
    </Card>
  );
}

function Result(props: {
  readonly tone: Tone;
  readonly onUndo?: (() => void) | undefined;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { tone, onUndo, more, children } = props;
  return (
    <Notice
      tone={tone}
      live
      action={
        (onUndo || more) && (
          <span className={styles.buttons}>
            {more}
            {onUndo && (
              <Button size="small" icon={<UndoIcon />} onClick={onUndo}>
                {words.undo}
              </Button>
            )}
          </span>
        )
      }
    >
      {children}
    </Notice>
  );
}

function ReportResult(props: {
  readonly state: AuditReportState;
  readonly report: AuditReport;
}): ReactElement | null {
  const { state, report } = props;
  const undo = (): void => void report.undo();
  switch (state.at) {
    case 'idle':
    case 'working':
      return null;
    case 'made':
      return (
        <Result
          tone="success"
          onUndo={undo}
          more={
            <Button size="small" onClick={() => void report.open()}>
              {words.report.open}
            </Button>
          }
        >
          {state.renewed ? words.report.renewed(state.sheet) : words.report.made(state.sheet)}
        </Result>
      );
    case 'removed':
      return (
        <Result tone={state.something ? 'success' : 'info'} onUndo={state.something ? undo : undefined}>
          {state.something ? words.report.removed : words.report.nothingToRemove}
        </Result>
      );
    case 'undone':
      return <Result tone="info">{words.undone}</Result>;
    case 'not-loaded':
      return <Result tone="error">{words.report.notLoaded}</Result>;
    case 'failed':
      return (
        <Result tone="error">
          {hostErrorZh(state.error)}
          {(state.error.code === 'failed' || state.error.code === 'sheet-protected') &&
            words.report.structure}
        </Result>
      );
  }
}

function CommentsResult(props: {
  readonly state: CommentsState;
  readonly onUndo: () => void;
}): ReactElement | null {
  const { state, onUndo } = props;
  switch (state.at) {
    case 'idle':
    case 'working':
      return null;
    case 'undone':
      return <Result tone="info">{words.undone}</Result>;
    case 'failed':
      return <Result tone="error">{hostErrorZh(state.error)}</Result>;
    case 'done': {
      const { what, cells, locked, skipped, undo } = state;
      const done = what === 'cleared' ? words.comments.cleared : words.comments.written(cells);
      const nothing = undo.steps.length === 0 || (what === 'written' && cells === 0);
      return (
        <Result tone={nothing ? 'info' : 'success'} onUndo={undo.steps.length > 0 ? onUndo : undefined}>
          {what === 'written' && cells === 0 && locked.length + skipped.length === 0
            ? words.comments.none
            : undo.steps.length > 0 && done}
          {locked.length > 0 && words.comments.locked(locked)}
          {skipped.length > 0 && words.comments.skipped(skipped)}
        </Result>
      );
    }
  }
}
