import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditTables } from '../../src/audit';
import { deviationsOf, draftParts, draftText, EMPTY_DRAFT, withCause } from '../../src/taskpane/deviations';
import { rowList } from '../../src/taskpane/row-list';
import type { Report } from '../../src/taskpane/report';
import {
  countBySeverity,
  findingsShown,
  fitTotals,
  itemsShown,
  openDeviation,
} from '../../src/taskpane/selectors';
import { CLEAN, engineFor, gridOf, MIXED, tableOf } from './fixtures';
import type { TableText } from './fixtures';

function reportOn(...tables: readonly TableText[]): Report {
  const detected = tables.map(tableOf);
  const audit = auditTables(detected);
  return {
    scope: 'workbook',
    engine: engineFor(tables),
    sheets: detected.map(({ sheet }) => ({
      name: sheet,
      isProtected: false,
      isActive: false,
      isEmpty: false,
    })),
    grids: new Map(tables.map((table, index) => [detected[index]?.sheet ?? '', gridOf(table)])),
    detected,
    tables: audit.tables.map((audited) => ({ key: audited.table.sheet, audited })),
    audit: { ...audit, setAside: [] },
    undecided: audit,
    ownProfiles: [],
    cells: 0,
  };
}

describe('deviationsOf', () => {
  test('gives missed and exceeded rows in table order, with where their reasons go', () => {
    const found = deviationsOf(reportOn(MIXED));
    expect(found.map(({ status, target }) => [status, target?.cell, target?.current])).toEqual([
      ['exceeded', 'I12', '申请改造的家庭多于年初预计。'],
      ['missed', 'I13', ''],
    ]);
  });

  test('leaves uncertain tables out', () => {
    expect(deviationsOf(reportOn({ ...MIXED, uncertain: true }))).toEqual([]);
  });

  test('knows protected sheets', () => {
    const report = reportOn(MIXED);
    const locked = { ...report, sheets: report.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    expect(deviationsOf(locked).every((deviation) => deviation.isProtected)).toBe(true);
  });

  test('finds the head of a merged cell and the rows that it serves', () => {
    const report = reportOn(MIXED);
    const grid = gridOf(MIXED, [{ top: 12, left: 9, bottom: 13, right: 9 }]);
    const [, missed] = deviationsOf({ ...report, grids: new Map([['自评表01', grid]]) });
    expect(missed?.target).toMatchObject({
      cell: 'I12',
      rows: [12, 13],
      current: '申请改造的家庭多于年初预计。',
    });
  });

  test('a key follows the indicator, not the row alone', () => {
    const [first] = deviationsOf(reportOn(MIXED));
    const renamed = { ...MIXED, rows: MIXED.rows.map((row) => ({ ...row, name: `${row.name}（新）` })) };
    const [second] = deviationsOf(reportOn(renamed));
    expect(first?.key).not.toBe(second?.key);
  });
});

describe('openDeviation', () => {
  const shown = deviationsOf(reportOn(MIXED));
  test.each([
    ['nobody chose: the first without a reason', undefined, shown[1]?.key],
    ['closed by hand', null, null],
    ['opened by hand', shown[0]?.key, shown[0]?.key],
  ])('%s', (_name, choice, expected) => {
    expect(openDeviation(shown, choice)).toBe(expected);
  });
});

describe('a draft', () => {
  const [, missed] = deviationsOf(reportOn(MIXED));
  if (!missed) throw new Error('no missed row');
  const { facts } = missed;

  test('without a cause has a placeholder for it', () => {
    expect(draftText(facts, EMPTY_DRAFT)).toContain('〔请填写具体原因〕');
  });

  test('is the user’s words once there are any', () => {
    expect(draftText(facts, { ...EMPTY_DRAFT, text: '' })).toBe('');
  });

  test('of another cause does not set aside what was drafted, only what was typed', () => {
    expect(withCause(facts, EMPTY_DRAFT, 'funds-late').setAside).toBeNull();
    const untouched = { ...EMPTY_DRAFT, text: draftText(facts, EMPTY_DRAFT) };
    expect(withCause(facts, untouched, 'funds-late').setAside).toBeNull();
    expect(withCause(facts, { ...EMPTY_DRAFT, text: '  ' }, 'funds-late').setAside).toBeNull();
    const typed = withCause(facts, { ...EMPTY_DRAFT, text: '手写' }, 'funds-late');
    expect(typed).toEqual({ cause: 'funds-late', text: null, setAside: '手写' });
    expect(withCause(facts, typed, 'demand-fell').setAside).toBe('手写');
  });

  test.each([
    ['', []],
    ['没有', [['没有', false]]],
    ['〔甲〕', [['〔甲〕', true]]],
    [
      '因〔甲〕〔乙〕。',
      [
        ['因', false],
        ['〔甲〕', true],
        ['〔乙〕', true],
        ['。', false],
      ],
    ],
    ['没有关〔上', [['没有关〔上', false]]],
  ])('draftParts(%j)', (text, expected) => {
    const parts = draftParts(text);
    expect(parts.map((part) => [part.text, part.placeholder])).toEqual(expected);
    for (const part of parts) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
  });
});

test.each([
  [[13], '13'],
  [[12, 13, 14], '12–14'],
  [[12, 15], '12、15'],
  [[], ''],
])('rowList(%j)', (rows, expected) => {
  expect(rowList(rows)).toBe(expected);
});

describe('what is on screen', () => {
  const report = reportOn(MIXED, CLEAN);

  test('findings of all tables, or of the chosen one', () => {
    expect(countBySeverity(findingsShown(report, null))).toEqual({ error: 2, warning: 0, info: 0 });
    expect(findingsShown(report, '自评表02')).toEqual([]);
  });

  test('findings of one cell and code still have keys of their own', () => {
    const [first] = report.tables;
    const items = first ? itemsShown({ ...report, tables: [first, first] }, null) : [];
    expect(items.length).toBe(4);
    expect(new Set(items.map(({ key }) => key)).size).toBe(4);
  });

  test('fits add up over the tables; uncertain ones do not count', () => {
    const tables = reportOn(MIXED, CLEAN, { ...MIXED, sheet: '不确定', uncertain: true }).audit.tables;
    expect(fitTotals(tables).find(({ id }) => id === 'mof-2020')).toEqual({
      id: 'mof-2020',
      matched: 5,
      scored: 6,
    });
  });
});

test('the pane’s code holds no sentence: words stand in messages/', () => {
  const root = path.resolve(__dirname, '../../src/taskpane');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(30);
  const spoken = files.filter((file) => {
    const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    return /[\u4e00-\u9fff]/.test(code);
  });
  expect(spoken).toEqual([]);
});
