import { CAUSES, SITUATIONS } from '../drafting';
import { causeName, situationName } from '../messages/drafting.zh-CN';
import { KIND_HELP } from '../messages/function-help.zh-CN';
import { KINDS, profiles } from '../scoring';

export interface Choice {
  readonly value: string;
  readonly tooltip: string;
}

/** Lists that Excel offers while a formula is typed (older versions show none; any other text may be typed as well). */
export const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  INDICATORKIND: KINDS.map((kind) => ({ value: kind, tooltip: KIND_HELP[kind] ?? kind })),
  CAUSE: [...new Set(SITUATIONS.flatMap((situation) => CAUSES[situation]))].map((cause) => ({
    value: causeName(cause),
    tooltip: SITUATIONS.filter((situation) => CAUSES[situation].includes(cause))
      .map(situationName)
      .join('、'),
  })),
  PROFILE: profiles.map(({ id, name }) => ({ value: id, tooltip: name })),
};
