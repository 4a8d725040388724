import { Decimal, HUNDRED, plain, round } from '../../scoring';
import type { Contradicts } from './contradiction';
import { amountOf } from './contradiction';

const PAID =
  /支付(?:了)?(?:项目|合同|总)?(?:款项|款|金额|资金)?(?:的)?(\d+(?:\.\d+)?)%(?:的)?(?:款项|合同款|项目款|项目资金|进度款|资金)?/;
const BY_SPENDING = /实际支出|实际支付|实际付款/;

/**
 * "支付80%款项，根据实际支出计算": then a cost cannot be more than that share of its ceiling; the contract would be above
 * the budget.
 */
export const paidShare: Contradicts = (audited, sentences) => {
  const [target, actual] = [amountOf(audited, 'target'), amountOf(audited, 'actual')];
  const { direction, ratio } = audited.outcome;
  if (direction !== 'at-most' || !ratio || target?.unit.dimension !== 'money' || !actual) return null;
  const text = sentences.map((sentence) => sentence.text).join('。');
  const match = PAID.exec(text);
  const share = match?.[1] === undefined ? null : new Decimal(match[1]);
  if (!match || !share || !BY_SPENDING.test(text) || ratio.gt(1)) return null;
  const percent = ratio.times(HUNDRED);
  // A share may be told in whole percent.
  if (percent.lte(share.plus(1))) return null;
  return {
    kind: 'paid-share',
    quote: match[0],
    shown: `${actual.text}÷${target.text}=${plain(round(percent, 2))}%`,
  };
};
