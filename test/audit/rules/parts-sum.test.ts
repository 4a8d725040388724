import type { LineSketch, TableSketch } from '../table';
import { testRule } from '../rule-test';

const regions = [
  { label: '甲县', budget: '558', spent: '200.95' },
  { label: '乙县', budget: '228', spent: '136.8' },
  { label: '丙县', budget: '220', spent: '63.9' },
];
const total = { label: '合计', budget: '1006', spent: '401.65' };
const funds = (...lines: readonly LineSketch[]): TableSketch => ({ family: 'fund-table', lines });

testRule('parts-sum', {
  invalid: [
    {
      name: 'a budget that does not add up',
      table: funds(...regions, { ...total, budget: '1060' }),
      findings: [
        {
          cell: 'C6',
          severity: 'error',
          printed: '1060',
          expected: '1006',
          facts: { label: '合计', column: 'budget' },
        },
      ],
    },
    {
      name: 'what was spent, with the total on top',
      table: funds({ ...total, spent: '401.56' }, ...regions),
      findings: [
        {
          cell: 'D3',
          severity: 'error',
          printed: '401.56',
          expected: '401.65',
          facts: { label: '合计', column: 'spent' },
        },
      ],
    },
    {
      name: 'a blank line counts as nothing',
      table: funds(...regions, { label: '丁县', budget: '—' }, { ...total, budget: '1016' }),
      findings: [
        {
          cell: 'C7',
          severity: 'error',
          printed: '1016',
          expected: '1006',
          facts: { label: '合计', column: 'budget' },
        },
      ],
    },
    {
      name: 'scores by dimension',
      table: {
        family: 'score-summary',
        lines: [
          { label: '决策', weight: '15', score: '15' },
          { label: '过程', weight: '20', score: '18' },
          { label: '产出', weight: '40', score: '40' },
          { label: '效益', weight: '25', score: '25' },
          { label: '合计', weight: '100', score: '99' },
        ],
      },
      findings: [
        {
          cell: 'D7',
          severity: 'error',
          printed: '99',
          expected: '98',
          facts: { label: '合计', column: 'score' },
        },
      ],
    },
  ],
  valid: [
    { name: 'every column right', table: funds(...regions, total) },
    { name: 'right at the precision of the total', table: funds(...regions, { ...total, spent: '401.7' }) },
    { name: 'no total', table: funds(...regions) },
    {
      name: 'a total in the middle',
      table: funds(...regions.slice(1), { ...total, budget: '1' }, ...regions.slice(2)),
    },
    {
      name: 'two totals',
      table: funds(...regions, { ...total, budget: '1' }, { ...total, label: '合计数' }),
    },
    {
      name: 'all parts blank',
      table: funds({ label: '甲县', budget: '' }, { label: '乙县', budget: '' }, total),
    },
    {
      name: 'a part that cannot be read',
      table: funds(...regions, { label: '丁县', budget: '待定' }, { ...total, budget: '1' }),
    },
    {
      name: 'a part inside another',
      table: funds(...regions, { label: '其中：丁镇', budget: '100' }, { ...total, budget: '1106.5' }),
    },
    {
      name: 'an outline',
      table: funds(
        { label: '一、市级', budget: '300' },
        { label: '1.甲局', budget: '100' },
        { label: '2.乙局', budget: '150' },
        { label: '合计', budget: '310' },
      ),
    },
    {
      name: 'a region above its counties',
      table: funds(
        { label: '某地区', budget: '786' },
        { label: '甲县', budget: '558' },
        { label: '乙县', budget: '228' },
        { label: '另一地区', budget: '220' },
        { label: '合计', budget: '1006' },
      ),
    },
    {
      name: 'about twice the total: regions and counties, one of them wrong',
      table: funds(
        { label: '某地区', budget: '787' },
        { label: '甲县', budget: '558' },
        { label: '乙县', budget: '228' },
        { label: '另一地区', budget: '220' },
        { label: '丙县', budget: '220' },
        { label: '合计', budget: '1006' },
      ),
    },
    {
      name: 'a region below its counties',
      table: funds(
        { label: '甲县', budget: '558' },
        { label: '乙县', budget: '228' },
        { label: '某地区', budget: '786' },
        { label: '合计', budget: '786' },
      ),
    },
  ],
});
