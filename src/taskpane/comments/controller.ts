import type { HostError, WorkbookHost } from '../../host/port';
import type { Plan } from '../../plan/plan';
import { asHostError } from '../auditing';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Session } from '../session';
import { reportOf } from '../state';
import type { PlannedComments } from './plan';
import { planComments, planUncomment } from './plan';

/** What became of a press on 写入批注 or 清除批注. */
export type CommentsState =
  | { readonly at: 'idle' }
  | { readonly at: 'working' }
  | {
      readonly at: 'done';
      readonly what: 'written' | 'cleared';
      readonly cells: number;
      readonly locked: readonly string[];
      /** Cells that somebody else's comment or answer stands at. */
      readonly skipped: readonly string[];
      readonly undo: Plan;
    }
  | { readonly at: 'undone' }
  | { readonly at: 'failed'; readonly error: HostError };

/** 批注: findings beside their cells, and away again; each in one press, each with its way back. */
export interface Comments {
  readonly feature: Feature<CommentsState>;
  write(): Promise<void>;
  clear(): Promise<void>;
  undo(): Promise<void>;
}

export function createComments(
  host: Pick<WorkbookHost, 'apply'>,
  session: Pick<Session, 'getState'>,
): Comments {
  const feature = createFeature<CommentsState>({ at: 'idle' });

  async function carryOut(plan: Plan, after: (undo: Plan) => CommentsState): Promise<void> {
    if (feature.get().at === 'working') return;
    feature.set({ at: 'working' });
    try {
      const undo = plan.steps.length > 0 ? await host.apply(plan) : plan;
      feature.set(after(undo));
    } catch (thrown) {
      feature.set({ at: 'failed', error: asHostError(thrown) });
    }
  }

  async function press(what: 'written' | 'cleared', planned: PlannedComments | null): Promise<void> {
    if (!planned) return;
    const { plan, cells, locked } = planned;
    await carryOut(plan, (undo) => {
      const skipped = (undo.skipped ?? []).map(({ cell }) => cell);
      const laid = Math.max(0, cells - (what === 'written' ? skipped.length : 0));
      return { at: 'done', what, cells: laid, locked, skipped, undo };
    });
  }

  return {
    feature,
    async write() {
      const report = reportOf(session.getState().view);
      await press('written', report && planComments(report));
    },
    async clear() {
      const report = reportOf(session.getState().view);
      await press('cleared', report && planUncomment(report));
    },
    async undo() {
      const state = feature.get();
      if (state.at === 'done') await carryOut(state.undo, () => ({ at: 'undone' }));
    },
  };
}
