import type { Profile, RuleEntry } from '../scoring';
import { citationZh } from './citations.zh-CN';
import { profileWords as words } from './profile-words.zh-CN';
import { SCORING_RULES } from './scoring-rules.zh-CN';

type Notes = Readonly<Record<string, string>>;

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '／')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map(row),
];

/** A decimal in text as percent points, its digits moved: "0.8" is "80 %". */
function percent(share: string): string {
  const [whole = '0', part = ''] = share.split('.');
  const digits = (whole + part.padEnd(2, '0').slice(0, 2)).replace(/^0+(?=\d)/, '');
  const rest = part.slice(2).replace(/0+$/, '');
  return `${digits}${rest === '' ? '' : `.${rest}`} %`;
}

function details(entry: RuleEntry): string {
  const parameters = Object.entries(entry.parameters ?? {}).map(([name, value]) =>
    name === 'above'
      ? `${words.parameters[name] ?? name}${words.above[value] ?? value}`
      : `${words.parameters[name] ?? name} ${name === 'full' ? value : percent(value)}`,
  );
  const tiers = (entry.tiers ?? []).map(
    ({ from, points }) => `完成率 ${percent(from)} 及以上${points === 'full' ? '得满分' : `得 ${points} 分`}`,
  );
  const items = (entry.items ?? []).map(
    ({ share, voidsAll }, at) => `要点 ${at + 1} 占 ${percent(share)}${voidsAll ? '，不符合则不得分' : ''}`,
  );
  return [...parameters, ...tiers, ...items].join('；');
}

/**
 * The page of a built-in profile (docs/profiles/<id>.md), made of its data, in Markdown.
 *
 * In: the profile, what its source leaves open and how that is read.
 */
export function profilePage(profile: Profile, notes: Notes): string {
  const { bands, grades, weights, reduction, sources, rounding } = profile;
  const lines = [
    `# ${profile.id} ${profile.name}`,
    '',
    '<!-- 由 npm run docs 按口径数据生成，请勿手工修改 -->',
    '',
    `版本 ${profile.version}。依据：${citationZh(profile.source)}。`,
    '',
    `适用：${profile.families.map((family) => words.families[family]).join('、')}。`,
    '',
    '## 计分方法',
    '',
    '从上到下，第一条符合的适用。',
    '',
    ...table(
      ['适用的指标', '方法', '说明', '参数', '依据'],
      profile.rules.map((entry) => [
        words.when(entry.when),
        SCORING_RULES[entry.rule].name,
        SCORING_RULES[entry.rule].meaning,
        details(entry),
        citationZh(entry.source),
      ]),
    ),
    '',
    '## 定性指标的得分区间',
    '',
    ...table(
      ['达成程度', '得分占分值的比例'],
      (['achieved', 'partly', 'missed'] as const).map((level) => {
        const { from, fromIncluded, to, toIncluded } = bands[level];
        const only = from === to ? percent(from) : '';
        const range = `${percent(from)}（${fromIncluded ? '含' : '不含'}）至 ${percent(to)}（${toIncluded ? '含' : '不含'}）`;
        return [words.levels[level], only || range];
      }),
    ),
    '',
    `没有填写得分时取区间上限。依据：${citationZh(sources.bands)}。`,
    '',
    '## 等级',
    '',
    ...table(
      ['等级', '总分'],
      grades.map(({ name, from }) => [name, `${from} 分及以上`]),
    ),
    '',
    `依据：${citationZh(sources.grades)}。`,
    '',
    '## 超额线',
    '',
    `完成率达到 ${percent(profile.exceededFrom)} 及以上为超额，须说明原因，不自动扣分。依据：${citationZh(sources.exceededFrom)}。`,
    '',
    '## 取整',
    '',
    `得分保留 ${rounding.score} 位小数，完成率和偏差率按百分数保留 ${rounding.rate} 位小数，四舍五入。依据：${citationZh(sources.rounding)}。`,
    '',
    '## 分值结构',
    '',
    ...(weights === null
      ? ['不作规定。']
      : [
          ...table(
            ['部分', '分值'],
            Object.entries(weights).map(([part, points]) => [part.replaceAll('+', '、'), points]),
          ),
          '',
          `与此不同只作提示。依据：${citationZh(sources.weights)}。`,
        ]),
    '',
    ...(reduction
      ? [
          '## 下年度预算压减',
          '',
          `等级为“${reduction.grade}”的，压减比例为（${reduction.from} − 总分）÷ 100。依据：${citationZh(reduction.source)}。`,
          '',
        ]
      : []),
    ...(Object.keys(notes).length > 0
      ? [
          '## 依据中不明确之处',
          '',
          ...Object.entries(notes).map(([entry, note]) => `- ${entry}：${note}。`),
          '',
        ]
      : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** docs/profiles/README.md */
export function profileIndex(profiles: readonly Profile[]): string {
  return `${[
    '# 评分口径',
    '',
    '<!-- 由 npm run docs 按口径数据生成，请勿手工修改 -->',
    '',
    '各地计分方法不同。PERF 用各口径重算每张表，选出与表中得分吻合最多的一个，也可以自己选定、复制后修改或导入。',
    '',
    ...table(
      ['代号', '名称', '适用', '依据'],
      profiles.map(({ id, name, families, source }) => [
        `[${id}](${id}.md)`,
        name,
        families.map((family) => words.families[family]).join('、'),
        citationZh(source),
      ]),
    ),
  ].join('\n')}\n`;
}
