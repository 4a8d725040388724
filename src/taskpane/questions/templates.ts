import type { EvaluationTable, Grid, TableHint } from '../../table';
import { readHints, writeHints } from '../../table';
import type { Preferences } from '../preferences';

const KEY = 'templates';

/** 模板: what a person said of one table, for tables with exactly that header in other workbooks. */
export function templatesOf(preferences: Preferences): readonly TableHint[] {
  return readHints(preferences.get(KEY)).hints;
}

export function keepTemplates(preferences: Preferences, templates: readonly TableHint[]): void {
  preferences.set(KEY, templates.length > 0 ? writeHints(templates) : '');
}

/** Header texts in order: by them a template is known. */
export function templateName({ header }: TableHint): string {
  return Object.entries(header)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, text]) => text)
    .join(' | ');
}

/** A template as a hint for a sheet: its rows are whatever stands below that header there. */
function onSheet(template: TableHint, sheet: string): TableHint {
  return {
    ...template,
    sheet,
    range: { ...template.range, bottom: template.range.top + template.headerRows },
  };
}

/**
 * Finds the tables of a sheet; where detection is not sure of one, or finds none at all, templates whose header stands
 * there are followed.
 */
export function detectWith(
  detect: (grid: Grid, hints: readonly TableHint[]) => EvaluationTable[],
  grid: Grid,
  hints: readonly TableHint[],
  templates: readonly TableHint[],
): EvaluationTable[] {
  const found = detect(grid, hints);
  if (templates.length === 0 || (found.length > 0 && !found.some(({ uncertain }) => uncertain))) return found;
  const own = hints.filter(({ sheet }) => sheet === grid.sheet);
  return detect(grid, [...own, ...templates.map((template) => onSheet(template, grid.sheet))]);
}
