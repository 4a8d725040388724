import type { PlanStep } from '../../plan/plan';
import type { ReportSheet } from '../../plan/report-sheet';
import { REPORT_MARKER } from '../../plan/report-sheet';
import { HostError } from '../port';
import { readReport } from './read-report';
import { addOwnSheet } from './own-sheets';
import { askForSheet } from './sheet-state';
import { drawReport } from './draw-report';

export type ReportStep = Extract<PlanStep, { kind: 'report' | 'remove-report' }>;

/** What a report step found, ready to be carried out. */
export interface PreparedReport {
  /** Does it; the steps that take it back. */
  carryOut(context: Excel.RequestContext): Promise<readonly PlanStep[]>;
  /** After a failure: leaves the workbook as it was, as far as it goes. */
  putBack(context: Excel.RequestContext): Promise<void>;
}

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly isOurs: boolean;
}

/**
 * Looks where our report is: the sheet that carries our marker, whatever its name. Two round trips. Nothing is written.
 * Errors: HostError
 * `sheet-protected`, `workbook-protected`.
 */
export async function prepareReport(
  context: Excel.RequestContext,
  step: ReportStep,
): Promise<PreparedReport> {
  const { tabs, isLocked } = await askForTabs(context);
  const ours = tabs.filter(({ isOurs }) => isOurs);
  const there = ours.find(({ name }) => name === step.sheet) ?? ours[0] ?? null;
  // Of a workbook with a protected structure no sheet may come or go.
  const comesOrGoes = step.kind === 'report' ? !there : there !== null;
  if (isLocked && comesOrGoes) throw new HostError('workbook-protected');
  const before = there && (await readReport(context, there.id));
  if (there) {
    const { protection } = askForSheet(context, there.id);
    await context.sync();
    if (protection.protected) throw new HostError('sheet-protected', { sheet: there.name });
  }
  return step.kind === 'report'
    ? renewal(step.content, there, before, freeName(step.sheet, tabs))
    : removal(there, before);
}

async function askForTabs(
  context: Excel.RequestContext,
): Promise<{ readonly tabs: readonly Tab[]; readonly isLocked: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const marker = sheet.customProperties.getItemOrNullObject(REPORT_MARKER);
    marker.load('key');
    return { sheet, marker };
  });
  await context.sync();
  const tabs = asked.map(({ sheet: { id, name }, marker }) => ({ id, name, isOurs: !marker.isNullObject }));
  return { tabs, isLocked: protection.protected };
}

/**
 * A name that no sheet has: a sheet of the user's own keeps its name.
 *
 * @example
 * freeName('审核报告', [{ name: '审核报告', … }]) //=> '审核报告 (2)'
 */
function freeName(wanted: string, tabs: readonly Tab[]): string {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

function renewal(
  content: ReportSheet,
  there: Tab | null,
  before: ReportSheet | null,
  name: string,
): PreparedReport {
  let added: string | null = null;
  return {
    async carryOut(context) {
      if (there) {
        await drawReport(context, there.id, content);
        return [{ kind: 'report', sheet: there.name, content: before ?? EMPTY }];
      }
      const sheet = context.workbook.worksheets.add(name);
      sheet.customProperties.add(REPORT_MARKER, '1');
      sheet.load('id');
      await context.sync();
      added = sheet.id;
      addOwnSheet(added);
      await drawReport(context, added, content);
      return [{ kind: 'remove-report', sheet: name }];
    },
    async putBack(context) {
      if (there && before) await drawReport(context, there.id, before);
      else if (added !== null) {
        context.workbook.worksheets.getItem(added).delete();
        await context.sync();
      }
    },
  };
}

function removal(there: Tab | null, before: ReportSheet | null): PreparedReport {
  let gone = false;
  return {
    async carryOut(context) {
      if (!there || !before) return [];
      addOwnSheet(there.id);
      context.workbook.worksheets.getItem(there.id).delete();
      await context.sync();
      gone = true;
      return [{ kind: 'report', sheet: there.name, content: before }];
    },
    async putBack(context) {
      if (!gone || !there || !before) return;
      const again = renewal(before, null, null, there.name);
      await again.carryOut(context);
    },
  };
}

const EMPTY: ReportSheet = { rows: [], widths: [], merges: [], frozenRows: 0 };
