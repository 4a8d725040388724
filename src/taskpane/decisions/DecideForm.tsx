import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { classes, css, tokens } from '../css';
import type { Asked } from './controller';

const styles = css({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 8px 8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginBottom: '16px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '5px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Asks for the note (a reason, where something is accepted) and the name. Escape gives it up. */
export function DecideForm(props: {
  readonly asked: Asked;
  readonly onChange: (part: Partial<Pick<Asked, 'note' | 'author'>>) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { choice, finding, note, author, noteMissing } = props.asked;
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    text.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (noteMissing) text.current?.focus();
  }, [noteMissing]);
  const title =
    choice === 'rule' ? words.form.rule(zhCN.ruleName(finding.code)) : words.form[choice](finding.cell);
  return (
    <form
      ref={box}
      noValidate
      className={styles.form}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm();
      }}
    >
      <h4 id={`${id}-title`} className={styles.title}>
        {title}
      </h4>
      <p id={`${id}-what`} className={styles.what}>
        {words.form.what[choice]}
        {words.kept}
      </p>
      <label className={styles.field}>
        {choice === 'accept' ? words.form.reason : words.form.note}
        <textarea
          ref={text}
          rows={2}
          className={classes(styles.input, noteMissing && styles.wrong)}
          value={note}
          aria-required={choice === 'accept'}
          aria-invalid={noteMissing}
          aria-describedby={noteMissing ? `${id}-problem` : undefined}
          onChange={(event) => props.onChange({ note: event.target.value })}
        />
      </label>
      {noteMissing && (
        <span id={`${id}-problem`} role="alert" className={styles.problem}>
          {words.form.reasonMissing}
        </span>
      )}
      <label className={styles.field}>
        {words.form.author}
        <input
          className={styles.input}
          value={author}
          autoComplete="off"
          onChange={(event) => props.onChange({ author: event.target.value })}
        />
      </label>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.form.confirm[choice]}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.form.cancel}
        </Button>
      </div>
    </form>
  );
}
