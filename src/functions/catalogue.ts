import { functionMessages as say } from '../messages/functions.zh-CN';
import { executionRate, executionScore, gradeOf, plain } from '../scoring';
import type { Decimal } from '../scoring';
import { defineFunction } from './define';
import type { FunctionEntry } from './define';
import { fraction, knownProfile, rate, score } from './evaluate';
import { figure, optionalFlag, optionalText, reading } from './parameter';
import { isProblem, valueProblem } from './problem';
import type { Problem } from './problem';

const target = reading('指标值');
const actual = reading('实际完成值');
const weight = figure('分值', ['分', '%']);
const budget = figure('全年预算数');
const executed = figure('全年执行数');
const kind = optionalText('指标类型', 'INDICATORKIND');
const profile = optionalText('评分口径', 'PROFILE');

function execution(budgeted: Decimal, spent: Decimal): Decimal | Problem {
  return executionRate(budgeted, spent) ?? valueProblem(say.noBudget());
}

/**
 * Every PERF.* function, declared once. Registration, functions.json, the help page and the tests are made of this
 * list; a new function is a new entry here and its sentences in messages/function-help.zh-CN.ts.
 */
export const catalogue: readonly FunctionEntry[] = [
  defineFunction({
    id: 'SCORE',
    parameters: { target, actual, weight, kind, profile },
    result: 'number',
    examples: [
      { arguments: ['>=80%', '50%', 10, '质量指标'], result: 6.25 },
      { arguments: ['≤20万元', '15万元', 10, '成本指标', 'xinjiang-2024'], result: 7.5 },
    ],
    run: score,
  }),
  defineFunction({
    id: 'COMPLETION',
    parameters: { target, actual },
    result: 'number',
    examples: [
      { arguments: ['≥2000', 686.7], result: 0.3434 },
      { arguments: ['<=10万元', '7万元'], result: 1.3 },
    ],
    run: (values) => rate(values.target, values.actual, 'completion'),
  }),
  defineFunction({
    id: 'DEVIATION',
    parameters: {
      target,
      actual,
      signed: optionalFlag('带正负号'),
    },
    result: 'number',
    examples: [
      { arguments: ['≥2000', 686.7], result: 0.6566 },
      { arguments: ['≥67户', '=98户', true], result: 0.4627 },
    ],
    run: (values) => rate(values.target, values.actual, values.signed ? 'signedDeviation' : 'deviation'),
  }),
  defineFunction({
    id: 'EXECUTION',
    parameters: { budget, executed },
    result: 'number',
    examples: [
      { arguments: [158, 156.65], result: 0.9915 },
      { arguments: [24, 24], result: 1 },
    ],
    run(values) {
      const percent = execution(values.budget, values.executed);
      return isProblem(percent) ? percent : fraction(percent);
    },
  }),
  defineFunction({
    id: 'EXECUTIONSCORE',
    parameters: { budget, executed, weight },
    result: 'number',
    examples: [
      { arguments: [158, 156.65, 10], result: 9.92 },
      { arguments: [24, 24, 10], result: 10 },
    ],
    run(values) {
      const percent = execution(values.budget, values.executed);
      return isProblem(percent) ? percent : executionScore(percent, values.weight).toNumber();
    },
  }),
  defineFunction({
    id: 'GRADE',
    parameters: {
      score: figure('得分', ['分']),
      profile,
    },
    result: 'string',
    examples: [
      { arguments: [93.99], result: '优' },
      { arguments: [59.99, 'mof-2020'], result: '差' },
    ],
    run(values) {
      const known = knownProfile(values.profile);
      if (isProblem(known)) return known;
      return gradeOf(values.score, known) ?? valueProblem(say.noGrade(plain(values.score)));
    },
  }),
];
