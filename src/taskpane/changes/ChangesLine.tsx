import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../audit';
import type { PastFinding } from '../../audit/changes';
import { nameIn } from '../../audit/identity';
import { changesZhCN as words } from '../../messages/changes.zh-CN';
import { ruleNamesZh } from '../../messages/findings.zh-CN';
import { Disclosure } from '../components/Disclosure';
import { UndoIcon } from '../components/icons';
import { LongList } from '../components/LongList';
import { Notice } from '../components/Notice';
import { TextAction } from '../components/TextAction';
import { css, tokens } from '../css';
import { useFeature } from '../feature';
import { useChanges } from './use-changes';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  // Always there, so that what it says is read aloud; empty it takes no room.
  text: { margin: 0, fontVariantNumeric: 'tabular-nums', ':empty': { position: 'absolute' } },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: '4px 6px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** 与上次审核相比, and what was solved since. */
export function ChangesLine(): ReactElement {
  const { changes, since } = useFeature(useChanges().feature);
  const said = since === null ? words.since.session : words.since.kept(since);
  return (
    <>
      <p className={styles.text} role="status">
        {changes && words.counts(said, changes.added.size, changes.fixed.length, changes.kept)}
      </p>
      {changes && changes.fixed.length > 0 && (
        <Disclosure label={words.fixed(changes.fixed.length)} startsOpen={false}>
          {() => (
            <LongList
              items={changes.fixed}
              keyOf={keyOf}
              rowHeight={28}
              label={words.fixedList}
              render={(one) => <div className={styles.item}>{nameOf(one)}</div>}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}

/** 记住本次结果, for the next time the workbook is opened. */
export function RememberLine(): ReactElement {
  const controller = useChanges();
  const { remembering } = useFeature(controller.feature);
  return (
    <div className={styles.box}>
      <p className={styles.hint}>
        <TextAction onPress={() => void controller.remember()}>{words.remember}</TextAction>{' '}
        {words.rememberWhat}
      </p>
      <Remembered state={remembering} onUndo={() => void controller.undoRemember()} />
    </div>
  );
}

function Remembered(props: {
  readonly state: 'no' | 'kept' | 'undone' | 'read-only' | 'too-large';
  readonly onUndo: () => void;
}): ReactElement | null {
  switch (props.state) {
    case 'no':
      return null;
    case 'kept':
      return (
        <Notice
          tone="success"
          live
          action={
            <Button size="small" icon={<UndoIcon />} onClick={props.onUndo}>
              {words.undo}
            </Button>
          }
        >
          {words.remembered}
        </Notice>
      );
    case 'undone':
      return (
        <Notice tone="info" live>
          {words.forgotten}
        </Notice>
      );
    default:
      return (
        <Notice tone="error" live>
          {words.failed[props.state]}
        </Notice>
      );
  }
}

const keyOf = ({ code, sheet, cell, subject }: PastFinding): string => `${sheet}!${cell}!${code}!${subject}`;

function nameOf({ code, sheet, cell, subject }: PastFinding): string {
  // An older version may have known other rules.
  const rule = code in ruleNamesZh ? ruleNamesZh[code as FindingCode] : code;
  return `${sheet} ${cell} ${words.fixedOne(rule, nameIn(subject))}`;
}
