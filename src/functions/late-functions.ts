import { functionMessages as say } from '../messages/functions.zh-CN';
import type { Call, Settled } from './define';
import { chosenProfile } from './default-profile';
import { knownProfile } from './evaluate';
import type { LateFunctions } from './late/late';
import { valueProblem } from './problem';

/** Where late-functions.js leaves what it holds. */
interface LatePage {
  PerfLateFunctions?: LateFunctions;
}

/** The page's own script; the late ones stand beside it. Known only while it runs for the first time. */
const base =
  typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null)?.src;

let loading: Promise<LateFunctions> | null = null;

/** PARSE, CHECK, REASON, EXPLAIN and AUDIT: their code is ten times that of the others, so it loads with the first call. */
export function callLate(id: keyof LateFunctions): (values: unknown, call: Call) => Promise<Settled> {
  return async (_values, call) => {
    loading ??= load();
    const late = await loading.catch(() => null);
    if (!late) {
      loading = null;
      return valueProblem(say.notLoaded());
    }
    return late[id](call, { profile: knownProfile, chosen: chosenProfile });
  };
}

async function load(): Promise<LateFunctions> {
  const page = globalThis as LatePage;
  if (!page.PerfLateFunctions) {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL('late-functions.js', base ?? document.baseURI).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }
  if (!page.PerfLateFunctions) throw new Error('late-functions.js');
  return page.PerfLateFunctions;
}
