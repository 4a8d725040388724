import type { Decimal, Unit } from '../../scoring';
import { plain, round } from '../../scoring';
import type { AuditedFundLine } from '../audited';
import { unitName } from '../prose/claim';
import type { Figure } from '../prose/figures';
import type { Contradicts } from './contradiction';
import { ELSEWHERE, amountOf, clauseOf, states } from './contradiction';

/** "预算节约", "较预算节约", "节约预算资金": the budget less what was spent follows. */
const SAVED =
  /(?:^|[,;:])(?:实际|共|合计|较|比|与)?(?:年初|全年|项目)?预算(?:数|资金|经费)?(?:相比)?(?:共|合计|共计|实际)?(?:节约|节余|结余|节省)(?:了)?(?:资金|经费|成本|费用|财政资金)?(?:共计|为|达)?$|(?:^|[,;:])(?:共|实际)?(?:节约|节省)(?:了)?预算(?:资金|经费)?(?:共计|为|达)?$/;
/** What was left besides is not saved yet. */
const BESIDES = /其余|余款|尾款|质保|未到期|未付|待付|未支付|待支付|次年|下年|结转/;
/** Amounts of the funds block are in one of these. */
const SCALES = ['1', '10000'];

/** "预算节约8万元" where 30万元 were planned and 24万元 spent. The budget of the funds block may be meant as well. */
export const statedSaving: Contradicts = (audited, sentences, funds) => {
  const [target, actual] = [amountOf(audited, 'target'), amountOf(audited, 'actual')];
  if (audited.outcome.direction !== 'at-most' || target?.unit.dimension !== 'money' || !actual) return null;
  if (target.unit.key !== actual.unit.key) return null;
  const money = sentences
    .flatMap(({ figures }) => figures)
    .filter(({ unit }) => unit?.key === target.unit.key && unit.dimension === 'money');
  const [only, ...more] = money.filter(({ before }) => SAVED.test(before));
  if (!only?.unit || more.length > 0 || only.about || ELSEWHERE.test(only.before)) return null;
  if (sentences.some(({ text }) => BESIDES.test(text))) return null;
  // Other amounts may be of another budget.
  const isOwn = (figure: Figure): boolean =>
    figure === only || [target, actual].some((amount) => states(figure, amount.value, amount.unit));
  if (!money.every(isOwn)) return null;
  const unit: Unit = only.unit;
  const own = target.value.times(target.unit.factor).minus(actual.value.times(actual.unit.factor));
  const saved = [own.div(unit.factor), ...savedFunds(funds, unit)];
  if (saved.some((one) => round(one.abs(), only.decimals).eq(only.value))) return null;
  return { kind: 'gap', quote: clauseOf(only), shown: `${plain(own.div(unit.factor))}${unitName(only)}` };
};

/** What each line of the funds left over, in the unit of the reason. */
function savedFunds(funds: readonly AuditedFundLine[], { factor }: Unit): Decimal[] {
  return funds.flatMap(({ line }) => {
    const { initial, fullYear, executed } = line;
    const pairs = [
      [fullYear?.value, executed?.value],
      [initial?.value, executed?.value],
      [initial?.value, fullYear?.value],
    ] as const;
    return pairs.flatMap(([from, to]) =>
      from && to ? SCALES.map((scale) => from.minus(to).times(scale).div(factor)) : [],
    );
  });
}
