import { useEffect } from 'react';
import { createFeature, useFeature } from '../feature';
import type * as DecisionsPart from './part';

const loaded = createFeature<typeof DecisionsPart | null>(null);

/** Loads what deciding about findings needs; the same modules however often it is asked. */
export async function loadDecisions(): Promise<void> {
  loaded.set(await import(/* webpackChunkName: "decisions" */ './part'));
}

/** The part once it is there; null before. A report on screen asks for it. */
export function useDecisionsPart(): typeof DecisionsPart | null {
  const part = useFeature(loaded);
  useEffect(() => {
    // Without it findings can only be read; the next report asks again.
    if (!part) void loadDecisions().catch(() => undefined);
  }, [part]);
  return part;
}
