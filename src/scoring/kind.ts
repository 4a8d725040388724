import type { IndicatorPlace } from './outcome';
import type { RuleId } from './profile';

/** Every rule that a profile may name. */
export const RULE_IDS: readonly RuleId[] = [
  'ratio',
  'ceiling-full',
  'ceiling-linear',
  'ceiling-proportional',
  'all-or-nothing',
  'band',
  'threshold',
  'tiers',
  'checklist',
  'qualitative',
  'survey',
];

/** 指标类型 that a formula may name, beside any level name of its own. */
export const KINDS: readonly string[] = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '满意度指标',
  '定性指标',
];

/**
 * What the `kind` argument of a formula means: the place of an indicator, or a rule.
 *
 * In: an indicator kind or level name (数量指标, 成本 …), a rule's id ("ceiling-linear"), or nothing.
 *
 * @example
 * placeOfKind('成本指标') //=> { place: { l1: '', l2: '成本指标' }, rule: null }
 * placeOfKind('ceiling-linear').rule //=> 'ceiling-linear'
 */
export function placeOfKind(kind: string): { readonly place: IndicatorPlace; readonly rule: RuleId | null } {
  const name = kind.trim();
  const rule = RULE_IDS.find((id) => id === name.toLowerCase()) ?? null;
  return { place: { l1: '', l2: rule ? '' : name }, rule };
}
