/**
 * The library sets timers that outlive a test; they may find their objects as they left them.
 *
 * @jest-environment-options {"globalsCleanup":"off"}
 */
import type { CellComment, Plan } from '../../../src/plan';
import { markedComment, ownComment } from '../../../src/plan/comment';
import { stopOfficeHost } from '../../../workbench/office-host/node-office';
import type { CommentData } from '../../../workbench/office-host/memory-workbook';
import type { CommentRecord } from '../../../workbench/office-host/workbook-model';
import { cellName } from '../../../src/table';
import type { OpenBook } from './support';
import { hostErrorOf, open } from './support';

afterAll(stopOfficeHost);

const comment = (...comments: CellComment[]): Plan => ({
  steps: [{ kind: 'comment', sheet: '自评表', comments }],
});
const uncomment: Plan = { steps: [{ kind: 'uncomment', sheet: '自评表' }] };

const openWith = (comments: CommentData[] = [], isProtected = false): Promise<OpenBook> =>
  open({
    sheets: [
      { name: '自评表', rows: [['三级指标', '得分']], comments, protected: isProtected },
      { name: '别的表', comments: [{ cell: 'A1', author: '甲', content: markedComment('不在这张表') }] },
    ],
  });

const said = (records: readonly CommentRecord[]): string[] =>
  records
    .map(({ row, column, content, replies }) =>
      [`${cellName(row, column)} ${content}`, ...replies.map((reply) => reply.content)].join(' | '),
    )
    .sort();
const on = ({ book }: OpenBook, sheet = '自评表'): string[] => said(book.sheet(sheet).comments());

const theirs: CommentData = { cell: 'B2', author: '科室', content: '请核对' };
const score = { cell: 'B2', text: '得分应为 17.85' };
const total = { cell: 'B3', text: '总分应为 93.99' };

test('lays comments with our marker as their first line', async () => {
  const opened = await openWith();
  await opened.host.apply(comment(score, total));
  expect(on(opened)).toEqual(['B2 【PERF 审核】\n得分应为 17.85', 'B3 【PERF 审核】\n总分应为 93.99']);
});

test('what several findings say of a cell stands in one; of a range, at its first cell', async () => {
  const opened = await openWith();
  await opened.host.apply(comment(score, { cell: 'B2:C4', text: '另一处' }));
  expect(on(opened)).toEqual(['B2 【PERF 审核】\n得分应为 17.85\n\n另一处']);
});

test('a later session renews ours and leaves the others and other sheets alone', async () => {
  const opened = await openWith([{ ...theirs, cell: 'C9' }]);
  await opened.host.apply(comment(score, total));
  const again = await opened.reopen();
  await again.host.apply(comment({ ...total, text: '总分应为 95' }));
  expect(on(again)).toEqual(['B3 【PERF 审核】\n总分应为 95', 'C9 请核对']);
  expect(on(again, '别的表')).toEqual(['A1 【PERF 审核】\n不在这张表']);
});

test('a cell with somebody else’s comment takes ours as a reply, which goes again by itself', async () => {
  const opened = await openWith([theirs]);
  await opened.host.apply(comment(score));
  expect(on(opened)).toEqual(['B2 请核对 | 【PERF 审核】\n得分应为 17.85']);
  await opened.host.apply(uncomment);
  expect(on(opened)).toEqual(['B2 请核对']);
});

test('a comment of ours that somebody answered stays, and is said to', async () => {
  const answered: CommentData = {
    ...{ cell: 'B2', author: '复核', content: markedComment('得分应为 17.85') },
    replies: [{ author: '科室', content: '已改' }],
  };
  const opened = await openWith([answered, { ...theirs, cell: 'B3', content: markedComment('旧') }]);
  const undo = await opened.host.apply(uncomment);
  expect(on(opened)).toEqual(['B2 【PERF 审核】\n得分应为 17.85 | 已改']);
  expect(undo.skipped).toEqual([{ sheet: '自评表', cell: 'B2' }]);
  await opened.host.apply(undo);
  expect(on(opened)).toEqual(['B2 【PERF 审核】\n得分应为 17.85 | 已改', 'B3 【PERF 审核】\n旧']);
});

describe('taking back', () => {
  test.each<[string, CommentData[], Plan]>([
    ['first comments', [], comment(score, total)],
    ['beside others', [theirs], comment(score, total)],
    ['renewed ones', [{ ...theirs, content: markedComment('旧的') }], comment(score, total)],
    [
      'removed ones',
      [
        { ...theirs, content: markedComment('一行\n两行') },
        { ...theirs, cell: 'D1' },
      ],
      uncomment,
    ],
    ['nothing to remove', [theirs], uncomment],
  ])('%s', async (_, comments, plan) => {
    const opened = await openWith(comments);
    const before = on(opened);
    await opened.host.apply(await opened.host.apply(plan));
    expect(on(opened)).toEqual(before);
  });
});

describe('a protected sheet', () => {
  test('takes no comments, and says so', async () => {
    const opened = await openWith([theirs], true);
    expect(await hostErrorOf(opened.host.apply(comment(score)))).toMatchObject({
      code: 'sheet-protected',
      facts: { sheet: '自评表' },
    });
    expect(on(opened)).toEqual(['B2 请核对']);
  });

  test('has nothing to refuse where there is nothing to remove', async () => {
    const opened = await openWith([theirs], true);
    await opened.host.apply(uncomment);
    expect(on(opened)).toEqual(['B2 请核对']);
  });
});

test('a cell that the program refuses is left out and named, the others are served', async () => {
  const opened = await openWith();
  // A note of the old kind, which requests do not see.
  opened.book.sheet('自评表').refuseCommentAt('B2');
  const undo = await opened.host.apply(comment({ cell: 'A1', text: '甲' }, score, total));
  expect(on(opened)).toEqual(['A1 【PERF 审核】\n甲', 'B3 【PERF 审核】\n总分应为 93.99']);
  expect(undo.skipped).toEqual([{ sheet: '自评表', cell: 'B2' }]);
});

test('a sheet that is gone', async () => {
  const { host } = await openWith();
  const plan: Plan = { steps: [{ kind: 'uncomment', sheet: '没有' }] };
  expect(await hostErrorOf(host.apply(plan))).toMatchObject({ code: 'sheet-missing' });
});

test.each([
  ['【PERF 审核】\n得分', '得分'],
  ['【PERF 审核】\r\n得分\r\n两行', '得分\n两行'],
  ['请看【PERF 审核】\n得分', null],
  ['【PERF 审核】得分', null],
  ['', null],
])('whose comment is %j', (content, expected) => {
  expect(ownComment(content)).toBe(expected);
});
