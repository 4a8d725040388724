import { parentPort, Worker, workerData } from 'node:worker_threads';
import { failedFile, processFile, type FileResult, type FileTask } from './process-file';
import type { Files } from './outputs';
import { profilesIn, type ExitCode, type Job } from './run';

/** Threads that audit files for the program. */
export interface Pool {
  /** Errors: the thread died. */
  process(task: FileTask): Promise<FileResult>;
  close(): Promise<void>;
}

/** How many results may wait for their turn, for each thread: enough to keep it busy, few enough to hold. */
const AHEAD = 4;

/** Carries out a job on several threads. Results are taken in the order of the tasks, as one thread would give them. */
export async function runOnPool(job: Job, pool: Pool, threads: number): Promise<ExitCode> {
  const waiting: Promise<FileResult>[] = [];
  const ahead = threads * AHEAD;
  const start = (task: FileTask | undefined): void => {
    if (task) waiting.push(pool.process(task).catch((error: unknown) => failedFile(task, error)));
  };
  job.tasks.slice(0, ahead).forEach(start);
  for (let index = 0; index < job.tasks.length; index++) {
    const result = await waiting[index];
    if (result) job.take(result);
    start(job.tasks[index + ahead]);
  }
  await pool.close();
  return job.end();
}

/** What a thread is told when it starts. */
interface Briefing {
  readonly profileFiles: readonly string[];
}

/** A pool of threads that run `script`, which calls `serve` in them. */
export function startPool(script: string, threads: number, profileFiles: readonly string[]): Pool {
  const briefing: Briefing = { profileFiles };
  const idle: Thread[] = Array.from({ length: threads }, () => new Thread(script, briefing));
  const queue: ((thread: Thread) => void)[] = [];
  const all = new Set(idle);
  const give = (thread: Thread): void => {
    const next = queue.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  return {
    async process(task) {
      const thread = idle.shift() ?? (await new Promise<Thread>((resolve) => queue.push(resolve)));
      try {
        const result = await thread.process(task);
        give(thread);
        return result;
      } catch (error) {
        // A thread that died (a file too large for its memory) makes room for another.
        all.delete(thread);
        const fresh = new Thread(script, briefing);
        all.add(fresh);
        give(fresh);
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}

class Thread {
  private readonly worker: Worker;

  constructor(script: string, briefing: Briefing) {
    this.worker = new Worker(script, { workerData: briefing });
    // Deaths are heard by whoever waits for a result.
    this.worker.on('error', () => undefined);
  }

  process(task: FileTask): Promise<FileResult> {
    return new Promise((resolve, reject) => {
      const { worker } = this;
      const settle = (act: () => void): void => {
        worker.off('message', answered).off('error', reject).off('exit', died);
        act();
      };
      const answered = (result: FileResult): void => settle(() => resolve(result));
      const died = (): void => settle(() => reject(new Error('the thread ended')));
      worker.on('message', answered).on('error', reject).on('exit', died);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The other side: audits what it is sent, for ever. */
export function serve(files: Files): void {
  const { profileFiles } = workerData as Briefing;
  const given = profileFiles.flatMap((path) => profilesIn(path, files).profiles);
  parentPort?.on('message', (task: FileTask) => {
    parentPort?.postMessage(processFile(task, given, files));
  });
}
