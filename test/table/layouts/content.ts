import { percent, type Paint } from './canvas';
import type { Chance } from './random';

export interface Content {
  readonly l1: string;
  readonly l2: string;
  readonly name: string;
  readonly target: Paint;
  readonly actual: Paint;
  /** The target in three parts, for templates that split it. */
  readonly parts: readonly [sign: string, value: Paint, unit: string];
  /** The actual in two. */
  readonly done: readonly [value: string | number, unit: string];
}

type Measured = readonly [name: string, sign: string, target: number, unit: string, actual: number];
type Worded = readonly [name: string, target: string, actual: string];

const MEASURED: Readonly<Record<string, readonly Measured[]>> = {
  数量指标: [
    ['开展入户走访次数', '≥', 120, '次', 134],
    ['培训基层工作人员人数', '≥', 300, '人', 286],
    ['购置办公设备数量', '≥', 15, '台', 15],
    ['编印政策宣传手册', '≥', 2, '万册', 2.15],
    ['改造困难家庭户数', '≥', 68, '户', 97],
  ],
  质量指标: [
    ['项目验收合格率', '≥', 95, '%', 100],
    ['培训出勤率', '≥', 90, '%', 88.5],
    ['数据准确率', '=', 100, '%', 100],
  ],
  时效指标: [
    ['项目完成时限', '≤', 12, '个月', 11],
    ['资金支付及时率', '≥', 90, '%', 90],
    ['任务按期完成率', '≥', 100, '%', 96],
  ],
  成本指标: [
    ['项目总成本', '≤', 86.5, '万元', 84.2],
    ['每户改造补助标准', '≤', 3500, '元/户', 2460.5],
  ],
  经济成本指标: [['单位培训成本', '≤', 450, '元/人', 438]],
  经济效益指标: [['带动群众增收', '≥', 20, '万元', 26]],
  社会效益指标: [['政策知晓率', '≥', 85, '%', 91]],
  生态效益指标: [['废弃物回收利用率', '≥', 60, '%', 63]],
  可持续影响指标: [['设施正常使用年限', '≥', 3, '年', 3]],
  服务对象满意度指标: [
    ['受益群众满意度', '≥', 90, '%', 96.3],
    ['参训人员满意度', '≥', 95, '%', 97],
  ],
};

const WORDED: Readonly<Record<string, readonly Worded[]>> = {
  质量指标: [['资金使用合规性', '符合相关制度规定', '达成预期指标']],
  时效指标: [['费用结算及时性', '及时', '及时']],
  社会效益指标: [
    ['改善群众居住环境', '有效改善', '完全达到预期效果'],
    ['提升基层治理能力', '逐步提升', '部分达成预期指标'],
  ],
  生态效益指标: [['改善区域生态环境', '效果明显', '效果明显']],
  可持续影响指标: [['长效管理机制建设', '不断完善', '达成年度指标']],
};

const TREE: Readonly<Record<string, readonly string[]>> = {
  产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
  成本指标: ['经济成本指标'],
  效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  满意度指标: ['服务对象满意度指标'],
};

function measured(chance: Chance, [name, sign, target, unit, actual]: Measured): Omit<Content, 'l1' | 'l2'> {
  const shownSign =
    sign === '≥'
      ? chance.pick(['≥', '>=', '≥', ''])
      : sign === '≤'
        ? chance.pick(['≤', '<='])
        : chance.pick(['=', '']);
  const gap = chance.maybe(0.2) ? ' ' : '';
  const text = shownSign + target + gap + unit;
  const bare = unit === '%' && shownSign === '' && chance.maybe(0.5);
  const done: Paint =
    unit === '%' && chance.maybe(0.4)
      ? percent(actual)
      : `${chance.maybe(0.3) ? '=' : ''}${actual}${gap}${unit}`;
  return {
    name,
    target: bare ? percent(target) : text,
    actual: chance.maybe(0.1) ? actual : done,
    parts: [sign, chance.maybe(0.5) ? target : String(target), unit],
    done: [actual, unit],
  };
}

/** Rows of a self-evaluation, level by level. */
export function selfContent(chance: Chance): Content[] {
  const rows: Content[] = [];
  const levels = Object.keys(TREE).filter(
    (l1) => l1 === '产出指标' || chance.maybe(l1 === '成本指标' ? 0.3 : 0.85),
  );
  for (const l1 of levels) {
    const seconds = TREE[l1] ?? [];
    const kept = chance.some(seconds, 0.75);
    for (const l2 of kept.length > 0 ? kept : seconds.slice(0, 1)) {
      const choices = [
        ...(MEASURED[l2] ?? []).map((row) => measured(chance, row)),
        ...(WORDED[l2] ?? []).map(([name, target, actual]) => ({
          name,
          target,
          actual,
          parts: ['', target, ''] as const,
          done: [actual, ''] as const,
        })),
      ];
      const picked = chance.some(choices, 0.6);
      for (const row of picked.length > 0 ? picked : choices.slice(0, 1)) rows.push({ l1, l2, ...row });
    }
  }
  return rows;
}

const THIRD_PARTY: readonly (readonly [
  l1: string,
  l2: string,
  name: string,
  target: string,
  actual: string,
])[] = [
  ['项目决策', '项目立项', '立项依据充分性', '充分', '充分'],
  ['项目决策', '项目立项', '立项程序规范性', '规范', '规范'],
  ['项目决策', '绩效目标', '绩效目标合理性', '合理', '较合理'],
  ['项目决策', '资金投入', '预算编制科学性', '科学', '科学'],
  ['项目过程', '资金管理', '资金到位率', '100%', '100%'],
  ['项目过程', '资金管理', '预算执行率', '100%', '97.6%'],
  ['项目过程', '组织实施', '管理制度健全性', '健全', '待完善'],
  ['项目产出', '产出数量', '康复服务人数', '≥100人', '112人'],
  ['项目产出', '产出质量', '服务达标率', '≥90%', '95%'],
  ['项目产出', '产出时效', '完成及时性', '2022年12月', '2022年12月'],
  ['项目产出', '产出成本', '成本节约率', '≥0%', '3.2%'],
  ['项目效益', '社会效益', '提升服务水平', '效果明显', '效果明显'],
  ['项目效益', '满意度', '服务对象满意度', '≥95%', '96%'],
];

const CODES: Readonly<Record<string, string>> = {
  项目决策: 'A',
  项目过程: 'B',
  项目产出: 'C',
  项目效益: 'D',
};

/** Rows of an evaluation by others, with or without the evaluators' codes. */
export function thirdPartyContent(chance: Chance): Content[] {
  const coded = chance.maybe(0.6);
  const rows = chance.some(THIRD_PARTY, 0.8);
  const counts = new Map<string, number>();
  const seconds = new Map<string, string>();
  return (rows.length > 0 ? rows : THIRD_PARTY).map(([l1, l2, name, target, actual]) => {
    const letter = CODES[l1] ?? '';
    if (!seconds.has(l1 + l2)) {
      counts.set(l1, (counts.get(l1) ?? 0) + 1);
      seconds.set(l1 + l2, `${letter}${counts.get(l1)}`);
    }
    const code = seconds.get(l1 + l2) ?? '';
    return {
      l1: coded ? letter + l1 : l1,
      l2: coded ? code + l2 : l2,
      name: coded ? `${code}1${name}` : name,
      target,
      actual,
      parts: ['', target, ''],
      done: [actual, ''],
    };
  });
}

export const REASONS = [
  '年初预计数偏低，实际需求增加，产生偏差。',
  '受资金下达较晚影响，部分工作延至下年完成，下一步加快进度。',
  '严格按照合同约定支付，节约了成本。',
  '根据实际摸排情况开展，数量较计划有所增加。',
] as const;
