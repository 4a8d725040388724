import type { Plan, PlanStep } from '../../plan/plan';
import type { CommentStep } from './comments';
import { prepareComments, renewComments } from './comments';
import type { ReportStep } from './report-step';
import { prepareReport } from './report-step';

export type LateStep = CommentStep | ReportStep;

/** Steps that few presses ask for, asked about and ready to be carried out. */
export interface LateSteps {
  /** Does them; what takes them back. */
  carryOut(): Promise<Plan>;
  /** After a failure: leaves no half of a report. */
  putBack(): Promise<void>;
}

/** In: of every sheet's comments the last step, and the last about the report. Errors: HostError. Nothing is written. */
export async function prepareLate(
  context: Excel.RequestContext,
  steps: readonly LateStep[],
): Promise<LateSteps> {
  const comments = await inTurn(steps, async (step) =>
    step.kind === 'comment' || step.kind === 'uncomment' ? [await prepareComments(context, step)] : [],
  );
  const reports = await inTurn(steps, async (step) =>
    step.kind === 'report' || step.kind === 'remove-report' ? [await prepareReport(context, step)] : [],
  );
  return {
    async carryOut() {
      const reported = await inTurn(reports, (report) => report.carryOut(context));
      const commented = await inTurn(comments, async (each) => [await renewComments(context, each)]);
      const skipped = commented.flatMap((each) => each.skipped);
      const undo: PlanStep[] = [...commented.map((each) => each.undo), ...reported];
      return { steps: undo, ...(skipped.length > 0 && { skipped }) };
    },
    putBack: () =>
      Excel.run(async (again) => {
        await inTurn(reports, async (report) => {
          await report.putBack(again);
          return [];
        });
      }).catch(() => undefined),
  };
}

async function inTurn<In, Out>(
  all: Iterable<In>,
  each: (one: In) => Promise<readonly Out[]>,
): Promise<Out[]> {
  const done: Out[] = [];
  for (const one of all) done.push(...(await each(one)));
  return done;
}
