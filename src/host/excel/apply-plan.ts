import type { CellContent, Plan, PlanStep } from '../../plan/plan';
import { NO_MARKS } from '../../plan/overlay-groups';
import { HostError } from '../port';
import { holds, stillHolds, writeContent, writeText } from './cell-text';
import type { AskedOverlay, OwnFormat, RemovedFormat } from './marks';
import { askForOverlay, layOverlay, marksOf, ownFormats, removeFormats } from './marks';
import type { LateStep } from './late-steps';
import { prepareLate } from './late-steps';
import { runExcel } from './run';
import type { AskedCell, AskedSheet } from './sheet-state';
import {
  askForCell,
  askForSheet,
  assertFormatsOpen,
  assertThere,
  assertWritable,
  contentOf,
} from './sheet-state';

type CellStep = Extract<PlanStep, { kind: 'write-text' | 'write-number' | 'write-formula' | 'restore' }>;
type OverlayStep = Extract<PlanStep, { kind: 'mark' | 'unmark' }>;

/**
 * Carries out a plan in two round trips (comments and reports take more): one asks what is there, one writes. Nothing is
 * written unless every cell still holds what the preview saw and may be written; should a write fail nonetheless, what
 * was done before it is put back.
 *
 * Out: the plan that takes it back. Errors: HostError `sheet-missing`, `sheet-protected`, `cell-changed`, …
 */
export async function applyPlan(plan: Plan): Promise<Plan> {
  if (plan.steps.length === 0) return plan;
  return runExcel(async (context) => {
    const questions = ask(context, plan);
    await context.sync();
    const cells = questions.cells.map(checkCell);
    const overlays = questions.overlays.map(checkOverlay);
    const late = await prepareLate(context, questions.late);

    for (const cell of cells) write(cell);
    const removed = overlays.map(renew);
    try {
      await context.sync();
      const done = await late.carryOut();
      return {
        ...done,
        steps: [...cells.map(undoCell).reverse(), ...removed.map(undoOverlay), ...done.steps],
      };
    } catch (error) {
      await putBack(cells, overlays);
      await late.putBack();
      throw error;
    }
  }, subject(plan));
}

/** What an error would be about: the sheet, where the plan has only one. */
function subject(plan: Plan): HostError['facts'] {
  const sheets = [...new Set(plan.steps.map((step) => step.sheet))];
  return sheets.length === 1 ? { sheet: sheets[0] } : {};
}

interface CellQuestion {
  readonly step: CellStep;
  readonly target: AskedCell;
}

interface Questions {
  readonly cells: readonly CellQuestion[];
  readonly overlays: readonly AskedOverlay[];
  readonly late: readonly LateStep[];
}

function ask(context: Excel.RequestContext, plan: Plan): Questions {
  const sheets = new Map<string, AskedSheet>();
  const sheetOf = (name: string) => {
    const asked = sheets.get(name) ?? askForSheet(context, name);
    sheets.set(name, asked);
    return asked;
  };
  const cells: CellQuestion[] = [];
  // An overlay replaces the one before it: only the last of a sheet counts.
  const lastOverlay = new Map<string, OverlayStep>();
  const late = new Map<string, LateStep>();
  for (const step of plan.steps) {
    switch (step.kind) {
      case 'write-text':
      case 'write-number':
      case 'write-formula':
      case 'restore':
        cells.push({ step, target: askForCell(sheetOf(step.sheet), step.cell) });
        break;
      case 'mark':
      case 'unmark':
        lastOverlay.set(step.sheet, step);
        break;
      case 'comment':
      case 'uncomment':
        late.set(`comments of ${step.sheet}`, step);
        break;
      case 'report':
      case 'remove-report':
        late.set('report', step);
        break;
    }
  }
  const overlays = [...lastOverlay.values()].map((step) =>
    askForOverlay(sheetOf(step.sheet), step.kind === 'mark' ? step : NO_MARKS),
  );
  return { cells, overlays, late: [...late.values()] };
}

/** A cell that may be written, with what it holds now. */
interface CheckedCell extends CellQuestion {
  readonly now: CellContent;
}

function checkCell({ step, target }: CellQuestion): CheckedCell {
  assertThere(target.asked);
  assertWritable(target);
  const now = contentOf(target);
  if (!(step.kind === 'restore' ? stillHolds(now, step.written) : holds(now, step.was))) {
    throw new HostError('cell-changed', { sheet: step.sheet, cell: step.cell });
  }
  return { step, target, now };
}

function write({ step, target, now }: CheckedCell): void {
  const range = target.asked.sheet.getRange(step.cell).untrack();
  switch (step.kind) {
    case 'write-text':
      return writeText(range, step.text, now);
    case 'write-number':
      return writeContent(range, { formula: null, value: Number(step.number), format: now.format }, now);
    case 'write-formula':
      return writeContent(range, { formula: step.formula, value: null, format: now.format }, now);
    case 'restore':
      return writeContent(range, step.content, now);
  }
}

function undoCell({ step: { sheet, cell }, now }: CheckedCell): PlanStep {
  return { kind: 'restore', sheet, cell, content: now };
}

/** An overlay that may be renewed, with our formats that are there now. */
interface CheckedOverlay {
  readonly overlay: AskedOverlay;
  readonly own: readonly OwnFormat[];
}

function checkOverlay(overlay: AskedOverlay): CheckedOverlay {
  assertThere(overlay.asked);
  const own = ownFormats(overlay);
  const changes = own.length > 0 || overlay.marks !== NO_MARKS;
  if (changes) assertFormatsOpen(overlay.asked);
  return { overlay, own };
}

interface RenewedOverlay {
  readonly sheet: string;
  readonly removed: readonly RemovedFormat[];
}

/** The new formats come before the old ones go, so that a failure leaves the old ones. */
function renew({ overlay, own }: CheckedOverlay): RenewedOverlay {
  layOverlay(overlay);
  return { sheet: overlay.asked.name, removed: removeFormats(overlay.asked.sheet, own) };
}

function undoOverlay({ sheet, removed }: RenewedOverlay): PlanStep {
  return removed.length === 0 ? { kind: 'unmark', sheet } : { kind: 'mark', sheet, ...marksOf(removed) };
}

/** After a failed write: puts the cells back and takes off what was newly laid. What fails here too is left as it is. */
async function putBack(cells: readonly CheckedCell[], overlays: readonly CheckedOverlay[]): Promise<void> {
  await Excel.run(async (context) => {
    const laid = overlays.map(({ overlay, own }) => {
      const asked = askForOverlay(askForSheet(context, overlay.asked.name), NO_MARKS);
      return { asked, before: new Set(own.map(({ id }) => id)) };
    });
    for (const { step, now } of cells) {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      writeContent(sheet.getRange(step.cell).untrack(), now, now);
    }
    await context.sync();
    for (const { asked, before } of laid) {
      removeFormats(
        asked.asked.sheet,
        ownFormats(asked).filter(({ id }) => !before.has(id)),
      );
    }
    await context.sync();
  }).catch(() => undefined);
}
