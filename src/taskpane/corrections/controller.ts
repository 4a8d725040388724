import type { HostError, WorkbookHost } from '../../host/port';
import type { CellChange } from '../../plan/cell-change';
import { guardUndo, planChanges } from '../../plan/cell-change';
import type { Mode } from '../../plan/dependents';
import type { CellContent, Plan } from '../../plan/plan';
import type { CellRange } from '../../table';
import { asHostError } from '../auditing';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Report } from '../report';
import { reportOf } from '../state';
import type { Session } from '../session';
import type { Facts, Picks } from './preview';
import { previewOf } from './preview';

/** What became of a press on 写入. */
export type Result =
  | { readonly at: 'writing' }
  | { readonly at: 'written'; readonly cells: readonly string[]; readonly undo: Plan }
  | { readonly at: 'undone'; readonly cells: readonly string[] }
  | { readonly at: 'failed'; readonly error: HostError };

export interface CorrectionsState {
  /** The preview that is open. */
  readonly mode: Mode | null;
  /** The finding whose correction is open beside it. */
  readonly fixing: string | null;
  readonly loading: boolean;
  readonly facts: Facts | null;
  readonly picks: Picks;
  /** Scores, rates and totals as live formulas. */
  readonly asFormula: boolean;
  readonly result: Result | null;
}

/** 修正与填写: shows what would be written, writes what was chosen as one plan, takes it back as one. */
export interface Corrections {
  readonly feature: Feature<CorrectionsState>;
  /** Opens a preview, or closes it (null). Asks the workbook for formulas and merged areas first. */
  show(mode: Mode | null): Promise<void>;
  /** Opens the correction of one finding, by its key in the list, or closes it (null). */
  fix(key: string | null): Promise<void>;
  /** Asks again after the workbook was audited anew; nothing while no preview is open. */
  refresh(): Promise<void>;
  pick(keys: readonly string[], chosen: boolean): void;
  /** All that need no thought, or none. */
  pickAll(changes: readonly CellChange[], chosen: boolean): void;
  setAsFormula(asFormula: boolean): void;
  write(changes: readonly CellChange[]): Promise<void>;
  undo(): Promise<void>;
}

const INITIAL: CorrectionsState = {
  mode: null,
  fixing: null,
  loading: false,
  facts: null,
  picks: new Map(),
  asFormula: false,
  result: null,
};

export function createCorrections(
  host: WorkbookHost,
  session: Pick<Session, 'getState' | 'noticeChange'>,
): Corrections {
  const feature = createFeature(INITIAL);
  const { get } = feature;
  const put = (part: Partial<CorrectionsState>): void => feature.set({ ...get(), ...part });
  let asked = 0;

  async function ask(): Promise<void> {
    const report = reportOf(session.getState().view);
    if (!report) return;
    const turn = ++asked;
    put({ loading: true });
    try {
      const facts = await askFacts(host, report);
      if (turn === asked) put({ facts, loading: false });
    } catch (thrown) {
      if (turn === asked)
        put({
          loading: false,
          mode: null,
          fixing: null,
          result: { at: 'failed', error: asHostError(thrown) },
        });
    }
  }

  async function carryOut(plan: Plan, after: (undo: Plan) => Result): Promise<void> {
    put({ result: { at: 'writing' } });
    try {
      const undo = guardUndo(await host.apply(plan), plan);
      put({ mode: null, fixing: null, picks: new Map(), result: after(undo) });
    } catch (thrown) {
      put({ result: { at: 'failed', error: asHostError(thrown) } });
      return;
    }
    session.noticeChange();
  }

  return {
    feature,
    async show(mode) {
      put({ mode, fixing: null, picks: new Map(), result: mode ? null : get().result });
      if (mode) await ask();
    },
    async fix(key) {
      put({ fixing: key, mode: null, result: key ? null : get().result });
      if (key) await ask();
    },
    async refresh() {
      const { mode, fixing } = get();
      if (mode || fixing) await ask();
    },
    pick(keys, chosen) {
      put({ picks: new Map([...get().picks, ...keys.map((key) => [key, chosen] as const)]) });
    },
    pickAll(changes, chosen) {
      // What was picked by itself stays; a total that follows goes and comes with what it follows from.
      const kept = [...get().picks].filter(([, yes]) => yes);
      const none = changes.filter(({ follows }) => !follows).map(({ key }) => [key, false] as const);
      put({ picks: new Map(chosen ? kept : none) });
    },
    setAsFormula(asFormula) {
      put({ asFormula });
    },
    async write(changes) {
      if (changes.length === 0 || get().loading || get().result?.at === 'writing') return;
      const cells = changes.map(({ cell }) => cell);
      await carryOut(planChanges(changes, get().asFormula), (undo) => ({ at: 'written', cells, undo }));
    },
    async undo() {
      const { result } = get();
      if (result?.at === 'written')
        await carryOut(result.undo, () => ({ at: 'undone', cells: result.cells }));
    },
  };
}

/** Formulas of the workbook, and merged areas where blank cells are to be filled. */
async function askFacts(host: WorkbookHost, report: Report): Promise<Facts> {
  const cells = await host.readFormulas('workbook', '=');
  const formulas = new Map<string, Map<string, CellContent>>();
  for (const { sheet, cell, was } of cells) {
    const known = formulas.get(sheet) ?? new Map<string, CellContent>();
    formulas.set(sheet, known.set(cell, was));
  }
  const merges = new Map<string, readonly CellRange[]>();
  const { changes } = previewOf(report, report.tables, 'fill', { formulas, merges }, new Map());
  for (const [sheet, ranges] of columnsOf(changes)) {
    // What the audit knows of merged areas may be those of some columns only.
    const known = report.grids.get(sheet)?.merges ?? [];
    merges.set(sheet, [...known, ...(await host.readMerges(sheet, ranges))]);
  }
  return { formulas, merges };
}

/** The blank cells sheet by sheet: of a column, the range from the first to the last. */
function columnsOf(changes: readonly CellChange[]): Map<string, CellRange[]> {
  const ranges = new Map<string, Map<number, CellRange>>();
  for (const { sheet, row, column } of changes) {
    const known = ranges.get(sheet) ?? new Map<number, CellRange>();
    const { top, bottom } = known.get(column) ?? { top: row, bottom: row };
    known.set(column, {
      left: column,
      right: column,
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
    });
    ranges.set(sheet, known);
  }
  return new Map([...ranges].map(([sheet, columns]) => [sheet, [...columns.values()]]));
}
