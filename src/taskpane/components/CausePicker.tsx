import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { CAUSES } from '../../drafting';
import type { CauseId, Situation } from '../../drafting';
import { causeName, situationName } from '../../messages/drafting.zh-CN';
import { usePane } from '../context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** 原因类别: the causes that fit the way in which the row deviates. */
export function CausePicker(props: {
  readonly situation: Situation;
  readonly cause: CauseId | null;
  readonly onPick: (cause: CauseId | null) => void;
}): ReactElement {
  const styles = useStyles();
  const words = usePane().words.reasons;
  const id = useId();
  const causes = CAUSES[props.situation];
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {words.cause}
      </label>
      <Select
        id={id}
        className={styles.select}
        value={props.cause ?? ''}
        onChange={(_, data) => props.onPick(causes.find((cause) => cause === data.value) ?? null)}
      >
        <option value="">{words.noCause}</option>
        <optgroup label={situationName(props.situation)}>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {causeName(cause)}
            </option>
          ))}
        </optgroup>
      </Select>
    </div>
  );
}
