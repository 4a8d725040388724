import { HostError } from '../../../src/host/port';
import type { FormulaCell } from '../../../src/host/port';
import { createToValues, planValues, sortFormulas } from '../../../src/taskpane/tools/to-values';
import { FakeHost } from '../fake-host';

const cellOf = (
  cell: string,
  formula: string,
  value: FormulaCell['was']['value'],
  spill: string | null = null,
) => ({
  sheet: '表',
  cell,
  was: { formula, value, format: 'General' },
  spill,
});
const SCORE = cellOf('H12', '=PERF.SCORE(E12,F12,G12)', 6.25);
const ROUNDED = cellOf('H13', '=ROUND(perf.score(E13,F13,G13),1)', 9.9);
const GRADE = cellOf('H14', '=PERF.GRADE(H13)', '优');
const EMPTY = cellOf('H15', '=PERF.CHECK(E15,F15,G15,H15)', null);
const ERROR = cellOf('H16', '=PERF.SCORE(E16,F16,G16)', '#VALUE!');
const SPILL = cellOf('K1', '=PERF.AUDIT(A1:I24)', '单元格');
const WIDE = cellOf('K9', '=PERF.SCORE(E1:E3,F1:F3,10)', 5, 'K9:K11');
const OTHERS = cellOf('H17', '=MYPERF.SCORE(1)', 1);

test('formulas are sorted by what can become of them; others are none of ours', () => {
  expect(sortFormulas([SCORE, ROUNDED, GRADE, EMPTY, ERROR, SPILL, WIDE, OTHERS])).toEqual({
    convertible: [SCORE, ROUNDED, GRADE, EMPTY],
    errors: [ERROR],
    spilled: [SPILL, WIDE],
  });
});

test('the plan keeps numbers numbers and texts texts, and what the preview saw', () => {
  expect(planValues([SCORE, GRADE, EMPTY]).steps).toEqual([
    { kind: 'write-number', sheet: '表', cell: 'H12', number: '6.25', was: SCORE.was },
    { kind: 'write-text', sheet: '表', cell: 'H14', text: '优', was: GRADE.was },
    { kind: 'write-text', sheet: '表', cell: 'H15', text: '', was: EMPTY.was },
  ]);
});

describe('step by step', () => {
  test('nothing is written before the second press; one press takes it back', async () => {
    const host = new FakeHost();
    host.formulas = [SCORE, ERROR];
    const tool = createToValues(host);
    await tool.convert();
    await tool.search('workbook');
    expect(host.applied).toEqual([]);
    await tool.convert();
    expect(tool.feature.get()).toMatchObject({ at: 'done', count: 1 });
    await tool.undo();
    expect(tool.feature.get()).toEqual({ at: 'undone' });
    expect(host.applied.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([
      ['write-number'],
      ['restore'],
    ]);
  });

  test('cancelling forgets what was found', async () => {
    const host = new FakeHost();
    host.formulas = [SCORE];
    const tool = createToValues(host);
    await tool.search('active-sheet');
    tool.cancel();
    await tool.convert();
    expect(host.applied).toEqual([]);
  });

  test('only what can be converted is; nothing at all where nothing can', async () => {
    const host = new FakeHost();
    host.formulas = [ERROR, SPILL];
    const tool = createToValues(host);
    await tool.search('workbook');
    await tool.convert();
    expect(host.applied).toEqual([]);
    expect(tool.feature.get().at).toBe('found');
  });

  test('a refusal of the host is told', async () => {
    const host = new FakeHost();
    host.formulas = [SCORE];
    host.failApply = new HostError('sheet-protected', { sheet: '表' });
    const tool = createToValues(host);
    await tool.search('workbook');
    await tool.convert();
    expect(tool.feature.get()).toEqual({ at: 'failed', error: host.failApply });
  });
});
