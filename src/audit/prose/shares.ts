import { HUNDRED, plain } from '../../scoring';
import type { Claim } from './claim';
import { APART, isPercent, isRight, isSameUnit, written } from './claim';
import type { Figure, Sentence } from './figures';

/** 比率: a rate's name, and the words that stand before its part and its whole. */
interface Share {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** Only where the rate, its part and its whole are surely of one thing: 人口覆盖率 is none of 小区. */
  readonly ofOneThing?: true;
}

const REACHED = '(?:仅|只)?(?:达到了|达到|达|为|是|:)?$';
const rate = (words: string): RegExp => new RegExp(`(?:${words})${REACHED}`);

const SHARES: readonly Share[] = [
  {
    rate: rate('出勤率|到课率|参训率|到会率|参会率|参培率|到场率'),
    part: /(?:实到|实际参加|实际到课|实际参训|实际参会|实际到场|实际出勤|出勤|到课)[^\d]{0,3}$/,
    whole: /(?:应到|应参加|应参训|应参会|应出勤|报名)[^\d]{0,4}$/,
  },
  {
    rate: rate('合格率|优良率|达标率|通过率|及格率'),
    part: /(?<!不)(?:合格|优良|达标|通过|及格)[^\d]{0,2}$/,
    whole: /(?:抽检|检查|抽查|检测|检验|验收|参加考核|参加考试|参考|考核)[^\d]{0,6}$/,
  },
  {
    rate: rate('完成率'),
    part: /(?:实际|已|仅|只)(?:[\p{Script=Han}]{0,4})(?:完成)?[\p{Script=Han}]{0,4}$/u,
    whole: /(?<!超|按|原|超过|高于|低于)(?:计划|应完成|年初目标|目标任务|任务)[\p{Script=Han}]{0,6}$/u,
  },
  {
    rate: rate('覆盖率'),
    part: /(?:已覆盖|覆盖了|实际覆盖|已实施|已建成)[\p{Script=Han}]{0,4}$/u,
    whole: /(?:全[市县区州省乡镇]|辖区)(?:共有|共|有)[\p{Script=Han}]{0,4}$/u,
    ofOneThing: true,
  },
  {
    rate: rate('执行率|支付率|支出率|支付进度|支出进度'),
    part: /(?:实际支付|已支付|支付资金|实际支出|已支出|支出资金|支出|支付|执行数|实际执行|执行)[\p{Script=Han}]{0,3}$/u,
    whole: /(?:预算数|预算|下达资金|下达|到位资金|到位|安排资金|安排|合同金额|合同价)[\p{Script=Han}]{0,4}$/u,
  },
  { rate: rate('回收率'), part: /(?:收回|回收)[^\d]{0,4}$/, whole: /(?:发放|发出)[^\d]{0,8}$/ },
];

/**
 * Shares that are not part ÷ whole, where the sentence names all three: "应到80人，实到76人，出勤率96%".
 *
 * @example
 * wrongShares(readProse('应到80人，实到76人，出勤率96%')[0])[0]?.expected //=> '95%'
 */
export function wrongShares(sentence: Sentence): Claim[] {
  const percents = sentence.figures.filter((figure) => isPercent(figure) && !figure.about);
  return percents.flatMap((stated) => {
    const share = SHARES.find((one) => one.rate.test(stated.before));
    if (!share || APART.test(stated.before)) return [];
    const counts = sentence.figures.filter(
      (figure) => figure.end <= stated.at && figure.unit && !isPercent(figure),
    );
    const whole = only(counts, share.whole);
    const part = only(counts, share.part);
    if (!whole || !part || whole === part || !isSameUnit(whole, part) || !whole.value.gt(0)) return [];
    if (share.ofOneThing && !isOfOneThing(share, whole, part, stated)) return [];
    // A third figure of the kind may be the one that is meant.
    if (counts.filter((figure) => isSameUnit(figure, whole)).length !== 2) return [];
    const exact = part.value.div(whole.value).times(HUNDRED);
    if (isRight(stated, exact)) return [];
    return [
      {
        kind: 'share',
        quote: sentence.text.slice(Math.min(whole.at, part.at) - beforeOf(whole, part), stated.end),
        working: `${plain(part.value)}÷${plain(whole.value)}`,
        printed: stated.text,
        expected: `${written(exact, stated.decimals)}%`,
      },
    ];
  });
}

/** What the part and the rate name is what the whole counts, or they name nothing. */
function isOfOneThing({ rate: words }: Share, whole: Figure, part: Figure, stated: Figure): boolean {
  const thing = whole.before + whole.text + whole.after;
  const rated = (/[^,、:()]*$/.exec(stated.before)?.[0] ?? '').replace(words, '');
  const counted = part.before.replace(/^.*(?:已覆盖|覆盖了|实际覆盖|已实施|已建成)/, '');
  return [rated, counted].every((name) => thing.includes(name));
}

function only(figures: readonly Figure[], words: RegExp): Figure | null {
  const found = figures.filter(({ before, about, each }) => words.test(before) && !about && !each);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How many words before the first figure belong to the quote. */
function beforeOf(one: Figure, other: Figure): number {
  const first = one.at < other.at ? one : other;
  return (/[^,、:]*$/.exec(first.before)?.[0] ?? '').length;
}
