import { KIND_HELP } from '../messages/function-help.zh-CN';
import { KINDS, profiles } from '../scoring';

export interface Choice {
  readonly value: string;
  readonly tooltip: string;
}

/** Lists that Excel offers while a formula is typed (older versions show none; any other text may be typed as well). */
export const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  INDICATORKIND: KINDS.map((kind) => ({ value: kind, tooltip: KIND_HELP[kind] ?? kind })),
  PROFILE: profiles.map(({ id, name }) => ({ value: id, tooltip: name })),
};
