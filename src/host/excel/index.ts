import type { WorkbookHost } from '../port';
import { HostError } from '../port';
import { applyPlan } from './apply-plan';
import type { Capabilities } from './capabilities';
import { askCapabilities, assertSupported } from './capabilities';
import { onChange } from './changes';
import { readFormulas } from './read-formulas';
import { readGrids } from './read-grids';
import { readMerges } from './read-merges';
import { reveal } from './reveal';
import { selection } from './selection';
import { recall, remember } from './settings';

/**
 * Excel around us, as the task pane sees it. `Office.onReady` must have settled before its first use. Every operation
 * rejects with HostError `unsupported` where the program is older than Office LTSC 2021.
 */
export function createExcelHost(): WorkbookHost {
  let known: Capabilities | undefined;
  const supported = (): Capabilities => {
    known ??= askCapabilities();
    assertSupported(known);
    return known;
  };
  return {
    async readGrids(scope, options) {
      supported();
      return readGrids(scope, options);
    },
    async readMerges(sheet, ranges) {
      supported();
      return readMerges(sheet, ranges);
    },
    async readFormulas(scope, text) {
      supported();
      return readFormulas(scope, text);
    },
    async apply(plan) {
      if (supported().readOnly) throw new HostError('read-only');
      return applyPlan(plan);
    },
    async reveal(sheet, range) {
      supported();
      return reveal(sheet, range);
    },
    selection,
    recall,
    async remember(key, value) {
      if (supported().readOnly) throw new HostError('read-only');
      return remember(key, value);
    },
    async onChange(listener) {
      supported();
      return onChange(listener);
    },
  };
}
