import type { Document, Duplicates, DuplicatesOptions, Given, LeftOut } from '../../model.js';
import { version } from '../../version.js';
import { nearDuplicates, sharedShingles } from '../index.js';
import { type Collection, numbered, type Told, tellGroups } from './index.js';
import { optionsOf } from './options.js';
import { pairsById } from './pairs.js';
import { type Story, storiesOf } from './stories.js';

export type { Story } from './stories.js';

/** How many groups of connected articles have been told, and of how many. */
export interface TellStep {
  readonly done: number;
  readonly total: number;
}

/** Tells what the pairs of a collection come to, group by group; returns it all. `trouble` is what was left out of the collection. */
export function* duplicateSteps(
  collection: Collection,
  options: DuplicatesOptions,
  trouble: readonly LeftOut[] = [],
): Generator<TellStep, Duplicates> {
  const parts: Told[] = [];
  for (const { done, total, ...told } of tellGroups(collection, options)) {
    parts.push(told);
    yield { done, total };
  }
  const { articles, wordless, pairs } = collection;
  const { families, templates } = numbered(parts, articles);
  return {
    schema: 'wirediff.duplicates/1',
    version,
    options,
    articles,
    wordless,
    pairs: pairsById(pairs, articles),
    families,
    templates,
    trouble,
  };
}

/**
 * Finds the near-duplicates among articles: every pair, and no other, with exact figures; their families, with one to keep; and series of templates. A
 * document goes by its source. An option that is undefined or null counts as left out. Throws `Trouble` when two articles have one id, for what is no article, and for an option that is none of its values or out of its
 * range.
 */
export function dedupe(articles: Iterable<Story | Document>, options: Given<DuplicatesOptions> = {}): Duplicates {
  const full = optionsOf(options);
  const stories = storiesOf(articles);
  const { corpus, pairs } = nearDuplicates(
    stories.map(({ text }) => text),
    full,
  );
  const collection: Collection = {
    articles: {
      length: stories.length,
      at: (article) => {
        const { text: _, ...known } = stories[article]!;
        return { ...known, words: corpus.wordCount(article), shingles: corpus.sizeOf(article) };
      },
    },
    wordless: corpus.wordless,
    pairs,
    textOf: (article) => stories[article]!.text,
    wordsOf: (article) => corpus.numbersOf(article),
    sharedBy: (left, right) => sharedShingles(corpus, left, right),
  };
  const steps = duplicateSteps(collection, full);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
