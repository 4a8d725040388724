import type { WorkbookHost } from '../host/port';
import { planMarks, planReason, planUnmark } from '../plan';
import type { Plan } from '../plan';
import { contains } from '../table';
import { asHostError } from './auditing';
import { deviationsOf, draftText, EMPTY_DRAFT } from './deviations';
import type { Deviation, ReasonCell } from './deviations';
import type { Report } from './report';
import { MARKS, reportOf } from './state';
import type { Written } from './state';
import type { Store } from './store';

export interface Writing {
  mark(): Promise<void>;
  /** Takes our marks off the sheets of the report; without a report, off the active sheet. */
  clearMarks(): Promise<void>;
  clearActiveSheet(): Promise<void>;
  /** Writes a row's reason; asks first (state `asking`) where a text stands or other rows share the cell. */
  writeReason(key: string, agreed?: boolean): Promise<void>;
  /** The user's "no" to a question. */
  keep(key: string): void;
  undo(slot: string): Promise<void>;
}

/** Everything that changes the workbook: each press makes a plan, each plan gives the plan that takes it back. */
export function createWriting(store: Store, host: WorkbookHost, onWritten: () => void): Writing {
  const { dispatch, getState } = store;

  async function carryOut(slot: string, plan: Plan, written: Written): Promise<boolean> {
    dispatch({ type: 'write', slot, state: { at: 'writing' } });
    try {
      const undo = plan.steps.length > 0 ? await host.apply(plan) : plan;
      dispatch({ type: 'write', slot, state: { at: 'written', written, undo } });
      return true;
    } catch (thrown) {
      dispatch({ type: 'write', slot, state: { at: 'failed', error: asHostError(thrown) } });
      return false;
    }
  }

  async function mark(): Promise<void> {
    const report = reportOf(getState().view);
    if (!report) return;
    const { plan, written, marks } = marksOf(report);
    if (!(await carryOut(MARKS, plan, written))) return;
    dispatch({ type: 'marked', marks: new Map([...getState().marked, ...marks]) });
  }

  async function clear(sheets: readonly string[], skipped: readonly string[]): Promise<void> {
    if (!(await carryOut(MARKS, planUnmark(sheets), { what: 'cleared', sheets, skipped }))) return;
    const marked = new Map(getState().marked);
    for (const sheet of sheets) marked.delete(sheet);
    dispatch({ type: 'marked', marks: marked });
  }

  async function clearActiveSheet(): Promise<void> {
    dispatch({ type: 'write', slot: MARKS, state: { at: 'writing' } });
    try {
      const readings = await host.readGrids('active-sheet');
      await clear(
        readings.map(({ grid }) => grid.sheet),
        [],
      );
    } catch (thrown) {
      dispatch({ type: 'write', slot: MARKS, state: { at: 'failed', error: asHostError(thrown) } });
    }
  }

  function deviation(key: string): Deviation | null {
    const report = reportOf(getState().view);
    return (report && deviationsOf(report).find((candidate) => candidate.key === key)) ?? null;
  }

  /**
   * The cell that really takes the text. Only now, with a write ahead, is it worth asking Excel for merged areas: a
   * text put into a covered cell of a merged area would vanish.
   */
  async function settleTarget(found: Deviation, target: ReasonCell): Promise<ReasonCell> {
    const { row, column } = target;
    const here = { top: row, left: column, bottom: row, right: column };
    const merges = await host.readMerges(found.sheet, [here]).catch(() => []);
    const news = merges.filter((range) => contains(range, row, column));
    if (news.length > 0) dispatch({ type: 'merges-learned', sheet: found.sheet, merges: news });
    return deviation(found.key)?.target ?? target;
  }

  async function writeReason(key: string, agreed = false): Promise<void> {
    const found = deviation(key);
    if (!found?.target || getState().writes.get(key)?.at === 'writing') return;
    const text = draftText(found.facts, getState().drafts.get(key) ?? EMPTY_DRAFT).trim();
    if (text === '') return;
    dispatch({ type: 'write', slot: key, state: { at: 'writing' } });
    const target = await settleTarget(found, found.target);
    if (!agreed && target.current !== '' && target.current !== text) {
      dispatch({ type: 'write', slot: key, state: { at: 'asking', why: 'overwrite' } });
      return;
    }
    if (!agreed && target.rows.length > 1 && found.target.rows.length === 1) {
      dispatch({ type: 'write', slot: key, state: { at: 'asking', why: 'shared' } });
      return;
    }
    const { sheet } = found;
    const { cell, was, row, column, current } = target;
    const at = { row, column };
    const written: Written = { what: 'reason', sheet, cell, at, before: current };
    if (!(await carryOut(key, planReason({ sheet, cell, text, was }), written))) return;
    dispatch({ type: 'text-written', sheet, at, text });
    onWritten();
  }

  async function undo(slot: string): Promise<void> {
    const state = getState().writes.get(slot);
    if (state?.at !== 'written') return;
    const { written, undo: plan } = state;
    dispatch({ type: 'write', slot, state: { at: 'writing' } });
    try {
      if (plan.steps.length > 0) await host.apply(plan);
      dispatch({ type: 'write', slot, state: { at: 'undone', written } });
    } catch (thrown) {
      dispatch({ type: 'write', slot, state: { at: 'failed', error: asHostError(thrown) } });
      return;
    }
    if (written.what === 'reason') {
      dispatch({ type: 'text-written', sheet: written.sheet, at: written.at, text: written.before });
      onWritten();
    } else {
      dispatch({ type: 'marked', marks: new Map() });
    }
  }

  return {
    mark,
    clearActiveSheet,
    clearMarks() {
      const report = reportOf(getState().view);
      if (!report) return clearActiveSheet();
      const { open, locked } = bySheetLock(report);
      return clear(open, locked);
    },
    writeReason,
    keep(key) {
      dispatch({ type: 'write', slot: key, state: null });
    },
    undo,
  };
}

function bySheetLock(report: Report): { open: string[]; locked: string[] } {
  const open: string[] = [];
  const locked: string[] = [];
  for (const sheet of report.sheets) (sheet.isProtected ? locked : open).push(sheet.name);
  return { open, locked };
}

/**
 * 标记偏差 for a report: the plan, what it amounts to, and its steps sheet by sheet. Protected sheets and tables that
 * are not scored are left alone.
 */
export function marksOf(report: Report): { plan: Plan; written: Written; marks: Map<string, string> } {
  const { locked } = bySheetLock(report);
  const tables = report.tables
    .map(({ audited }) => audited)
    .filter(({ table }) => !table.uncertain && !locked.includes(table.sheet));
  const plan = planMarks(tables);
  const rows = tables.flatMap((table) => table.rows);
  const count = (status: string): number => rows.filter(({ outcome }) => outcome.status === status).length;
  const tableSheets = new Set(report.tables.map(({ audited }) => audited.table.sheet));
  return {
    plan,
    written: {
      what: 'marked',
      missed: count('missed'),
      exceeded: count('exceeded'),
      skipped: locked.filter((sheet) => tableSheets.has(sheet)),
    },
    marks: new Map(plan.steps.map((step) => [step.sheet, JSON.stringify(step)])),
  };
}

/** The workbook has moved on from the marks that this session laid: they show what was, not what is. */
export function marksOutdated(marked: ReadonlyMap<string, string>, report: Report): boolean {
  if (marked.size === 0) return false;
  const now = marksOf(report).marks;
  return report.sheets.some(({ name }) => marked.has(name) && marked.get(name) !== (now.get(name) ?? ''));
}
