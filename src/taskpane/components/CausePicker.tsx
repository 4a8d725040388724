import { useId } from 'react';
import type { ReactElement } from 'react';
import { CAUSES } from '../../drafting';
import type { CauseId, Situation } from '../../drafting';
import { causeName, situationName } from '../../messages/drafting.zh-CN';
import { usePane } from '../context';
import { Choice } from './Choice';

/** 原因类别: the causes that fit the way in which the row deviates. */
export function CausePicker(props: {
  readonly situation: Situation;
  readonly cause: CauseId | null;
  readonly onPick: (cause: CauseId | null) => void;
}): ReactElement {
  const words = usePane().words.reasons;
  const id = useId();
  const causes = CAUSES[props.situation];
  return (
    <Choice
      id={id}
      label={words.cause}
      value={props.cause ?? ''}
      onChoose={(value) => props.onPick(causes.find((cause) => cause === value) ?? null)}
    >
      <option value="">{words.noCause}</option>
      <optgroup label={situationName(props.situation)}>
        {causes.map((cause) => (
          <option key={cause} value={cause}>
            {causeName(cause)}
          </option>
        ))}
      </optgroup>
    </Choice>
  );
}
