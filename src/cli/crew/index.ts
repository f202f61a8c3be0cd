import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Trouble } from '../../index.js';
import type { World } from '../world.js';
import { type Answer, perform, type Result, type Task, type WorkName } from './work.js';

/** Those who work: helping threads, or this thread alone. */
export interface Crew {
  /** How many work at the same time. */
  readonly size: number;
  /** Rejects as the work does, and when a thread ends before its time. */
  readonly work: <Name extends WorkName>(name: Name, task: Task<Name>) => Promise<Result<Name>>;
  /** Ends the threads, whatever they are doing. */
  readonly dismiss: () => Promise<void>;
}

/** How many threads do what two would not do sooner. */
export const cores = availableParallelism();

/** This thread alone: for little work, and where there are no others. */
export const alone: Crew = { size: 1, work: perform, dismiss: async () => {} };

/** A crew of as many as the user asks for, or else as there are processors; this thread alone where that is one, or where the world has no others. */
export function crewFor(jobs: number | undefined, { helper }: Pick<World, 'helper'>, make = crewOf): Crew {
  const size = jobs ?? cores;
  return size === 1 || helper === undefined ? alone : make(size, helper);
}

/** A crew of threads that run the file `helper`. A thread starts when it is first needed. */
export function crewOf(size: number, helper: string): Crew {
  const threads: Thread[] = [];
  const free = (): Thread => {
    const idle = threads.find((thread) => thread.load === 0);
    if (!idle && threads.length < size) threads.push(new Thread(helper));
    return idle ?? threads.reduce((least, thread) => (thread.load < least.load ? thread : least), threads.at(-1) as Thread);
  };
  return {
    size,
    work: (name, task) => free().work(name, task),
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** One thread, and those who wait for it. It answers in order. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }[] = [];

  constructor(helper: string) {
    this.#worker = new Worker(helper);
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a helping thread ended before its time')));
  }

  get load(): number {
    return this.#waiting.length;
  }

  async work<Name extends WorkName>(name: Name, task: Task<Name>): Promise<Result<Name>> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ name, task });
    });
    switch (answer.kind) {
      case 'done':
        return answer.result as Result<Name>;
      case 'trouble':
        throw new Trouble(...answer.trouble);
      case 'fault':
        throw Object.assign(new Error('in a helping thread'), { stack: answer.stack });
      default:
        return answer satisfies never;
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
