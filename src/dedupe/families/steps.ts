import { Trouble } from '../../errors.js';
import type { Document, Duplicates, DuplicatesOptions, LeftOut } from '../../model.js';
import { awaited } from '../../text/given.js';
import { version } from '../../version.js';
import { nearDuplicates, sharedShingles } from '../index.js';
import { type Collection, numbered, type Told, tellGroups } from './index.js';
import { optionsOf } from './options.js';
import { pairsById } from './pairs.js';

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
  const { articles, pairs } = collection;
  const { families, templates } = numbered(parts, articles);
  return {
    schema: 'wirediff.duplicates/1',
    version,
    options,
    articles,
    pairs: pairsById(pairs, articles),
    families,
    templates,
    trouble,
  };
}

/** An article to be held against others. */
export interface Story {
  /** No two of them have the same. */
  readonly id: string;
  readonly text: string;
  /** Where it stands; its id when left out. */
  readonly source?: string;
  readonly title?: string;
  /** As it was given: `2026-02-06T10:15:00Z`, `6 Feb 2026`. */
  readonly date?: string;
  /** The agency or paper. */
  readonly outlet?: string;
}

/**
 * Finds the near-duplicates among articles: every pair, and no other, with exact figures; their families, with one to keep; and series of templates. A
 * document goes by its source. An option that is undefined or null counts as left out. Throws `Trouble` when two articles have one id, or for an option that is none of its values or out of its
 * range.
 */
export function dedupe(articles: Iterable<Story | Document>, options: Partial<DuplicatesOptions> = {}): Duplicates {
  const full = optionsOf(options);
  const given = Array.from(awaited('dedupe: articles', articles), (article, at) => awaited(`dedupe: article ${at + 1}`, article));
  const stories = given.map((article) => ('blocks' in article ? storyOf(article) : article));
  checkIds(stories);
  const { corpus, pairs } = nearDuplicates(
    stories.map(({ text }) => text),
    full,
  );
  const collection: Collection = {
    articles: {
      length: stories.length,
      at: (article) => {
        const { text: _, ...known } = stories[article]!;
        return { source: known.id, ...known, words: corpus.wordCount(article), shingles: corpus.sizeOf(article) };
      },
    },
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

/** What is held against others of an article that was loaded: its whole text, as it was read. */
function storyOf({ source, text, fields: { headline, date, dateline } }: Document): Story {
  const day = date ?? dateline?.date;
  return {
    id: source,
    text,
    ...(headline === undefined ? {} : { title: headline }),
    ...(day === undefined ? {} : { date: day }),
    ...(dateline?.credit === undefined ? {} : { outlet: dateline.credit }),
  };
}

function checkIds(stories: readonly Story[]): void {
  const ids = new Set<string>();
  for (const { id } of stories) {
    if (ids.has(id)) throw new Trouble(id, 'is the id of two articles', 'give each an id of its own');
    ids.add(id);
  }
}
