import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { toolsZhCN as words } from '../../messages/tools.zh-CN';
import { Card } from '../components/Card';
import { Disclosure } from '../components/Disclosure';
import { createFeature, useFeature } from '../feature';
import type * as ToolsPart from './part';

const loaded = createFeature<typeof ToolsPart | null>(null);

async function load(): Promise<void> {
  loaded.set(await import(/* webpackChunkName: "tools" */ './part'));
}

/** 公式: help for PERF.* functions, and turning formulas into values. Always at hand, below everything else. */
export function ToolsCard(): ReactElement {
  return (
    <Card title={words.title} anchor="formulas">
      <div>
        <Disclosure label={words.help.title} startsOpen={false}>
          {() => <Opened which="FunctionHelp" />}
        </Disclosure>
        <Disclosure label={words.values.title} startsOpen={false}>
          {() => <Opened which="ToValuesPanel" />}
        </Disclosure>
      </div>
    </Card>
  );
}

function Opened({ which }: { readonly which: keyof typeof ToolsPart }): ReactElement | null {
  const part = useFeature(loaded);
  useEffect(() => {
    // Without it nothing opens; the next press asks again.
    if (!part) void load().catch(() => undefined);
  }, [part]);
  if (!part) return null;
  const Part = part[which];
  return <Part />;
}
