import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import { usePane, useSelect } from '../context';
import type { Report } from '../report';
import { deviationsShown, openDeviation } from '../selectors';
import { Card } from './Card';
import { LongList } from './LongList';
import { ReasonItem } from './ReasonItem';

const styles = css({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 -8px' },
});

/** 偏差原因: a draft for every missed or exceeded row, one open at a time. */
export function Reasons({ report }: { readonly report: Report }): ReactElement {
  const { words } = usePane();
  const table = useSelect((state) => state.table);
  const choice = useSelect((state) => state.openReason);
  const shown = deviationsShown(report, table);
  const open = openDeviation(shown, choice);
  const missing = shown.filter(({ audited }) => audited.reasonMissing).length;
  const explained = shown.filter(({ target }) => target?.current).length;
  return (
    <Card anchor="reasons" title={words.reasons.title}>
      <p className={styles.text}>
        {shown.length === 0 ? words.reasons.none : words.reasons.count(shown.length, missing, explained)}
      </p>
      {shown.length > 0 && (
        <LongList
          className={styles.list}
          items={shown}
          keyOf={({ key }) => key}
          rowHeight={58}
          label={words.reasons.title}
          always={shown.findIndex(({ key }) => key === open)}
          render={(deviation) => (
            <ReasonItem
              deviation={deviation}
              open={deviation.key === open}
              withSheet={report.sheets.length > 1}
            />
          )}
        />
      )}
    </Card>
  );
}
