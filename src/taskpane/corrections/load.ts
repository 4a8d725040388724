import { useEffect } from 'react';
import { createFeature, useFeature } from '../feature';
import type * as CorrectionsPart from './part';

const loaded = createFeature<typeof CorrectionsPart | null>(null);

/** Loads 修正与填写; the same modules however often it is asked. */
export async function loadCorrections(): Promise<void> {
  loaded.set(await import(/* webpackChunkName: "corrections" */ './part'));
}

/** The part once it is there; null before. A report on screen asks for it. */
export function useCorrectionsPart(): typeof CorrectionsPart | null {
  const part = useFeature(loaded);
  useEffect(() => {
    // Without it a report lacks one card; the next report asks again.
    if (!part) void loadCorrections().catch(() => undefined);
  }, [part]);
  return part;
}
