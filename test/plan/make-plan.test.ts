import type { AuditedRow, AuditedTable } from '../../src/audit/audited';
import { planMarks, planReason, planUnmark } from '../../src/plan';
import { auditedRow } from '../drafting/audited-row';
import type { RowSketch } from '../drafting/audited-row';

/** A table whose level-3 names stand in column D. */
function table(
  sheet: string,
  rows: readonly AuditedRow[],
  columns: AuditedTable['table']['columns'] = { l3: 4 },
) {
  const audited: AuditedTable = {
    table: {
      sheet,
      range: { top: 1, left: 1, bottom: 30, right: 9 },
      family: 'project-self-evaluation',
      title: null,
      confidence: 1,
      uncertain: false,
      evidence: [],
      headerRow: 11,
      columns,
      funds: [],
      goals: { expected: null, achieved: null },
      indicators: rows.map(({ row }) => row),
      total: null,
      subtotals: [],
      grade: null,
      lines: [],
      mergesWanted: [],
    },
    profile: { id: 'mof-2020', name: '财政部 2020', chosen: 'auto', fits: [] },
    rows,
    funds: [],
    total: { printed: null, weight: null, sum: null, recomputed: null, grade: null },
    findings: [],
  };
  return audited;
}

const row = (
  number: number,
  status: RowSketch['outcome']['status'],
  more: Omit<RowSketch, 'outcome' | 'row'> = {},
) => auditedRow({ row: number, ...more, outcome: { status } });

describe('planMarks', () => {
  test('marks name and actual of missed and exceeded rows, and nothing else', () => {
    const rows = [
      row(12, 'missed'),
      row(13, 'met'),
      row(14, 'exceeded'),
      row(15, 'unscorable'),
      row(16, 'missed'),
    ];
    expect(planMarks([table('甲', rows)]).steps).toEqual([
      { kind: 'mark', sheet: '甲', missed: ['D12', 'F12', 'D16', 'F16'], exceeded: ['D14', 'F14'] },
    ]);
  });

  test('takes stacked tables of one sheet together, one step for each sheet', () => {
    const plan = planMarks([
      table('甲', [row(12, 'missed')]),
      table('乙', [row(5, 'exceeded')]),
      table('甲', [row(40, 'exceeded')]),
    ]);
    expect(plan.steps).toEqual([
      { kind: 'mark', sheet: '甲', missed: ['D12', 'F12'], exceeded: ['D40', 'F40'] },
      { kind: 'mark', sheet: '乙', missed: [], exceeded: ['D5', 'F5'] },
    ]);
  });

  test('takes an earlier overlay off where nothing deviates any more', () => {
    expect(planMarks([table('甲', [row(12, 'met')])]).steps).toEqual([{ kind: 'unmark', sheet: '甲' }]);
  });

  test('marks only what has a known place: no name column, no actual column, a slipped row', () => {
    const steps = (tables: AuditedTable[]) => planMarks(tables).steps;
    expect(steps([table('甲', [row(12, 'missed')], {})])).toMatchObject([{ missed: ['F12'] }]);
    expect(steps([table('甲', [row(12, 'missed', { actual: null })])])).toMatchObject([{ missed: ['D12'] }]);
    expect(steps([table('甲', [row(12, 'missed', { shifted: true })])])).toMatchObject([{ missed: ['F12'] }]);
  });

  test('an audit without tables changes nothing', () => {
    expect(planMarks([]).steps).toEqual([]);
  });
});

test('planUnmark clears every sheet once', () => {
  expect(planUnmark(['甲', '乙', '甲']).steps).toEqual([
    { kind: 'unmark', sheet: '甲' },
    { kind: 'unmark', sheet: '乙' },
  ]);
});

test('planReason writes one text and remembers what was there', () => {
  const was = { formula: null, value: '原来的话', format: 'General' };
  expect(planReason({ sheet: '甲', cell: 'I12', text: '=1 是文字', was }).steps).toEqual([
    { kind: 'write-text', sheet: '甲', cell: 'I12', text: '=1 是文字', was },
  ]);
});
