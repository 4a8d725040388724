import type { WorkbookHost } from '../port';
import { HostError } from '../port';
import type { Capabilities } from './capabilities';
import { askCapabilities, assertSupported } from './capabilities';
import { onChange } from './changes';
import { readGrids } from './read-grids';
import { readMerges } from './read-merges';
import { reveal } from './reveal';
import { selection } from './selection';
import { recall, remember } from './settings';

/** What only a press asks for: its code comes with the first one, formulas do not wait for it. */
const late = () => import(/* webpackChunkName: "late-steps" */ './late');

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
      return (await late()).readFormulas(scope, text);
    },
    async apply(plan) {
      if (supported().readOnly) throw new HostError('read-only');
      return (await late()).applyPlan(plan);
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
