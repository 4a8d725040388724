import type { Level } from './reading';

/** 达成程度 phrases as the ministry's table prints them, and the words of budget systems. Order matters: first match wins. */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:未达成|未达到|未完成|没有达成|没有完成|未实现|效果较差)/, 'missed'],
  [/^(?:部分达成|部分达到|部分完成|部分实现|基本达到|基本达成)/, 'partly'],
  // "达标率60%", "完全达成的仅一半" say something else.
  [
    /^(?:已|均|均已|已全部|已经)?(?:达成年度指标|达成预期指标|达成年度目标|达成预期目标|完全达到预期效果|完全达到预期|完全达成|达标)(?!.*[\d率仅半未不差])/,
    'achieved',
  ],
  [/^(?:(?:已|均已|已经)?(?:全部|全面)完成|(?:均)?已完成|均已完成)$/, 'achieved'],
];

/**
 * How far the words of an actual say the target was reached; null where they do not say (良好, 显著提升, 合规 …).
 *
 * @example
 * readLevel('完全达到预期效果') //=> 'achieved'
 * readLevel('部分达成年度指标并具有一定效果') //=> 'partly'
 * readLevel('良好') //=> null
 */
export function readLevel(text: string): Level | null {
  for (const [pattern, level] of LEVELS) if (pattern.test(text)) return level;
  return null;
}
