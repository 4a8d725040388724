import fc from 'fast-check';
import type { AuditedTable } from '../../src/audit';
import { auditTables } from '../../src/audit';
import type { EvaluationTable } from '../../src/table';
import { SELF_EVALUATIONS, goldenTable } from './golden/self-evaluation';
import type { NumberSketch, RowSketch, TableSketch } from './table';
import { table } from './table';

const cost = (target: string, actual: string, score: NumberSketch): RowSketch => ({
  l1: '成本指标',
  l2: '经济成本指标',
  l3: '单场成本',
  target,
  actual,
  weight: '20',
  score,
});
const count: RowSketch = { l3: '培训场次', target: '≥5场', actual: '5场', weight: '10', score: '10' };
const words: RowSketch = { target: '有效改善', actual: '达成预期指标', weight: '10', score: '9' };

/** Full for spending less: mof-2020, hubei and linear-ceiling say so. */
const FULL = cost('≤10万元', '8万元', '20');
/** The share that was spent: xinjiang-2024. */
const SHARE = cost('≤10万元', '8万元', '16');
/** 20 × 10 ÷ 12.5 above a ceiling: mof-2020 and hubei. */
const OVER_RATIO = cost('≤10万元', '12.5万元', '16');
/** 20 × (1 − 2.5 ÷ 10) above a ceiling: linear-ceiling. */
const OVER_LINEAR = cost('≤10万元', '12.5万元', '15');

const build = (...sketches: (TableSketch | readonly RowSketch[])[]): EvaluationTable[] =>
  sketches.map((sketch, index) =>
    table({ sheet: `表${index + 1}`, ...('length' in sketch ? { rows: sketch } : sketch) }),
  );

const chosen = (...sketches: (TableSketch | readonly RowSketch[])[]): string[] =>
  auditTables(build(...sketches)).tables.map(({ profile }) => profile.id);

describe('one table', () => {
  test.each<[string, readonly RowSketch[], string]>([
    ['most printed scores reproduced', [SHARE, count], 'xinjiang-2024'],
    ['full marks below a ceiling', [FULL, count], 'mof-2020'],
    ['an overrun cut in proportion', [OVER_LINEAR, count], 'linear-ceiling'],
    ['an overrun divided', [OVER_RATIO, count], 'mof-2020'],
    ['two rows against one', [SHARE, SHARE, OVER_LINEAR], 'xinjiang-2024'],
    ['nothing that tells them apart: the order of the profiles', [count], 'mof-2020'],
    ['words alone say nothing', [words], 'mof-2020'],
    [
      'no reproduced score: the smaller difference',
      [cost('≤5万元/个', '4.463万元/个', '17.84')],
      'xinjiang-2024',
    ],
    ['as many, and nearer', [count, cost('≤10万元', '8万元', '19.99')], 'mof-2020'],
    [
      'a formula that holds more digits than it shows',
      [cost('≤3500元/户', '2448.98元/户', { text: '13.99', value: '13.9941714285714' })],
      'xinjiang-2024',
    ],
  ])('%s', (_name, rows, id) => {
    expect(chosen(rows)).toEqual([id]);
  });

  test('the counts of every candidate are shown, best first', () => {
    const [audited] = auditTables(build([SHARE, OVER_RATIO, count, words])).tables;
    expect(audited?.profile.fits).toEqual([
      { id: 'mof-2020', matched: 2, scored: 3 },
      { id: 'hubei', matched: 2, scored: 3 },
      { id: 'xinjiang-2024', matched: 2, scored: 3 },
      { id: 'linear-ceiling', matched: 1, scored: 3 },
    ]);
  });

  test('a third-party table has a scheme of its own', () => {
    expect(chosen({ family: 'third-party-scoring', rows: [count] })).toEqual(['third-party-2022']);
  });
});

describe('a workbook', () => {
  test.each<[string, readonly (TableSketch | readonly RowSketch[])[], readonly string[]]>([
    ['a tied table follows the others', [[count], [SHARE]], ['xinjiang-2024', 'xinjiang-2024']],
    [
      'the more frequent choice',
      [[SHARE], [OVER_LINEAR], [OVER_LINEAR], [count]],
      ['xinjiang-2024', 'linear-ceiling', 'linear-ceiling', 'linear-ceiling'],
    ],
    [
      'equally frequent: the order of the profiles',
      [[OVER_LINEAR], [SHARE], [count]],
      ['linear-ceiling', 'xinjiang-2024', 'xinjiang-2024'],
    ],
    [
      'tables that two profiles fit alike count as well',
      [[OVER_RATIO], [OVER_RATIO], [SHARE], [count]],
      ['mof-2020', 'mof-2020', 'xinjiang-2024', 'mof-2020'],
    ],
    ['the others settle a tie among some', [[FULL], [OVER_LINEAR]], ['linear-ceiling', 'linear-ceiling']],
    [
      'what fits best is never outvoted',
      [[OVER_LINEAR], [OVER_LINEAR], [SHARE]],
      ['linear-ceiling', 'linear-ceiling', 'xinjiang-2024'],
    ],
    [
      'target tables have no say',
      [
        { family: 'target-table', rows: [{ target: '≥5场' }] },
        { family: 'target-table', rows: [{ target: '≥5场' }] },
        [SHARE],
        [count],
      ],
      ['mof-2020', 'mof-2020', 'xinjiang-2024', 'xinjiang-2024'],
    ],
    [
      'uncertain tables have no say',
      [{ uncertain: true, rows: [OVER_LINEAR] }, { uncertain: true, rows: [OVER_LINEAR] }, [SHARE], [count]],
      ['mof-2020', 'mof-2020', 'xinjiang-2024', 'xinjiang-2024'],
    ],
  ])('%s', (_name, sketches, ids) => {
    expect(chosen(...sketches)).toEqual(ids);
  });
});

describe('the user’s choice', () => {
  test('wins over what fits, and the counts are still shown', () => {
    const [audited] = auditTables(build([SHARE]), { profile: 'hubei' }).tables;
    expect(audited?.profile).toEqual({
      id: 'hubei',
      name: '湖北',
      chosen: 'user',
      fits: [
        { id: 'xinjiang-2024', matched: 1, scored: 1 },
        { id: 'mof-2020', matched: 0, scored: 1 },
        { id: 'hubei', matched: 0, scored: 1 },
        { id: 'linear-ceiling', matched: 0, scored: 1 },
      ],
    });
    expect(audited?.findings.map(({ code }) => code)).toEqual(['score-mismatch']);
  });

  test('goes for every table of the workbook', () => {
    const { tables } = auditTables(build([SHARE], [FULL], [count]), { profile: 'xinjiang-2024' });
    expect(tables.map(({ profile }) => [profile.id, profile.chosen])).toEqual([
      ['xinjiang-2024', 'user'],
      ['xinjiang-2024', 'user'],
      ['xinjiang-2024', 'user'],
    ]);
  });

  test('"auto" is no choice', () => {
    expect(auditTables(build([SHARE]), { profile: 'auto' })).toEqual(auditTables(build([SHARE])));
  });
});

describe('an uncertain table', () => {
  const wrong: RowSketch = { ...FULL, actual: '50万元', target: '10万元', reason: '' };
  const [audited] = auditTables([
    table({ uncertain: true, title: '附表', rows: [wrong, count], total: { score: '1' } }),
  ]).tables;

  test('is neither scored nor judged', () => {
    expect(audited?.rows).toHaveLength(2);
    for (const row of audited?.rows ?? []) {
      expect(row).toMatchObject({
        rule: null,
        recomputedScore: null,
        explanation: null,
        reasonMissing: false,
      });
      expect(row.outcome).toMatchObject({ status: 'unscorable', why: 'table-uncertain' });
    }
    expect(audited?.total).toEqual({ printed: null, weight: null, sum: null, recomputed: null, grade: null });
    expect(audited?.profile.fits).toEqual([]);
  });

  test('is reported once, as a warning', () => {
    expect(
      audited?.findings.map(({ code, severity, cell, facts }) => ({ code, severity, cell, facts })),
    ).toEqual([{ code: 'table-uncertain', severity: 'warning', cell: 'A1:L14', facts: { title: '附表' } }]);
  });

  test('also when the user chose a profile', () => {
    const [chosenOne] = auditTables(build({ uncertain: true, rows: [wrong] }), { profile: 'hubei' }).tables;
    expect(chosenOne?.rows.every(({ recomputedScore }) => recomputedScore === null)).toBe(true);
    expect(chosenOne?.findings.map(({ code }) => code)).toEqual(['table-uncertain']);
  });

  test('counts among the sheets, not among the checked rows', () => {
    const { checked } = auditTables(build({ uncertain: true, rows: [wrong] }, [count, words]));
    expect(checked).toMatchObject({ sheets: 2, rows: 2 });
  });
});

test('funds and summaries have no indicators to judge', () => {
  const [audited] = auditTables(build({ family: 'fund-table', rows: [] })).tables;
  expect(audited?.findings).toEqual([]);
  expect(audited?.profile.fits).toEqual([]);
});

test('findings come by severity, then down the sheet', () => {
  const [audited] = auditTables(
    build([
      { ...count, target: '5场' },
      { ...count, target: '≥80场', actual: '50场', score: '6.3' },
      { ...count, score: '12' },
      { ...count, l3: '参加人数', target: '5场', actual: '5人次' },
    ]),
  ).tables;
  expect(audited?.findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`)).toEqual([
    'error score-out-of-range H14',
    'error unit-mismatch F15',
    'warning target-no-comparator E12',
    'warning target-no-comparator E15',
    'info score-rounding H13',
  ]);
});

describe('the same tables', () => {
  const extra = build([FULL], [OVER_LINEAR, count], { uncertain: true, rows: [count] });
  const workbook = (): EvaluationTable[] => [...SELF_EVALUATIONS.map(goldenTable), ...extra];
  const bySheet = (tables: readonly AuditedTable[]): Map<string, AuditedTable> =>
    new Map(tables.map((audited) => [audited.table.sheet, audited]));

  test('give the same audit in any order', () => {
    const tables = workbook();
    const usual = bySheet(auditTables(tables).tables);
    expect(usual.size).toBe(tables.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(tables, { minLength: tables.length }), (shuffled) => {
        const audit = auditTables(shuffled);
        expect(audit.tables.map(({ table: { sheet } }) => sheet)).toEqual(shuffled.map(({ sheet }) => sheet));
        for (const audited of audit.tables) expect(audited).toEqual(usual.get(audited.table.sheet));
      }),
      { numRuns: 20 },
    );
  });

  test('give the same audit twice, byte for byte', () => {
    const once = auditTables(workbook());
    const twice = auditTables(workbook());
    expect(twice).toEqual(once);
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });

  test('are left as they were', () => {
    const tables = workbook();
    const before = JSON.stringify(tables);
    auditTables(tables);
    expect(JSON.stringify(tables)).toBe(before);
  });
});
