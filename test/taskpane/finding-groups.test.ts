import type { Finding } from '../../src/audit';
import { filterItems, groupItems } from '../../src/taskpane/finding-groups';
import type { FindingItem } from '../../src/taskpane/selectors';

function item(
  code: 'target-zero' | 'actual-missing' | 'cell-error',
  cell: string,
  table: string | null,
): FindingItem {
  const severity = ({ 'target-zero': 'info', 'actual-missing': 'error', 'cell-error': 'error' } as const)[
    code
  ];
  const facts = code === 'cell-error' ? { error: '#REF!' } : { indicator: `指标${cell}` };
  const common = {
    sheet: '自评表',
    cell,
    row: 1,
    printed: null,
    expected: null,
    source: 'template',
    severity,
  };
  return { key: `${code}${cell}`, finding: { ...common, code, facts } as Finding, table };
}

const items = [
  item('target-zero', 'E3', '甲'),
  item('actual-missing', 'F4', '乙'),
  item('cell-error', 'F5', '乙'),
  item('cell-error', 'F6', '甲'),
  item('actual-missing', 'F7', '甲'),
  item('actual-missing', 'F8', null),
];

const shape = (grouping: Parameters<typeof groupItems>[1]) =>
  groupItems(items, grouping).map(({ key, severity, items: own }) => [
    key,
    severity,
    own.map(({ finding }) => finding.cell).join(),
  ]);

test('by severity: from error to info, each in its order', () => {
  expect(shape('severity')).toEqual([
    ['severity:error', 'error', 'F4,F5,F6,F7,F8'],
    ['severity:info', 'info', 'E3'],
  ]);
});

test('by cause: the gravest first, then the most frequent', () => {
  expect(shape('rule')).toEqual([
    ['rule:actual-missing', 'error', 'F4,F7,F8'],
    ['rule:cell-error', 'error', 'F5,F6'],
    ['rule:target-zero', 'info', 'E3'],
  ]);
});

test('by table: in the order of the tables, with the gravest severity of each; across tables apart', () => {
  expect(shape('table')).toEqual([
    ['table:甲', 'error', 'E3,F6,F7'],
    ['table:乙', 'error', 'F4,F5'],
    ['table:', 'error', 'F8'],
  ]);
});

test.each([
  ['', 'E3,F4,F5,F6,F7,F8'],
  ['  ', 'E3,F4,F5,F6,F7,F8'],
  ['f7', 'F7'],
  ['#ref', 'F5,F6'],
  ['指标F4 未填', 'F4'],
  ['指标F4 错误值', ''],
])('filter %j', (wanted, cells) => {
  expect(
    filterItems(items, wanted)
      .map(({ finding }) => finding.cell)
      .join(),
  ).toBe(cells);
});

test('the same findings give the same groups', () => {
  expect(shape('rule')).toEqual(shape('rule'));
});
