import { joinComments, markedComment, ownComment } from '../../plan/comment';
import type { CellComment, PlanStep } from '../../plan/plan';
import { parseRange, rangeName } from '../../table/address';
import { HostError } from '../port';
import { assertThere, askForSheet } from './sheet-state';

export type CommentStep = Extract<PlanStep, { kind: 'comment' | 'uncomment' }>;

/** A thread of a sheet. */
interface Thread {
  readonly id: string;
  readonly cell: string;
  /** What it says where it is ours, else null. */
  readonly own: string | null;
  /** Replies of ours, and whether there are others'. */
  readonly replies: readonly { readonly id: string; readonly own: string }[];
  readonly answered: boolean;
}

/** A sheet's comments as a step finds them, ready to be renewed. */
export interface PreparedComments {
  readonly sheet: string;
  readonly threads: readonly Thread[];
  readonly wanted: ReadonlyMap<string, string>;
}

/** What became of it: how to take it back, and the cells where the program took no comment. */
export interface RenewedComments {
  readonly undo: PlanStep;
  readonly skipped: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Asks for a sheet's comments. Two round trips. Errors: HostError `sheet-missing`, `sheet-protected`. */
export async function prepareComments(
  context: Excel.RequestContext,
  step: CommentStep,
): Promise<PreparedComments> {
  const asked = askForSheet(context, step.sheet);
  await context.sync();
  assertThere(asked);
  const threads = await askForThreads(context, asked.sheet);
  const wanted = joinComments(step.kind === 'comment' ? step.comments : []);
  const changes = wanted.size > 0 || threads.some(isOurs);
  if (changes && asked.protection.protected && !asked.protection.options.allowEditObjects)
    throw new HostError('sheet-protected', { sheet: step.sheet });
  return { sheet: step.sheet, threads, wanted };
}

const isOurs = ({ own, replies }: Thread): boolean => own !== null || replies.length > 0;

async function askForThreads(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Thread[]> {
  const { comments } = sheet;
  comments.load('items/id,items/content');
  await context.sync();
  const asked = comments.items.map((comment) => {
    const place = comment.getLocation().untrack();
    place.load('address');
    const { replies } = comment;
    replies.load('items/id,items/content');
    return { comment, place, replies };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ comment: { id, content }, place, replies }) => {
    const answers = replies.items.map((reply) => ({ id: reply.id, own: ownComment(reply.content) }));
    return {
      id,
      cell: localName(place.address),
      own: ownComment(content),
      replies: answers.flatMap(({ id: reply, own }) => (own === null ? [] : [{ id: reply, own }])),
      answered: answers.some(({ own }) => own === null),
    };
  });
}

/** "'表 1'!H15" → "H15" */
function localName(address: string): string {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  return range ? rangeName({ ...range, bottom: range.top, right: range.left }) : address;
}

/**
 * Takes our comments away and lays the new ones. A thread of ours that somebody answered stays, and a cell that has a
 * thread takes ours as a reply. One round trip, more where the program refuses a cell.
 */
export async function renewComments(
  context: Excel.RequestContext,
  { sheet, threads, wanted }: PreparedComments,
): Promise<RenewedComments> {
  const target = context.workbook.worksheets.getItem(sheet);
  const stay = new Map<string, Thread>();
  const before: CellComment[] = [];
  const skipped: { sheet: string; cell: string }[] = [];
  for (const thread of threads) {
    const texts = [thread.own, ...thread.replies.map(({ own }) => own)].filter((text) => text !== null);
    const comment = target.comments.getItem(thread.id);
    if (thread.own !== null && !thread.answered) comment.delete();
    else {
      for (const reply of thread.replies) comment.replies.getItem(reply.id).delete();
      stay.set(thread.cell, thread);
      if (thread.own !== null && wanted.size === 0) skipped.push({ sheet, cell: thread.cell });
    }
    // What stays needs not be put back.
    const gone = thread.own !== null && thread.answered ? texts.slice(1) : texts;
    before.push(...gone.map((text) => ({ cell: thread.cell, text })));
  }
  await context.sync();
  const left = [...wanted].filter(([cell, text]) => stay.get(cell)?.own !== text);
  for (const [cell, text] of left) lay(target, cell, text, stay.get(cell));
  await context.sync().catch(async () => {
    skipped.push(...(await layOneByOne(sheet, left)));
  });
  const undo: PlanStep =
    before.length > 0 ? { kind: 'comment', sheet, comments: before } : { kind: 'uncomment', sheet };
  return { undo, skipped };
}

/** Whether the program took what was asked of it. */
function isTaken(context: Excel.RequestContext): Promise<boolean> {
  return context.sync().then(
    () => true,
    () => false,
  );
}

function lay(target: Excel.Worksheet, cell: string, text: string, thread: Thread | undefined): void {
  if (thread) target.comments.getItem(thread.id).replies.add(markedComment(text));
  else target.comments.add(target.getRange(cell).untrack(), markedComment(text));
}

/** A program stops a request at the first cell that it refuses (one with a note of the old kind): then each by itself. */
async function layOneByOne(
  sheet: string,
  wanted: readonly (readonly [cell: string, text: string])[],
): Promise<{ sheet: string; cell: string }[]> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const threads = new Map((await askForThreads(context, target)).map((thread) => [thread.cell, thread]));
    const skipped: { sheet: string; cell: string }[] = [];
    for (const [cell, text] of wanted) {
      const thread = threads.get(cell);
      if (thread && [thread.own, ...thread.replies.map(({ own }) => own)].includes(text)) continue;
      lay(target, cell, text, thread);
      if (!(await isTaken(context))) skipped.push({ sheet, cell });
    }
    return skipped;
  });
}
