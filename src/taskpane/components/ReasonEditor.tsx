import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import { draftText, EMPTY_DRAFT } from '../deviations';
import type { Deviation } from '../deviations';
import { CausePicker } from './CausePicker';
import { DraftField } from './DraftField';
import { CopyIcon } from './icons';
import { Notice } from './Notice';
import { AskBeforeWriting } from './AskBeforeWriting';
import { ReasonTarget } from './ReasonTarget';
import { RowFacts } from './RowFacts';
import { WriteResult } from './WriteResult';

const styles = css({
  editor: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 8px 14px 28px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The draft of one row: its facts, a cause, the text, where it goes, and 写入原因. */
export function ReasonEditor({ deviation }: { readonly deviation: Deviation }): ReactElement {
  const { session, words, copyText } = usePane();
  const { key, target, facts, isProtected } = deviation;
  const draft = useSelect((state) => state.drafts.get(key)) ?? EMPTY_DRAFT;
  const write = useSelect((state) => state.writes.get(key));
  const writeButton = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const text = draftText(facts, draft);
  const empty = text.trim() === '';
  const same = target !== null && text.trim() === target.current;
  const justWritten = same && write?.at === 'written';
  // Right after writing the result line says enough.
  const sameHint = justWritten ? null : words.reasons.sameText;
  const hint = empty
    ? words.reasons.emptyText
    : isProtected
      ? words.reasons.protectedSheet
      : same
        ? sameHint
        : null;
  const busy = write?.at === 'writing';

  function answer(yes: boolean): void {
    if (yes) void session.writeReason(key, true);
    else session.keep(key);
    writeButton.current?.focus();
  }

  return (
    <div className={styles.editor}>
      <RowFacts deviation={deviation} />
      {target ? (
        <ReasonTarget
          sheet={deviation.sheet}
          target={target}
          justWritten={justWritten}
          onEdit={() => session.editDraft(key, target.current)}
        />
      ) : (
        <Notice tone="info">{words.reasons.noColumn}</Notice>
      )}
      <CausePicker
        situation={facts.situation}
        cause={draft.cause}
        onPick={(cause) => session.pickCause(key, cause)}
      />
      <DraftField
        text={text}
        onChange={(changed) => session.editDraft(key, changed)}
        onRestore={draft.setAside === null ? null : () => session.restoreDraft(key)}
      />
      <div className={styles.buttons}>
        {target && (
          <Button
            ref={writeButton}
            appearance="primary"
            disabledFocusable={busy || empty || same || isProtected}
            onClick={() => void session.writeReason(key)}
          >
            {words.controls.writeReason}
          </Button>
        )}
        <Button
          appearance={target ? 'subtle' : 'primary'}
          icon={<CopyIcon />}
          onClick={() => void copyText(text).then(setCopied)}
        >
          {words.reasons.copy}
        </Button>
      </div>
      {target && hint && <p className={styles.hint}>{hint}</p>}
      {copied !== null && (
        <Notice tone={copied ? 'success' : 'warning'} live>
          {copied ? words.reasons.copied : words.reasons.copyFailed}
        </Notice>
      )}
      {target && write?.at === 'asking' && (
        <AskBeforeWriting target={target} why={write.why} onAnswer={answer} />
      )}
      <WriteResult slot={key} state={write} />
    </div>
  );
}
