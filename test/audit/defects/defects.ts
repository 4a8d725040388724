import type { Defect } from './defect';
import { FIGURE_DEFECTS } from './figure-defects';
import { STRUCTURE_DEFECTS } from './structure-defects';
import { TEXT_DEFECTS } from './text-defects';

/** Every kind of fault that the generator can plant. */
export const DEFECTS: readonly Defect[] = [...FIGURE_DEFECTS, ...STRUCTURE_DEFECTS, ...TEXT_DEFECTS];
