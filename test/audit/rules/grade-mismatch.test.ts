import { testRule } from '../rule-test';

const table = (score: string, grade: string) => ({
  rows: [{ target: '≥5场', actual: '5场', weight: '100', score }],
  total: { weight: '100', score },
  grade,
});
const finds = (score: string, grade: string, expected: string, profile?: string) => ({
  name: `${score}: ${grade}`,
  table: table(score, grade),
  profile,
  findings: [{ cell: 'I13', severity: 'error' as const, printed: grade, expected, facts: { score } }],
});
const passes = (score: string, grade: string, profile?: string) => ({
  name: `${score}: ${grade}`,
  table: table(score, grade),
  profile,
});

testRule('grade-mismatch', {
  invalid: [
    finds('88', '优', '良'),
    finds('89.99', '优秀', '良'),
    finds('93.99', '良好', '优'),
    finds('59.9', '一般', '差'),
    finds('65', '中', '差', 'third-party-2022'),
  ],
  valid: [
    passes('90', '优'),
    passes('89.99', '良'),
    passes('80', '良好'),
    passes('60', '中等'),
    passes('59.9', '较差'),
    passes('70', '中', 'third-party-2022'),
    { name: 'a word of its own', table: table('88', '合格') },
    {
      name: 'a grade that may be the reviewer’s',
      table: { ...table('88', '中'), rows: [{ weight: '100', score: '88', reviewScore: '72' }] },
    },
    { name: 'no grade', table: { rows: [], total: { weight: '100', score: '88' } } },
    {
      name: 'points that make no hundred',
      table: { ...table('88', '优'), total: { weight: '90', score: '88' } },
    },
    { name: 'no score', table: { ...table('', '优'), total: { weight: '100' } } },
  ],
});
