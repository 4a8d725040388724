import { auditTables } from '../../src/audit';
import type { CellChange, Surface } from '../../src/plan/cell-change';
import { planChanges } from '../../src/plan/cell-change';
import { correctionsOf } from '../../src/plan/corrections';
import { dependents } from '../../src/plan/dependents';
import { fillIn } from '../../src/plan/fill-in';
import { pointsAfter } from '../../src/plan/points-after';
import type { CellContent } from '../../src/plan/plan';
import { plain } from '../../src/scoring';
import { createGrid, detectTables } from '../../src/table';
import { surfaceOf } from './written-grid';

type Cell = string | number | null;

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'];

interface Sketch {
  /** 资金: label, budget, executed, weight, rate, score. */
  readonly funds?: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: readonly [weight: Cell, score: Cell];
  readonly grade?: Cell;
  readonly head?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly surface?: Partial<Surface>;
}

const FIRST = 8;

/** 资金 in rows 3–6, the head in row 7, rows from row 8 on (A…H), 总分 behind them. */
function book(sketch: Sketch) {
  const { funds = [], rows, total, head = HEAD } = sketch;
  const lines: (readonly Cell[])[] = [['项目支出绩效自评表'], ['项目名称', '甲乡道路养护']];
  lines.push(funds.length > 0 ? ['项目资金', '全年预算数', '全年执行数', '分值', '执行率', '得分'] : []);
  for (let at = 0; at < 3; at++) lines.push(funds[at] ?? []);
  lines.push(head, ...rows);
  if (total) lines.push(['总分', null, null, null, null, ...total]);
  if (sketch.grade) lines.push([sketch.grade]);
  const width = 9;
  const values = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
  const at = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const texts = values.map((line, row) =>
    line.map((value, column) => sketch.texts?.[at(row, column)] ?? String(value ?? '')),
  );
  const formats = values.map((line, row) =>
    line.map((_value, column) => sketch.formats?.[at(row, column)] ?? 'General'),
  );
  const grid = createGrid({ sheet: '自评表', top: 1, left: 1, values, texts, formats, merges: [] });
  const [table] = auditTables(detectTables(grid), { profile: 'mof-2020' }).tables;
  if (!table) throw new Error('no table');
  const formulas = new Map<string, CellContent>(
    Object.entries(sketch.formulas ?? {}).map(([cell, formula]) => [
      cell,
      { formula, value: 1, format: 'General' },
    ]),
  );
  return { table, surface: surfaceOf(grid, { formulas, ...sketch.surface }) };
}

const sure = ({ cautions }: CellChange): boolean => cautions.length === 0;
const told = ({ cell, before, after, cautions }: CellChange) => [cell, before, after, ...cautions];

function corrections(sketch: Sketch, chosen = sure): CellChange[] {
  const { table, surface } = book(sketch);
  const base = correctionsOf(table, surface);
  return [...base, ...dependents(table, surface, 'correct', base, chosen).changes];
}

const ROW = ['产出指标', '数量指标', '养护里程', '≥100公里', '80公里', 50, 40];
const OTHER = ['效益指标', '社会效益指标', '受益户数', '≥100户', '100户', 50, 50];
const row = (...more: Cell[]): Cell[] => [...ROW.slice(0, 7 - more.length), ...more];

describe('what is corrected, and how', () => {
  test.each<[string, Sketch, (string | number)[][]]>([
    ['a score above the rule', { rows: [row(45), OTHER] }, [['G8', '45', '40']]],
    ['full marks for what was missed', { rows: [row('50分'), OTHER] }, [['G8', '50分', '40分']]],
    ['a score above its weight', { rows: [row(60), OTHER] }, [['G8', '60', '40']]],
    [
      'a lower score with a reason is left to the user',
      { rows: [[...row(35), '群众投诉，主动扣分'], OTHER] },
      [['G8', '35', '40', 'deduction']],
    ],
    ['a lower score without one is not', { rows: [row(35), OTHER] }, [['G8', '35', '40']]],
    [
      'a rounded score is left to the user',
      { rows: [[...ROW.slice(0, 4), '79.9公里', 50, 40], OTHER] },
      [['G8', '40', '39.95', 'rounding']],
    ],
    [
      'the total follows a corrected score',
      { rows: [row(45), OTHER], total: [100, 95] },
      [
        ['G8', '45', '40'],
        ['G10', '95', '90'],
      ],
    ],
    [
      'also where only the corrected score makes it differ',
      { rows: [row('45'), OTHER], total: [100, '95分'] },
      [
        ['G8', '45', '40'],
        ['G10', '95分', '90分'],
      ],
    ],
    [
      'a total that the corrected scores make right stays',
      { rows: [row(45), OTHER], total: [100, 90] },
      [['G8', '45', '40']],
    ],
    ['a wrong total over right scores', { rows: [ROW, OTHER], total: [100, 95] }, [['G10', '95', '90']]],
    [
      'the grade follows the total',
      { rows: [[...ROW.slice(0, 6), 50], OTHER], total: [100, 100], grade: '自评等级：优秀' },
      [
        ['G8', '50', '40'],
        ['G10', '100', '90'],
      ],
    ],
    [
      'and changes with it',
      { rows: [[...ROW.slice(0, 4), '60公里', 50, 50], OTHER], total: [100, 100], grade: '自评等级：优秀' },
      [
        ['G8', '50', '30'],
        ['G10', '100', '80'],
        ['A11', '自评等级：优秀', '自评等级：良好'],
      ],
    ],
    [
      'a missing comparator, in the signs of the table',
      {
        rows: [
          [...ROW.slice(0, 3), '100公里', '80公里', 50, 40],
          [...OTHER.slice(0, 3), '>=100户', '100户', 50, 50],
        ],
      },
      [['D8', '100公里', '>=100公里', 'assumed-direction']],
    ],
    [
      'beside a cost it is a ceiling',
      { rows: [['成本指标', '经济成本指标', '每公里成本', '5万元', '5万元', 50, 50], OTHER] },
      [['D8', '5万元', '≤5万元', 'assumed-direction']],
    ],
    [
      'a number would become a text',
      { rows: [[...ROW.slice(0, 3), 100, 80, 50, 40], OTHER] },
      [['D8', '100', '≥100', 'assumed-direction', 'becomes-text']],
    ],
    ['a missing unit', { rows: [[...ROW.slice(0, 4), '80', 50, 40], OTHER] }, [['E8', '80', '80公里']]],
    [
      'a missing unit behind a scale: the scale stays',
      { rows: [[...ROW.slice(0, 3), '≥5万', '48000人次', 50, 48], OTHER] },
      [['D8', '≥5万', '≥5万人次']],
    ],
    [
      'the scale of money is assumed',
      { rows: [[...ROW.slice(0, 3), '≥100', '80万元', 50, 40], OTHER] },
      [['D8', '≥100', '≥100万元', 'assumed-unit']],
    ],
    [
      'money per something without 元',
      { rows: [['成本指标', '经济成本指标', '站点建设标准', '≤30万/个', '28万元/个', 50, 50], OTHER] },
      [['D8', '≤30万/个', '≤30万元/个']],
    ],
    [
      'a score by an assumed comparator is asked for too',
      { rows: [[...ROW.slice(0, 3), '100公里', '80公里', 50, 50], OTHER] },
      [
        ['D8', '100公里', '≥100公里', 'assumed-direction'],
        ['G8', '50', '40', 'assumed-direction'],
      ],
    ],
    [
      'a fraction beside a percent',
      { rows: [[...ROW.slice(0, 3), '≥90%', '0.72', 50, 40], OTHER] },
      [['E8', '0.72', '72%']],
    ],
    [
      'comparator and unit at once',
      { rows: [[...ROW.slice(0, 3), '100', '80公里', 50, 40], OTHER] },
      [['D8', '100', '≥100公里', 'assumed-direction']],
    ],
    [
      'a cell with a formula is left to the user',
      { rows: [row(45), OTHER], formulas: { G8: '=E8/D8*50' } },
      [['G8', '45', '40', 'formula']],
    ],
    [
      'a total that was right and is a formula follows by itself',
      { rows: [row(45), OTHER], total: [100, 95], formulas: { G10: '=SUM(G8:G9)' } },
      [['G8', '45', '40']],
    ],
    [
      'a wrong formula does not',
      { rows: [ROW, OTHER], total: [100, 95], formulas: { G10: '=SUM(G8:G9)+5' } },
      [['G10', '95', '90', 'formula']],
    ],
    [
      'a protected sheet is left to the user',
      { rows: [row(45), OTHER], surface: { isProtected: true } },
      [['G8', '45', '40', 'protected']],
    ],
  ])('%s', (_name, sketch, expected) => {
    expect(corrections(sketch).map(told)).toEqual(expected);
  });

  test.each<[string, Sketch]>([
    [
      'points of words within a range',
      { rows: [['效益指标', '社会效益指标', '出行条件', '有效改善', '部分达成预期指标', 50, 50], OTHER] },
    ],
    [
      'full marks for a late date: nobody says what it earns',
      { rows: [['产出指标', '时效指标', '完工时间', '2024年9月30日前', '2024年11月5日', 50, 50], OTHER] },
    ],
    [
      'a scale that only the other cell has',
      { rows: [[...ROW.slice(0, 3), '≥5', '4.8万人次', 50, 50], OTHER] },
    ],
    ['another scale', { rows: [[...ROW.slice(0, 3), '≥5万', '48千人次', 50, 48], OTHER] }],
    ['a bare figure beside a small percent', { rows: [[...ROW.slice(0, 3), '≤1%', '0.5', 50, 30], OTHER] }],
    ['an actual that was not filled in', { rows: [[...ROW.slice(0, 4), null, 50, 40], OTHER] }],
    [
      'a date without comparator',
      { rows: [['产出指标', '时效指标', '完工时间', '2024年10月底前', '2024年9月', 50, 50], OTHER] },
    ],
    ['a right table', { rows: [ROW, OTHER], total: [100, 90] }],
    [
      'funds that do not add up: nobody knows which',
      {
        rows: [ROW, OTHER],
        funds: [
          ['年度资金总额', 100, 100],
          ['其中：财政拨款', 60, 60],
          ['其他资金', 30, 40],
        ],
      },
    ],
  ])('nothing for %s', (_name, sketch) => {
    expect(corrections(sketch).map(told)).toEqual([]);
  });

  test('execution: the rate in its own style, the score of the rounded rate', () => {
    const sketch: Sketch = {
      funds: [['年度资金总额', 158, 156.65, 10, '98.5%', 9.85]],
      rows: [[...ROW.slice(0, 5), 40, 32], OTHER],
      total: [100, 91.85],
    };
    expect(corrections(sketch).map(told)).toEqual([
      ['E4', '98.5%', '99.2%'],
      ['F4', '9.85', '9.92'],
      ['G10', '91.85', '91.92'],
    ]);
  });

  test('a total is the sum of what is chosen, not of what is offered', () => {
    const sketch: Sketch = { rows: [row(45), [...OTHER.slice(0, 6), 48]], total: [100, 93] };
    expect(corrections(sketch).map(told)).toEqual([
      ['G8', '45', '40'],
      ['G9', '48', '50'],
      ['G10', '93', '90'],
    ]);
    const first = corrections(sketch, ({ cell }) => cell === 'G8').map(told);
    expect(first[2]).toEqual(['G10', '93', '88']);
    expect(corrections(sketch, () => false).map(told)).toEqual([
      ['G8', '45', '40'],
      ['G9', '48', '50'],
    ]);
  });
});

describe('as live formulas', () => {
  test('scores name their profile, totals add the cells, texts stay texts', () => {
    const sketch: Sketch = {
      funds: [['年度资金总额', 158, 156.65, 10, 0.98, 9.85]],
      formats: { E4: '0.00%' },
      texts: { E4: '98.00%' },
      rows: [
        [...ROW.slice(0, 5), 40, 40],
        [...OTHER.slice(0, 6), '40分'],
      ],
      total: [100, 99.85],
    };
    const changes = corrections(sketch);
    expect(planChanges(changes, true).steps.map((step) => ('formula' in step ? step.formula : step))).toEqual(
      [
        '=PERF.EXECUTION(B4,C4)',
        '=PERF.EXECUTIONSCORE(B4,C4,D4)',
        '=PERF.SCORE(D8,E8,F8,"数量指标","mof-2020")',
        expect.objectContaining({ kind: 'write-text', cell: 'G9', text: '50分' }),
        expect.objectContaining({ kind: 'write-number', cell: 'G10', number: '91.92' }),
      ],
    );
  });

  test('SUM takes neighbours together', () => {
    const changes = corrections({ rows: [row(45), OTHER], total: [100, 95] });
    expect(changes.map(({ formula }) => formula)).toEqual([
      '=PERF.SCORE(D8,E8,F8,"数量指标","mof-2020")',
      '=SUM(G8:G9)',
    ]);
  });

  test('none where the formula, which sees values alone, would give another score', () => {
    const weight = ['产出指标', '数量指标', '收购粮食', 5000, '4吨', 50, 50];
    const changes = corrections({
      rows: [weight, OTHER],
      formats: { D8: '0"千克"' },
      texts: { D8: '5000千克' },
    });
    const score = changes.find(({ kind }) => kind === 'score');
    expect([score?.after, score?.formula]).toEqual(['40', null]);
  });
});

describe('填写', () => {
  function filled(sketch: Sketch, chosen = sure) {
    const { table, surface } = book(sketch);
    const { changes, unfilled } = fillIn(table, surface);
    const after = dependents(table, surface, 'fill', changes, chosen);
    const all = [...changes, ...after.changes];
    return { table, all, unfilled, after };
  }

  test('scores, execution and the total in one go; level points and the grade with them', () => {
    const { table, all, unfilled, after } = filled({
      funds: [
        ['年度资金总额', 158, 156.65, 10, null, null],
        ['其中：财政拨款', 100, 98.65, '—', '—', '—'],
      ],
      rows: [
        [...ROW.slice(0, 5), 40, null],
        [...OTHER.slice(0, 6), null],
      ],
      total: [100, null],
      formats: { E4: '0.00%' },
    });
    expect(all.map(told)).toEqual([
      ['E4', '', '99.15%'],
      ['F4', '', '9.92'],
      ['G8', '', '32'],
      ['G9', '', '50'],
      ['G10', '', '91.92'],
    ]);
    expect(all[0]?.content).toEqual({ kind: 'number', number: '0.9915' });
    expect(unfilled).toEqual([]);
    expect([after.total && plain(after.total), after.grade]).toEqual(['91.92', '优']);
    const points = pointsAfter(table, all).map(({ level, score, weight }) => [
      level,
      plain(score),
      plain(weight),
    ]);
    expect(points).toEqual([
      [null, '9.92', '10'],
      ['产出指标', '32', '40'],
      ['效益指标', '50', '50'],
    ]);
  });

  test('what stands anywhere is never overwritten, dashes included', () => {
    const { all } = filled({ rows: [row('/'), row(45), [...OTHER.slice(0, 6), null]] });
    expect(all.map(told)).toEqual([['G10', '', '50']]);
  });

  test('a score for words is a suggestion: until it is chosen, the total waits', () => {
    const words = ['效益指标', '社会效益指标', '出行条件', '有效改善', '达成预期指标', 50, null];
    const sketch: Sketch = { rows: [row(null), words], total: [100, null] };
    const { all, after } = filled(sketch);
    expect(all.map(told)).toEqual([
      ['G8', '', '40'],
      ['G9', '', '50', 'upper-bound'],
    ]);
    expect(after.waiting.map(({ row: at, label }) => [at, label])).toEqual([[FIRST + 2, '总分']]);
    expect(filled(sketch, () => true).all.map(told)[2]).toEqual(['G10', '', '90']);
  });

  test('what cannot be scored is listed with its reason', () => {
    const { all, unfilled } = filled({
      rows: [
        [...ROW.slice(0, 4), null, 30, null],
        [...OTHER.slice(0, 4), '100人次', 30, null],
        [...OTHER.slice(0, 3), '≥95%', '96%', null, null],
        row(40),
      ],
    });
    expect(all).toEqual([]);
    expect(unfilled.map(({ cell, why }) => [cell, why])).toEqual([
      ['G8', 'actual-empty'],
      ['G9', 'unit-mismatch'],
      ['G10', 'weight-missing'],
    ]);
  });

  test('a cell that a merged area covers would show nothing', () => {
    const merges = [{ top: 8, left: 7, bottom: 9, right: 7 }];
    const { all, unfilled } = filled({
      rows: [row(40), [...OTHER.slice(0, 6), null]],
      surface: { merges },
    });
    expect(all).toEqual([]);
    expect(unfilled.map(({ cell, why }) => [cell, why])).toEqual([['G9', 'merged']]);
  });

  test('a formula that shows nothing is no blank cell', () => {
    expect(filled({ rows: [row(null), OTHER], formulas: { G8: '=IF(E8="","",1)' } }).all).toEqual([]);
  });

  test('as the other scores are written', () => {
    const { all } = filled({ rows: [row(null), [...OTHER.slice(0, 6), '50分']] });
    expect(all.map(told)).toEqual([['G8', '', '40分']]);
  });
});
