import { catalogue } from '../../src/functions/catalogue';
import { hostFunction } from '../../src/functions/host-function';
import type { Problem } from '../../src/functions/problem';

import '../../src/functions/late/late';

/** What a function of the catalogue gives when a host calls it; problems come back as values, thrown or not. */
export function perf(id: string, ...args: unknown[]): unknown {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no function ${id}`);
  try {
    return hostFunction(entry, (problem) => problem)(...args);
  } catch (thrown) {
    return thrown;
  }
}

/** The same of a function that answers later. */
export async function latePerf(id: string, ...args: unknown[]): Promise<unknown> {
  try {
    return await perf(id, ...args);
  } catch (thrown) {
    return thrown;
  }
}

/** The problem that a call ends with. */
export function problemOf(id: string, ...args: unknown[]): Problem {
  return asProblem(perf(id, ...args), id);
}

export async function lateProblemOf(id: string, ...args: unknown[]): Promise<Problem> {
  return asProblem(await latePerf(id, ...args), id);
}

function asProblem(result: unknown, id: string): Problem {
  if (typeof result === 'object' && result !== null && 'problem' in result) return result as Problem;
  throw new Error(`PERF.${id} gave ${JSON.stringify(result)} instead of a problem`);
}
