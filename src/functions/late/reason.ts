import { CAUSES, draftReason, reasonFacts } from '../../drafting';
import type { CauseId } from '../../drafting';
import { causeName, reasonText } from '../../messages/drafting.zh-CN';
import { functionMessages as say } from '../../messages/functions.zh-CN';
import { lateFunctionMessages as late } from '../../messages/late-functions.zh-CN';
import { assess } from '../../scoring';
import { optionalText, reading } from '../parameter';
import { isProblem, notAvailable, valueProblem } from '../problem';
import { argument, text } from './arguments';
import type { LateFunction } from './services';

/** PERF.REASON(name, target, actual, [cause]): a draft; "" where the target was met and not far exceeded. */
export const reason: LateFunction = (call, services) => {
  const name = argument(call, 0, text('指标名称'));
  const target = argument(call, 1, reading('指标值'));
  const actual = argument(call, 2, reading('实际完成值'));
  const wanted = argument(call, 3, optionalText('原因', 'CAUSE'));
  if (isProblem(name)) return name;
  if (isProblem(target)) return target;
  if (isProblem(actual)) return actual;
  if (isProblem(wanted)) return wanted;
  const profile = services.profile(null);
  if (isProblem(profile)) return profile;
  // The name stands where level names do: "…成本" and "…时间" tell which way a ceiling is meant.
  const place = { l1: '', l2: name, l3: name };
  const outcome = assess(target, actual, place, profile);
  if (outcome.status === 'unscorable') {
    const message = say.unscorable(outcome.why ?? 'kind-mismatch', {
      target: target.text,
      actual: actual.text,
    });
    return outcome.why === 'actual-empty' ? notAvailable(message) : valueProblem(message);
  }
  const facts = reasonFacts({
    row: { ...place, target: { reading: target }, actual: { reading: actual } },
    outcome,
  });
  if (!facts) return '';
  const causes = CAUSES[facts.situation];
  const cause = wanted === null ? 'other' : causeFor(wanted, causes);
  if (!cause) return valueProblem(late.unknownCause(wanted ?? '', causes.map(causeName)));
  return late.reason(name, reasonText(draftReason(facts, cause)));
};

function causeFor(words: string, causes: readonly CauseId[]): CauseId | undefined {
  return causes.find((id) => id === words || causeName(id) === words);
}
