import { type Corpus, type JoinStep, joinSlices, joinSteps, type SearchCrew } from '../../../index.js';
import { inOrder } from '../../crew/in-order.js';
import { alone, type Crew, crewFor } from '../../crew/index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import type { World } from '../../world.js';

/** Shingles that this thread goes through by itself, some seconds of work: the others would take as long to begin as they save. */
const few = 2 ** 25;

/** Slices under way for each who searches: one in hand, and one to go on with. */
const slicesEach = 2;

/** Searches a corpus for pairs, in several threads when it is large; the steps bring the same pairs in the same order. */
export async function* stepsOf(corpus: Corpus, flags: DedupeFlags, world: Pick<World, 'helper'>, least = few): AsyncGenerator<JoinStep> {
  const crew = corpus.shingles < least ? alone : crewFor(flags.jobs, world);
  if (crew === alone) return yield* joinSteps(corpus, flags);
  try {
    yield* joinSlices(corpus, { resemblance: flags.resemblance, containment: flags.containment, shingle: flags.shingle }, searchCrew(crew));
  } finally {
    await crew.dismiss();
  }
}

function searchCrew(crew: Crew): SearchCrew {
  return {
    part: (task) => crew.work('part', task),
    count: (task) => crew.work('count', task),
    choose: (task) => crew.work('choose', task),
    search: (task) => crew.work('search', task),
    inOrder: (slices, work) => inOrder(each(slices), work, crew.size * slicesEach),
  };
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
