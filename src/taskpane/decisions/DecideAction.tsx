import { useRef } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { decisionsZhCN as words } from '../../messages/decisions.zh-CN';
import { zhCN } from '../../messages/zh-CN';
import { indicatorOf } from '../selectors';
import type { FindingItem } from '../selectors';
import { ActionMenu } from './ActionMenu';
import { choicesFor } from './controller';
import { DecideForm } from './DecideForm';
import { FormerNote } from './FormerNote';
import { focusAfter } from './focus-after';
import { useDeciding, useDecidingState } from './use-deciding';

/** ⋯ of one finding, and the form that asks for a note. */
export function DecideAction({ item }: { readonly item: FindingItem }): ReactElement {
  const { key, finding } = item;
  const deciding = useDeciding();
  const asked = useDecidingState((state) => (state.asked?.key === key ? state.asked : null));
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ActionMenu
        buttonRef={button}
        label={words.menu(zhCN.ruleName(finding.code), indicatorOf(finding))}
        entries={choicesFor(finding).map((choice) => [choice, words.choices[choice]] as const)}
        onChoose={(choice) => deciding.ask(key, finding, choice)}
      />
      <FormerNote item={item} />
      {asked && (
        <DecideForm
          key={asked.choice}
          asked={asked}
          onChange={deciding.change}
          onCancel={() => {
            deciding.cancel();
            button.current?.focus({ preventScroll: true });
          }}
          onConfirm={() => {
            const move = focusAfter(button.current);
            if (flushSync(() => deciding.confirm())) move();
          }}
        />
      )}
    </>
  );
}
