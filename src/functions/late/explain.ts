import { explanationZh } from '../../messages/explanation.zh-CN';
import { functionMessages as say } from '../../messages/functions.zh-CN';
import { groundsZh } from '../../messages/grounds.zh-CN';
import { lateFunctionMessages as late } from '../../messages/late-functions.zh-CN';
import { explainScore, placeOfKind, scoreIndicator } from '../../scoring';
import { figure, optionalText, reading } from '../parameter';
import { isProblem, notAvailable, valueProblem } from '../problem';
import { argument } from './arguments';
import type { LateFunction } from './services';

/** PERF.EXPLAIN(target, actual, weight, [kind], [profile]): the derivation, the rule and its source. */
export const explain: LateFunction = (call, services) => {
  const target = argument(call, 0, reading('指标值'));
  const actual = argument(call, 1, reading('实际完成值'));
  const weight = argument(call, 2, figure('分值', ['分', '%']));
  const kind = argument(call, 3, optionalText('指标类型', 'INDICATORKIND'));
  const id = argument(call, 4, optionalText('评分口径', 'PROFILE'));
  for (const read of [target, actual, weight, kind, id]) if (isProblem(read)) return read;
  if (isProblem(target) || isProblem(actual) || isProblem(weight) || isProblem(kind) || isProblem(id)) {
    return valueProblem(say.failed());
  }
  const profile = services.profile(id);
  if (isProblem(profile)) return profile;
  const { place, rule } = placeOfKind(kind ?? '');
  const input = { target, actual, weight, place, ...(rule && { rule }) };
  const result = scoreIndicator(input, profile);
  const { rule: used } = result;
  const explanation = explainScore(input, profile, result);
  if (explanation.code === 'unscorable') {
    const { why } = explanation;
    if (why === 'weight-missing') return valueProblem(say.empty('分值'));
    const message = say.unscorable(why, { target: target.text, actual: actual.text });
    return why === 'actual-empty' ? notAvailable(message) : valueProblem(message);
  }
  return late.explained(explanationZh.explanation(explanation), groundsZh(used, explanation.source));
};
