import type { DecidedAudit } from '../../audit';
import type { HostError, WorkbookHost } from '../../host/port';
import type { Plan } from '../../plan/plan';
import type { ReportSheet } from '../../plan/report-sheet';
import { asHostError } from '../auditing';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Session } from '../session';
import { reportOf } from '../state';

/** The part that makes reports. */
export interface ReportMaker {
  readonly REPORT_SHEET: string;
  makeReportSheet(audit: DecidedAudit): ReportSheet;
}

export type AuditReportState =
  | { readonly at: 'idle' }
  | { readonly at: 'working' }
  /** `sheet`: where it really is; a sheet of the user's own of that name keeps it. */
  | { readonly at: 'made'; readonly sheet: string; readonly renewed: boolean; readonly undo: Plan }
  | { readonly at: 'removed'; readonly something: boolean; readonly undo: Plan }
  | { readonly at: 'undone' }
  | { readonly at: 'not-loaded' }
  | { readonly at: 'failed'; readonly error: HostError };

/** 生成审核报告: made, opened, removed, taken back. */
export interface AuditReport {
  readonly feature: Feature<AuditReportState>;
  make(): Promise<void>;
  open(): Promise<void>;
  remove(): Promise<void>;
  undo(): Promise<void>;
}

export function createAuditReport(
  host: Pick<WorkbookHost, 'apply' | 'reveal'>,
  session: Pick<Session, 'getState'>,
  load: () => Promise<ReportMaker> = () => import(/* webpackChunkName: "audit-report" */ './make'),
): AuditReport {
  const feature = createFeature<AuditReportState>({ at: 'idle' });

  /** The part, and the state `working`; null where it is busy, or cannot be loaded. */
  async function begin(): Promise<ReportMaker | null> {
    if (feature.get().at === 'working') return null;
    feature.set({ at: 'working' });
    try {
      return await load();
    } catch {
      feature.set({ at: 'not-loaded' });
      return null;
    }
  }

  async function carryOut(plan: Plan, after: (undo: Plan) => AuditReportState): Promise<void> {
    try {
      feature.set(after(await host.apply(plan)));
    } catch (thrown) {
      feature.set({ at: 'failed', error: asHostError(thrown) });
    }
  }

  return {
    feature,
    async make() {
      const maker = await begin();
      const report = reportOf(session.getState().view);
      if (!maker) return;
      if (!report) return feature.set({ at: 'idle' });
      const sheet = maker.REPORT_SHEET;
      const content = maker.makeReportSheet(report.audit);
      await carryOut({ steps: [{ kind: 'report', sheet, content }] }, (undo) => {
        const [step] = undo.steps;
        return { at: 'made', sheet: step?.sheet ?? sheet, renewed: step?.kind === 'report', undo };
      });
    },
    async open() {
      const state = feature.get();
      if (state.at !== 'made') return;
      try {
        await host.reveal(state.sheet, 'A1');
      } catch (thrown) {
        feature.set({ at: 'failed', error: asHostError(thrown) });
      }
    },
    async remove() {
      const maker = await begin();
      if (!maker) return;
      await carryOut({ steps: [{ kind: 'remove-report', sheet: maker.REPORT_SHEET }] }, (undo) => ({
        at: 'removed',
        something: undo.steps.length > 0,
        undo,
      }));
    },
    async undo() {
      const state = feature.get();
      if (state.at !== 'made' && state.at !== 'removed') return;
      feature.set({ at: 'working' });
      await carryOut(state.undo, () => ({ at: 'undone' }));
    },
  };
}
