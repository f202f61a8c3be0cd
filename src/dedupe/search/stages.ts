import type { DedupeOptions } from '../../model.js';
import { Corpus, type SharedCorpus } from '../corpus/corpus.js';
import { type PairColumns, Pairs } from './columns.js';
import type { Parted } from './counters.js';
import type { EntryIndex } from './entry-index.js';
import type { Notes } from './notes.js';
import { Prefixes } from './prefixes.js';
import { countParts, noted, type Plan, partBatch } from './rarity.js';
import { Search } from './search.js';

// The stages of a search, each for a slice of the whole, so that slices can be gone through in several threads. What goes in and out is plain data, its large arrays in
// memory that threads share; no two slices write to the same place.

/** Batches, or parts, from one to another, half open. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Some batches of a corpus. */
export interface BatchSlice {
  readonly corpus: SharedCorpus;
  readonly slice: Slice;
}

/** Puts the shingles of some batches into their parts. */
export function partSlice({ corpus, slice, plan }: BatchSlice & { readonly plan: Plan }): Parted[] {
  const whole = Corpus.of(corpus);
  return batchesOf(slice).map((batch) => partBatch(whole, batch, plan, true));
}

/** Counts the shingles of some parts, in all batches. */
export function countSlice({
  parted,
  plan,
  slice,
}: {
  readonly parted: readonly Parted[];
  readonly plan: Plan;
  readonly slice: Slice;
}): void {
  countParts(parted, plan, slice.from, slice.to);
}

/** What articles are looked up by. */
export interface Chosen {
  /** Their entries, in lists. */
  readonly entries: readonly Uint32Array[];
  /** For each batch, what `Prefixes.below` says of it. */
  readonly below: readonly Uint8Array[];
}

/** Chooses what the articles of some batches are looked up by. Notes in `notes` what is found of each on the way. */
export function chooseSlice({
  corpus,
  slice,
  parted,
  plan,
  notes,
  options,
}: BatchSlice & {
  /** Of these batches alone. */
  readonly parted: readonly Parted[];
  readonly plan: Plan;
  readonly notes: Notes;
  readonly options: DedupeOptions;
}): Chosen {
  const whole = Corpus.of(corpus);
  const prefixes = new Prefixes(whole, options, notes);
  for (const [i, batch] of batchesOf(slice).entries())
    prefixes.addBatch(whole.originalsOf(batch), noted(parted[i]!, whole.batches[batch]!.shingles, plan), true);
  return { entries: prefixes.entries.sharedParts(), below: prefixes.below };
}

/** Looks for the pairs whose larger article is in some batches. */
export function searchSlice({
  corpus,
  slice,
  index,
  notes,
  below,
  options,
}: BatchSlice & {
  readonly index: EntryIndex;
  readonly notes: Notes;
  /** Of these batches alone. */
  readonly below: readonly Uint8Array[];
  readonly options: DedupeOptions;
}): PairColumns {
  const whole = Corpus.of(corpus);
  const search = new Search(whole, index, notes, options);
  const pairs = new Pairs();
  for (const [i, batch] of batchesOf(slice).entries()) pairs.append(search.within(whole.originalsOf(batch), below[i]!));
  return pairs.columns;
}

/** All of them, for whoever hands them out. */
export const searchStages = { part: partSlice, count: countSlice, choose: chooseSlice, search: searchSlice } as const;

function batchesOf({ from, to }: Slice): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
