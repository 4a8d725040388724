import type { AuditedTable, AuditOptions, WorkbookAudit } from '../audit';
import type { DecidedAudit } from '../audit/decisions';
import { HostError } from '../host/port';
import type { Scope, SheetReading, WorkbookHost } from '../host/port';
import type { Profile } from '../scoring';
import { rangeName } from '../table';
import type { EvaluationTable, Grid, TableHint } from '../table';
import { cellCount, withMerges } from './grids';
import { detectWith } from './questions/templates';
import type { Progress } from './progress';

/** The two steps between what a sheet shows and what the pane says; named so that tests can give their own. */
export interface Engine {
  detect(grid: Grid, hints?: readonly TableHint[]): EvaluationTable[];
  audit(tables: readonly EvaluationTable[], options: AuditOptions): WorkbookAudit;
  /** The audit as people decided about it; the decisions as the workbook keeps them. Left out: nobody decides. */
  decide?(audit: WorkbookAudit, decisions: string | null): DecidedAudit;
}

/** Gives the engine; it may have to load first. */
export type LoadEngine = () => Promise<Engine>;

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isActive: boolean;
  readonly isEmpty: boolean;
}

export interface ReportTable {
  /** Sheet and range: the same table keeps it from one audit to the next. */
  readonly key: string;
  readonly audited: AuditedTable;
}

/** What people said of tables: of this workbook's, and of those with a known header. */
export interface Told {
  readonly hints: readonly TableHint[];
  readonly templates: readonly TableHint[];
}

/** One audit's outcome, with the grids it was made of: they say what stands in a cell before it is written. */
export interface Report {
  readonly scope: Scope;
  readonly engine: Engine;
  readonly sheets: readonly SheetState[];
  readonly grids: ReadonlyMap<string, Grid>;
  readonly detected: readonly EvaluationTable[];
  readonly tables: readonly ReportTable[];
  /** As people decided about it: what was set aside stands apart. */
  readonly audit: DecidedAudit;
  /** As it was found. */
  readonly undecided: WorkbookAudit;
  /** 自定口径 that it was audited with, beside the built-in ones. */
  readonly ownProfiles: readonly Profile[];
  /** Cells read: decides whether a change is followed at once. */
  readonly cells: number;
}

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Gives the browser its turn. */
  readonly pause: () => Promise<void>;
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled');
}

/** Asks for merged areas only where detection says that an answer depends on them; doubts stay doubts without. */
async function settleMerges(
  host: WorkbookHost,
  detect: (grid: Grid) => EvaluationTable[],
  grid: Grid,
  found: EvaluationTable[],
): Promise<{ grid: Grid; tables: EvaluationTable[] }> {
  const wanted = found.flatMap((table) => table.mergesWanted);
  if (wanted.length === 0) return { grid, tables: found };
  try {
    const known = withMerges(grid, await host.readMerges(grid.sheet, wanted));
    return { grid: known, tables: detect(known) };
  } catch {
    return { grid, tables: found };
  }
}

function reportTables(audit: WorkbookAudit): ReportTable[] {
  return audit.tables.map((audited) => ({
    key: `${audited.table.sheet}!${rangeName(audited.table.range)}`,
    audited,
  }));
}

/**
 * Reads, detects and audits; the browser gets its turn between sheets.
 *
 * Errors: HostError, `cancelled` once the signal says so.
 */
export async function makeReport(
  host: WorkbookHost,
  loadEngine: LoadEngine,
  request: {
    readonly scope: Scope;
    readonly profile: string;
    readonly own?: readonly Profile[];
    readonly told?: () => Promise<Told>;
    readonly decisions?: () => string | null;
  },
  watch: Watch,
): Promise<Report> {
  const { signal, onProgress, pause } = watch;
  const [readings, engine] = await Promise.all([
    host.readGrids(request.scope, {
      signal,
      onProgress(done, of) {
        onProgress({ step: 'reading', done, of });
      },
    }),
    loadEngine(),
  ]);
  stopIfCancelled(signal);

  const { hints = [], templates = [] } = (await request.told?.()) ?? {};
  const detect = (grid: Grid): EvaluationTable[] =>
    detectWith((sheet, own) => engine.detect(sheet, own), grid, hints, templates);
  const grids = new Map<string, Grid>();
  const detected: EvaluationTable[] = [];
  for (const [index, { grid }] of readings.entries()) {
    onProgress({ step: 'checking', done: index, of: readings.length });
    await pause();
    stopIfCancelled(signal);
    const settled = await settleMerges(host, detect, grid, detect(grid));
    grids.set(grid.sheet, settled.grid);
    detected.push(...settled.tables);
  }
  stopIfCancelled(signal);

  const undecided = engine.audit(detected, auditOptions(request.profile, request.own));
  const audit = decided(engine, undecided, request.decisions?.() ?? null);
  return {
    scope: request.scope,
    engine,
    sheets: readings.map(sheetState),
    grids,
    detected,
    tables: reportTables(audit),
    audit,
    undecided,
    ownProfiles: request.own ?? [],
    cells: readings.reduce((sum, { grid }) => sum + cellCount(grid), 0),
  };
}

function auditOptions(profile: string, ownProfiles: readonly Profile[] = []): AuditOptions {
  return profile === 'auto' ? { ownProfiles } : { profile, ownProfiles };
}

function sheetState(reading: SheetReading): SheetState {
  return {
    name: reading.grid.sheet,
    isProtected: reading.isProtected,
    isActive: reading.isActive,
    isEmpty: reading.grid.used === null,
  };
}

/** The same tables under another profile: nothing is read again. */
export function auditAgain(
  report: Report,
  profile: string,
  own: readonly Profile[] = [],
  decisions: string | null = null,
): Report {
  const undecided = report.engine.audit(report.detected, auditOptions(profile, own));
  return decideAgain({ ...report, undecided, ownProfiles: own }, decisions);
}

/** The same audit under other decisions. */
export function decideAgain(report: Report, decisions: string | null): Report {
  const audit = decided(report.engine, report.undecided, decisions);
  return { ...report, audit, tables: reportTables(audit) };
}

function decided(engine: Engine, audit: WorkbookAudit, decisions: string | null): DecidedAudit {
  return engine.decide?.(audit, decisions) ?? { ...audit, setAside: [] };
}
