import type { Grid, TableHint } from '../../table';
import type { Session } from '../session';
import type { Preferences } from '../preferences';
import type { DraftProblem, TableDraft } from './draft';
import { hintFrom, withHint, withoutHints } from './draft';
import { keepTemplates, templateName, templatesOf } from './templates';

/** What a person can do about the tables of a workbook. Writes the workbook's settings on confirm and forget alone. */
export interface Questions {
  /** Keeps what the form says and audits again; the problems where it says too little. */
  confirm(grid: Grid, draft: TableDraft): Promise<readonly DraftProblem[]>;
  /** Back to detection, for every hint that touches the range. */
  forget(sheet: string, range: TableHint['range']): Promise<void>;
  /** The hint that a table was read by. */
  hintFor(sheet: string, range: TableHint['range']): TableHint | null;
  saveTemplate(hint: TableHint): void;
  removeTemplate(name: string): void;
}

export function createQuestions(
  session: Pick<Session, 'hints' | 'again'>,
  preferences: Preferences,
): Questions {
  const hints = (): readonly TableHint[] => session.hints.current();
  return {
    async confirm(grid, draft) {
      const { hint, problems } = hintFrom(grid, draft);
      if (!hint) return problems;
      await session.hints.keep(withHint(hints(), hint));
      await session.again();
      return [];
    },
    async forget(sheet, range) {
      await session.hints.keep(withoutHints(hints(), sheet, range));
      await session.again();
    },
    hintFor(sheet, range) {
      const others = new Set(withoutHints(hints(), sheet, range));
      return hints().find((hint) => !others.has(hint)) ?? null;
    },
    saveTemplate(hint) {
      const name = templateName(hint);
      const others = templatesOf(preferences).filter((one) => templateName(one) !== name);
      keepTemplates(preferences, [...others, hint]);
    },
    removeTemplate(name) {
      keepTemplates(
        preferences,
        templatesOf(preferences).filter((one) => templateName(one) !== name),
      );
    },
  };
}
