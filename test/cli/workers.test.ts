import { prepare, type Terminal } from '../../src/cli/run';
import { failedFile, processFile, type FileResult, type FileTask } from '../../src/cli/process-file';
import { runOnPool, type Pool } from '../../src/cli/workers';
import { bookOf, runOn, SAMPLE } from './terminal';

const files: Readonly<Record<string, Uint8Array>> = {
  'a.xlsx': SAMPLE,
  'b.xlsx': bookOf([2]),
  'c.xlsx': new TextEncoder().encode('x'),
  'd.xlsx': bookOf([1]),
};
const names = Object.keys(files);

/** A pool whose results come in the order that `finish` says. */
class SlowPool implements Pool {
  closed = false;
  most = 0;
  private running = 0;

  constructor(
    private readonly machine: Terminal,
    private readonly finish: (task: FileTask) => Promise<void>,
  ) {}

  async process(task: FileTask): Promise<FileResult> {
    this.most = Math.max(this.most, ++this.running);
    await this.finish(task);
    this.running--;
    return processFile(task, [], this.machine);
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

interface Collected {
  out: string;
  err: string;
  readonly written: Record<string, Uint8Array>;
  readonly terminal: Terminal;
}

function collect(): Collected {
  const collected: Collected = {
    out: '',
    err: '',
    written: {},
    terminal: {
      readFile: (path) => {
        const bytes = files[path];
        if (!bytes) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
        return bytes;
      },
      writeFile: (path, bytes) => void (collected.written[path] = bytes),
      identity: (path) => (files[path] ? path : null),
      out: (text) => void (collected.out += text),
      err: (text) => void (collected.err += text),
      version: '1',
    },
  };
  return collected;
}

test.each(['text', 'json', 'ndjson'])('whichever file is ready first, %s is the same', async (format) => {
  const args = [...names, 'e.xlsx', '--format', format, '--report', 'r.xlsx', '--annotate', 'out'];
  const collected = collect();
  const job = prepare(args, collected.terminal);
  if (typeof job === 'number') throw new Error('no job');
  // The last of those under way is ready first.
  const turns = new Map(job.tasks.map(({ path }, index) => [path, job.tasks.length - index]));
  const pool = new SlowPool(collected.terminal, async ({ path }) => {
    for (let turn = turns.get(path) ?? 0; turn > 0; turn--) await Promise.resolve();
  });
  const exit = await runOnPool(job, pool, 3);
  const { out, err, written } = collected;
  expect({ exit, out, err, written }).toEqual(runOn(files, ...args));
  expect(pool.closed).toBe(true);
  expect(pool.most).toBeGreaterThan(1);
});

test('a thread that dies costs its own file only', async () => {
  const collected = collect();
  const job = prepare([...names, '--format', 'ndjson'], collected.terminal);
  if (typeof job === 'number') throw new Error('no job');
  const pool = new SlowPool(collected.terminal, ({ path }) =>
    path === 'b.xlsx' ? Promise.reject(new Error('out of memory')) : Promise.resolve(),
  );
  expect(await runOnPool(job, pool, 2)).toBe(2);
  const codes = collected.out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { error: { code: string } | null }).error?.code ?? null);
  expect(codes).toEqual([null, 'failed', 'not-a-workbook', null]);
  expect(collected.err).toContain('b.xlsx：审核时程序出错');
});

test('what travels between threads is plain data', () => {
  const { terminal } = collect();
  const task = { path: 'a.xlsx', profile: null, language: 'zh', copy: null, fromReport: 'a.xlsx' } as const;
  for (const result of [
    processFile(task, [], terminal),
    failedFile({ ...task, path: 'x.xlsx' }, new Error('x')),
  ])
    expect(structuredClone(result)).toEqual(result);
});
