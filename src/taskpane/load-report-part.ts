import type * as ReportPart from './report-part';

let loaded: typeof ReportPart | null = null;

/** Loads what only a report needs; the same modules however often it is asked. */
export async function loadReportPart(): Promise<typeof ReportPart> {
  loaded = await import(/* webpackChunkName: "report" */ './report-part');
  return loaded;
}

/**
 * What was loaded; null before. Whoever has a report finds it here: the engine that made the report came with it.
 * (React's lazy components would show the report a third of a second later.)
 */
export function reportPart(): typeof ReportPart | null {
  return loaded;
}
