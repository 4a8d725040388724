import type { FundSketch } from '../table';
import { testRule } from '../rule-test';

const total = { initial: '180', fullYear: '158', executed: '156.65' };
const own = { label: '其中：当年财政拨款', initial: '170', fullYear: '150', executed: '148.65' };
const other = { label: '其他资金', initial: '10', fullYear: '8', executed: '8' };
const finds = (
  name: string,
  funds: readonly FundSketch[],
  column: 'initial' | 'fullYear' | 'executed',
  printed: string,
  expected: string,
) => ({
  name,
  table: { funds },
  findings: [
    {
      cell: { initial: 'D6', fullYear: 'E6', executed: 'F6' }[column],
      severity: 'error' as const,
      printed,
      expected,
      facts: { label: '年度资金总额', column },
    },
  ],
});

testRule('funds-sum', {
  invalid: [
    finds('the budget of the year', [{ ...total, fullYear: '185' }, own, other], 'fullYear', '185', '158'),
    finds('the first budget', [total, { ...own, initial: '180' }, other], 'initial', '180', '190'),
    finds('what was spent', [total, own, { ...other, executed: '0.8' }], 'executed', '156.65', '149.45'),
    finds(
      'by level of government',
      [
        { fullYear: '100' },
        { label: '其中：中央财政资金', fullYear: '60' },
        { label: '省级财政资金', fullYear: '30' },
        { label: '市县财政资金', fullYear: '5' },
        { label: '其他资金', fullYear: '' },
      ],
      'fullYear',
      '100',
      '95',
    ),
    finds(
      'a total that nobody filled in',
      [
        { fullYear: '0' },
        { label: '其中:本年财政拨款', fullYear: '89.974' },
        { label: '上年结转资金', fullYear: '' },
        { label: '其他资金', fullYear: '—' },
      ],
      'fullYear',
      '0',
      '89.974',
    ),
    finds(
      'more than the total, even where other funds have no line',
      [
        { fullYear: '100' },
        { label: '其中：中央补助', fullYear: '60' },
        { label: '地方资金', fullYear: '50' },
      ],
      'fullYear',
      '100',
      '110',
    ),
    {
      name: 'the known parts alone are above it',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '其中：当年财政拨款', fullYear: '90' },
          { label: '上年结转资金', fullYear: '15' },
          { label: '政府性基金', fullYear: '20' },
        ],
      },
      findings: [
        {
          cell: 'E6',
          severity: 'error',
          printed: '100',
          expected: '≥105',
          facts: { label: '年度资金总额', column: 'fullYear' },
        },
      ],
    },
  ],
  valid: [
    { name: 'every column right', table: { funds: [total, own, other] } },
    {
      name: 'all parts blank',
      table: { funds: [total, { label: '其中：当年财政拨款' }, { label: '其他资金' }] },
    },
    {
      name: 'right at the precision of the total',
      table: { funds: [{ fullYear: '158' }, { ...own, fullYear: '150.3' }, { ...other, fullYear: '8.1' }] },
    },
    {
      name: 'right in the underlying values',
      table: {
        funds: [
          { fullYear: '0.3' },
          { label: '当年财政拨款', fullYear: { text: '0.1', value: '0.14' } },
          { label: '其他资金', fullYear: { text: '0.1', value: '0.14' } },
        ],
      },
    },
    { name: 'one part alone', table: { funds: [total, { ...own, fullYear: '1' }] } },
    {
      name: 'less than the total, and no line for other funds',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '其中：中央补助', fullYear: '60' },
          { label: '地方资金', fullYear: '30' },
        ],
      },
    },
    {
      name: 'two divisions in one block',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '其中：当年财政拨款', fullYear: '90' },
          { label: '其中：中央财政资金', fullYear: '60' },
          { label: '省级财政资金', fullYear: '30' },
          { label: '其他资金', fullYear: '10' },
        ],
      },
    },
    {
      name: 'a level inside another',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '其中：中央资金', fullYear: '60' },
          { label: '地方资金', fullYear: '40' },
          { label: '其中：省级资金', fullYear: '30' },
          { label: '其他资金', fullYear: '0' },
        ],
      },
    },
    {
      name: 'a label that we do not know, beside parts that are less than the total',
      table: { funds: [total, own, other, { label: '政府性基金', fullYear: '20' }] },
    },
    {
      name: 'an unknown line that takes something back',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '其中：当年财政拨款', fullYear: '90' },
          { label: '上年结转资金', fullYear: '15' },
          { label: '年中收回', fullYear: '-5' },
        ],
      },
    },
    {
      name: 'an unknown line that may hold the others',
      table: {
        funds: [
          { fullYear: '100' },
          { label: '财政性资金小计', fullYear: '100' },
          { label: '其中：中央资金', fullYear: '60' },
          { label: '省级资金', fullYear: '40' },
        ],
      },
    },
    {
      name: 'the same label twice',
      table: { funds: [total, own, { ...own, fullYear: '100' }, other] },
    },
    {
      name: 'a part that cannot be read',
      table: { funds: [{ fullYear: '158' }, { ...own, fullYear: '约150' }, { ...other, fullYear: '#REF!' }] },
    },
    { name: 'no total', table: { funds: [own, other] } },
  ],
});
