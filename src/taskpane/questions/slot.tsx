import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { questionsZhCN as words } from '../../messages/questions.zh-CN';
import type { EvaluationTable } from '../../table';
import { Disclosure } from '../components/Disclosure';
import { createFeature, useFeature } from '../feature';
import type { Report } from '../report';
import type * as QuestionsPart from './part';

const loaded = createFeature<typeof QuestionsPart | null>(null);

async function load(): Promise<void> {
  loaded.set(await import(/* webpackChunkName: "questions" */ './part'));
}

/** The question about a table, open where the pane is not sure; about a sheet where nothing was found (`table` null). */
export function QuestionSlot(props: {
  readonly report: Report;
  readonly sheet: string;
  readonly table: EvaluationTable | null;
  readonly open?: boolean;
}): ReactElement | null {
  const { report, sheet, table } = props;
  const grid = report.grids.get(sheet);
  if (!grid?.used) return null;
  return (
    <Disclosure
      label={props.open ? words.check : table ? words.wrong : words.byHand}
      startsOpen={props.open ?? false}
    >
      {() => <Opened {...{ sheet, table, grid }} />}
    </Disclosure>
  );
}

function Opened(props: Parameters<typeof QuestionsPart.QuestionForm>[0]): ReactElement | null {
  const part = useFeature(loaded);
  useEffect(() => {
    // Without it nothing opens; the next press asks again.
    if (!part) void load().catch(() => undefined);
  }, [part]);
  return part && <part.QuestionForm {...props} />;
}
