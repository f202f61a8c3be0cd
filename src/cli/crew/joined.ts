import { setImmediate as turn } from 'node:timers/promises';
import { alone, type Crew, crewOf } from './index.js';
import type { Result, Task, WorkName } from './work.js';

/** Works that another thread may have: one in hand, and some to go on with while this thread, which would give it the next, is busy itself. */
const worksEach = 3;
/** The same of this thread. While that is all there is to do no other is started: to start and to warm up takes as long as so little takes to do. */
const ownWorks = 2;

/** A crew to which this thread belongs: others get what it has no time for. One thread less has to start and to warm up, and this one would only have waited. */
export function joinedCrewOf(size: number, helper: string): Crew {
  const others = crewOf(size - 1, helper);
  const free: Crew[] = [...Array<Crew>(others.size * worksEach).fill(others), ...Array<Crew>(ownWorks).fill(own)];
  const waiting: ((hand: Crew) => void)[] = [];
  const release = (hand: Crew) => {
    const next = waiting.shift();
    if (next) next(hand);
    else if (hand === own) free.push(hand);
    else free.unshift(hand);
  };
  return {
    size,
    work: async <Name extends WorkName>(name: Name, task: Task<Name>): Promise<Result<Name>> => {
      const hand = free.pop() ?? (await new Promise<Crew>((resolve) => waiting.push(resolve)));
      try {
        return await hand.work(name, task);
      } finally {
        release(hand);
      }
    },
    dismiss: others.dismiss,
  };
}

/** This thread, which begins once the others have been given theirs: until a work is done it does nothing else. */
const own: Crew = {
  ...alone,
  work: async <Name extends WorkName>(name: Name, task: Task<Name>): Promise<Result<Name>> => {
    await turn();
    return alone.work(name, task);
  },
};
