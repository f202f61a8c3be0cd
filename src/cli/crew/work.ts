import { Trouble } from '../../index.js';

/** Everything that a helping thread can be asked to do, by name: what is sent to a thread is data. Loaded when it is first asked for. */
const works = {
  articles: async () => (await import('../collection/reading/task.js')).readHere,
  cases: async () => (await import('../commands/check/pairs.js')).judgePairs,
  part: async () => (await import('../commands/dedupe/stages.js')).stages.part,
  count: async () => (await import('../commands/dedupe/stages.js')).stages.count,
  choose: async () => (await import('../commands/dedupe/stages.js')).stages.choose,
  search: async () => (await import('../commands/dedupe/stages.js')).stages.search,
  pairs: async () => (await import('../commands/pairs/batch.js')).compareBatch,
} as const;

type Works = { readonly [Name in keyof typeof works]: Awaited<ReturnType<(typeof works)[Name]>> };

/** What a thread can be asked to do. */
export type WorkName = keyof Works;

/** What a work is given; it is copied to the thread, so it is plain data. */
export type Task<Name extends WorkName> = Parameters<Works[Name]>[0];

/** What a work gives back. */
export type Result<Name extends WorkName> = Awaited<ReturnType<Works[Name]>>;

/** Does a work in this thread. Rejects as the work does. */
export async function perform<Name extends WorkName>(name: Name, task: Task<Name>): Promise<Result<Name>> {
  const work = (await works[name]()) as (task: Task<Name>) => Promise<Result<Name>>;
  return work(task);
}

/** What is sent to a thread. */
export interface Order {
  readonly name: WorkName;
  readonly task: Task<WorkName>;
}

/** What a thread answers, in the order of what it was sent. */
export type Answer =
  | { readonly kind: 'done'; readonly result: Result<WorkName> }
  | { readonly kind: 'trouble'; readonly trouble: readonly [subject: string, problem: string, remedy: string] }
  | { readonly kind: 'fault'; readonly stack: string };

/** Does a work and says how it went. Never rejects: an error loses its class on its way between threads. */
export async function answerTo({ name, task }: Order): Promise<Answer> {
  try {
    return { kind: 'done', result: await perform(name, task) };
  } catch (error) {
    if (error instanceof Trouble) return { kind: 'trouble', trouble: [error.subject, error.problem, error.remedy] };
    return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
