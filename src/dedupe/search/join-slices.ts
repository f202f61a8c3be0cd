import type { DedupeOptions } from '../../model.js';
import type { Corpus, SharedCorpus } from '../corpus/corpus.js';
import { Pairs } from './columns.js';
import type { Parted } from './counters.js';
import { type EntryIndex, indexOf } from './entry-index.js';
import type { JoinStep } from './join.js';
import { type Notes, notesFor } from './notes.js';
import { type Plan, planFor } from './rarity.js';
import type { chooseSlice, countSlice, partSlice, Slice, searchSlice } from './stages.js';
import { Unfolding } from './unfolding.js';

/** Those who go through the stages of a search, in other threads, say. */
export interface SearchCrew {
  readonly part: Stage<typeof partSlice>;
  readonly count: Stage<typeof countSlice>;
  readonly choose: Stage<typeof chooseSlice>;
  readonly search: Stage<typeof searchSlice>;
  /** Has work done on slices, on several at a time, and gives the results in the order of the slices. */
  readonly inOrder: <Result>(slices: readonly Slice[], work: (slice: Slice) => Promise<Result>) => AsyncIterable<Result>;
}

type Stage<Work extends (task: never) => unknown> = (task: Parameters<Work>[0]) => Promise<ReturnType<Work>>;

/** Every stage has so many slices at most: more than there are threads, so that none waits long for another at the end. */
const mostSlices = 32;

/** Finds the pairs of `joinSteps`, in the same order, whoever does the work. The corpus must be complete; it is moved into memory that threads share. */
export async function* joinSlices(corpus: Corpus, options: DedupeOptions, crew: SearchCrew): AsyncGenerator<JoinStep> {
  const plan = planFor(corpus);
  const shared = corpus.share();
  const batches = slicesOf(shared.batches.length);
  const parts = slicesOf(2 ** plan.partBits);
  const total = 3 * batches.length + parts.length;
  const none = new Pairs();
  let done = 0;
  const preparing = prepare({ corpus: shared, plan, options, crew }, batches, parts);
  let step = await preparing.next();
  for (; !step.done; step = await preparing.next()) yield { done: ++done, total, pairs: none, originals: none };
  const { index, notes, below } = step.value;
  const search = (slice: Slice) => crew.search({ corpus: shared, slice, index, notes, below: below.slice(slice.from, slice.to), options });
  const unfolding = new Unfolding(corpus);
  let slice = 0;
  for await (const columns of crew.inOrder(batches, search)) {
    const originals = Pairs.of(columns);
    const { from, to } = batches[slice++]!;
    const pairs = unfolding.unfold(corpus.articlesOf(from).from, corpus.articlesOf(to - 1).to, originals);
    yield { done: ++done, total, pairs, originals };
  }
}

/** What is searched, how, and who does it. */
interface Search {
  readonly corpus: SharedCorpus;
  readonly plan: Plan;
  readonly options: DedupeOptions;
  readonly crew: SearchCrew;
}

/** What is looked up, and by what. */
interface Prepared {
  readonly index: EntryIndex;
  readonly notes: Notes;
  readonly below: readonly Uint8Array[];
}

/** Counts and chooses; yields after every slice. */
async function* prepare(search: Search, batches: readonly Slice[], parts: readonly Slice[]): AsyncGenerator<void, Prepared> {
  const { corpus, plan, options, crew } = search;
  const parted: Parted[] = [];
  for await (const some of crew.inOrder(batches, (slice) => crew.part({ corpus, slice, plan }))) {
    parted.push(...some);
    yield;
  }
  for await (const _ of crew.inOrder(parts, (slice) => crew.count({ parted, plan, slice }))) yield;
  const notes = notesFor(corpus.length, true);
  const entries: Uint32Array[] = [];
  const below: Uint8Array[] = [];
  const choose = (slice: Slice) => crew.choose({ corpus, slice, parted: parted.slice(slice.from, slice.to), plan, notes, options });
  for await (const chosen of crew.inOrder(batches, choose)) {
    entries.push(...chosen.entries);
    below.push(...chosen.below);
    yield;
  }
  return { index: indexOf(entries, true), notes, below };
}

/** So many things in slices, as even as can be. */
function slicesOf(count: number): Slice[] {
  const slices = Math.min(count, mostSlices);
  const start = (slice: number) => Math.floor((slice * count) / slices);
  return Array.from({ length: slices }, (_, i) => ({ from: start(i), to: start(i + 1) }));
}
