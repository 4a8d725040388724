import { functionMessages as say } from '../messages/functions.zh-CN';
import { executionRate, executionScore, gradeOf, plain, round, surveyRate } from '../scoring';
import type { Decimal } from '../scoring';
import { defineFunction } from './define';
import type { FunctionEntry } from './define';
import { fraction, knownProfile, rate, score } from './evaluate';
import { callLate } from './late-functions';
import { cell, cells, figure, figures, optionalFlag, optionalText, reading } from './parameter';
import { isProblem, valueProblem } from './problem';
import type { Problem } from './problem';

const target = reading('指标值');
const actual = reading('实际完成值');
const weight = figure('分值', ['分', '%']);
const budget = figure('全年预算数');
const executed = figure('全年执行数');
const kind = optionalText('指标类型', 'INDICATORKIND');
const profile = optionalText('评分口径', 'PROFILE');

/** Arguments of functions that load their code first. */
const scored = { target: cell('指标值'), actual: cell('实际完成值'), weight: cell('分值') };
const ruled = { kind, profile };

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
    run: score,
  }),
  defineFunction({
    id: 'COMPLETION',
    parameters: { target, actual },
    result: 'number',
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
    run: (values) => rate(values.target, values.actual, values.signed ? 'signedDeviation' : 'deviation'),
  }),
  defineFunction({
    id: 'EXECUTION',
    parameters: { budget, executed },
    result: 'number',
    run(values) {
      const percent = execution(values.budget, values.executed);
      return isProblem(percent) ? percent : fraction(percent);
    },
  }),
  defineFunction({
    id: 'EXECUTIONSCORE',
    parameters: { budget, executed, weight },
    result: 'number',
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
    run(values) {
      const known = knownProfile(values.profile);
      if (isProblem(known)) return known;
      return gradeOf(values.score, known) ?? valueProblem(say.noGrade(plain(values.score)));
    },
  }),
  defineFunction({
    id: 'SATISFACTION',
    parameters: { counts: figures('各档人数'), values: figures('各档分值', true) },
    result: 'number',
    run(values) {
      const rate = surveyRate(values.counts ?? [], values.values ?? undefined);
      return rate ? round(rate, 4).toNumber() : valueProblem(say.noSurvey());
    },
  }),
  defineFunction({
    id: 'PARSE',
    parameters: { text: cells('文字') },
    result: 'any',
    spills: true,
    run: callLate('PARSE'),
  }),
  defineFunction({
    id: 'CHECK',
    parameters: { ...scored, score: cell('得分'), ...ruled },
    result: 'string',
    run: callLate('CHECK'),
  }),
  defineFunction({
    id: 'REASON',
    parameters: {
      name: cell('指标名称'),
      target: scored.target,
      actual: scored.actual,
      cause: cell('原因', 'CAUSE'),
    },
    result: 'string',
    run: callLate('REASON'),
  }),
  defineFunction({
    id: 'EXPLAIN',
    parameters: { ...scored, ...ruled },
    result: 'string',
    run: callLate('EXPLAIN'),
  }),
  defineFunction({
    id: 'AUDIT',
    parameters: { range: cells('区域'), profile },
    result: 'any',
    spills: true,
    wantsAddresses: true,
    run: callLate('AUDIT'),
  }),
];
