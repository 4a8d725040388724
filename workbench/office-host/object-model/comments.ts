import { accessDenied, invalidArgument, itemNotFound } from '../api-error';
import type { HostClass } from '../host-object';
import { defineClass } from '../host-object';
import type { CommentRecord, CommentReplyRecord } from '../workbook-model';
import { parseAddress } from './addresses';
import { range } from './range';
import { RangeTarget, SheetTarget } from './targets';

/** Who writes here. */
const AUTHOR = '当前用户';

class CommentTarget extends SheetTarget {
  constructor(
    owner: SheetTarget,
    readonly id: string,
  ) {
    super(owner.session, owner.sheet);
  }

  record(): CommentRecord {
    const record = this.sheet.comments().find(({ id }) => id === this.id);
    if (!record) throw itemNotFound('Comment', this.id);
    return record;
  }

  change(change: Partial<CommentRecord> | null): void {
    assertOpen(this, 'Comment');
    const all = this.sheet.comments();
    this.sheet.setComments(
      all.flatMap((each) => (each.id !== this.id ? [each] : change ? [{ ...each, ...change }] : [])),
    );
  }
}

class ReplyTarget extends CommentTarget {
  constructor(
    owner: SheetTarget,
    comment: string,
    readonly reply: string,
  ) {
    super(owner, comment);
  }

  answer(): CommentReplyRecord {
    const answer = this.record().replies.find(({ id }) => id === this.reply);
    if (!answer) throw itemNotFound('CommentReply', this.reply);
    return answer;
  }
}

/** A protected sheet takes no comments. */
function assertOpen({ sheet }: SheetTarget, location: string): void {
  if (sheet.isProtected()) throw accessDenied(location);
}

function freeId(taken: readonly { readonly id: string }[], start: string): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${start}${number}`)) number++;
  return `${start}${number}`;
}

/** Excel.CommentReply. */
const reply: HostClass<ReplyTarget> = defineClass('CommentReply', {
  identity: ({ reply: id }) => ({ Id: id }),
  values: {
    Id: ({ reply: id }) => id,
    Content: (target) => target.answer().content,
    AuthorName: (target) => target.answer().author,
  },
  methods: {
    Delete: (target) =>
      target.change({ replies: target.record().replies.filter(({ id }) => id !== target.reply) }),
  },
});

/** Excel.CommentReplyCollection. */
const replies: HostClass<CommentTarget> = defineClass('CommentReplyCollection', {
  items: (target) => target.record().replies.map(({ id }) => reply(new ReplyTarget(target, target.id, id))),
  item: (target, id) => reply(new ReplyTarget(target, target.id, String(id))),
  methods: {
    GetCount: (target) => target.record().replies.length,
    Add: (target, args) => {
      const { replies: known } = target.record();
      const id = freeId(known, `${target.id}-r`);
      target.change({ replies: [...known, { id, author: AUTHOR, content: args.text(0) }] });
      return reply(new ReplyTarget(target, target.id, id));
    },
  },
});

/** Excel.Comment. */
const comment: HostClass<CommentTarget> = defineClass('Comment', {
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: ({ id }) => id,
    Content: (target) => target.record().content,
    AuthorName: (target) => target.record().author,
  },
  objects: { Replies: replies },
  methods: {
    Delete: (target) => target.change(null),
    GetLocation: (target) => {
      const { row, column } = target.record();
      const cell = { top: row, left: column, bottom: row, right: column };
      return range(new RangeTarget(target.session, target.sheet, cell));
    },
  },
});

/** Excel.CommentCollection of one sheet: a cell takes one thread. */
export const comments: HostClass<SheetTarget> = defineClass('CommentCollection', {
  items: (target) => target.sheet.comments().map(({ id }) => comment(new CommentTarget(target, id))),
  item: (target, id) => {
    const found = new CommentTarget(target, String(id));
    found.record();
    return comment(found);
  },
  methods: {
    GetCount: ({ sheet }) => sheet.comments().length,
    Add: (target, args) => {
      const { sheet } = target;
      assertOpen(target, 'CommentCollection.add');
      const cell = args.target(0, RangeTarget)?.range ?? parseAddress(args.text(0));
      const known = sheet.comments();
      const taken =
        known.some(({ row, column }) => row === cell?.top && column === cell.left) ||
        (cell !== null && sheet.takesComment?.(cell.top, cell.left) === false);
      if (!cell || taken)
        throw invalidArgument('CommentCollection.add', 'The cell takes no further comment.');
      const id = freeId(known, `${sheet.id}-c`);
      const { top: row, left: column } = cell;
      sheet.setComments([...known, { id, row, column, author: AUTHOR, content: args.text(1), replies: [] }]);
      return comment(new CommentTarget(target, id));
    },
  },
});
