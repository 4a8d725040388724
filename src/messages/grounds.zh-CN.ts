import type { RuleId } from '../scoring';
import { citationZh } from './citations.zh-CN';
import { SCORING_RULES } from './scoring-rules.zh-CN';

/**
 * By what rule a score was worked out, and on what ground.
 *
 * @example
 * groundsZh('ratio', 'hubei-notes') //=> '计分方法：按比例计分；依据：湖北省自评表表注'
 */
export function groundsZh(rule: RuleId | null, source: string): string {
  return `${rule === null ? '' : `计分方法：${SCORING_RULES[rule].name}；`}依据：${citationZh(source)}`;
}
