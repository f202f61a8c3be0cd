import { Copies } from '../../src/dedupe/corpus/copies.js';
import { type Collection, numbered, type Told, tellGroups } from '../../src/dedupe/families/index.js';
import { Pairs } from '../../src/dedupe/search/columns.js';
import { Found } from '../../src/dedupe/search/found.js';
import type { Article, DuplicatesOptions, Pair } from '../../src/model.js';

/** An article of a collection, before it is counted. */
export interface Story {
  readonly id: string;
  readonly text: string;
  readonly date?: string | undefined;
}

/** The usual options. */
export const usual: DuplicatesOptions = { resemblance: 0.5, containment: 0.8, shingle: 5, keep: 'auto', templates: 'apart' };

/** The different shingles of a text, by the definition: five words in a row, lower-cased. */
export function shingleSet(text: string, size = 5): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const count = Math.max(1, words.length - size + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + size).join(' ')));
}

/** A collection with its pairs, found by comparing every two articles. */
export function collectionOf(stories: readonly Story[], options: DuplicatesOptions = usual): Collection {
  const sets = stories.map(({ text }) => shingleSet(text, options.shingle));
  const sharedBy = (left: number, right: number) => [...sets[left]!].filter((shingle) => sets[right]!.has(shingle)).length;
  const articles: Article[] = stories.map(({ id, date, text }, at) => ({
    id,
    source: `${id}.txt`,
    ...(date === undefined ? {} : { date }),
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    shingles: sets[at]!.size,
  }));
  const pairs: Pair[] = [];
  for (let right = 1; right < stories.length; right++) {
    for (let left = 0; left < right; left++) {
      const shared = sharedBy(left, right);
      const [l, r] = [sets[left]!.size, sets[right]!.size];
      const near = shared / (l + r - shared) >= options.resemblance || shared / Math.min(l, r) >= options.containment;
      if (shared > 0 && near) pairs.push({ left, right, shared });
    }
  }
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1;
  const wordsOf = (article: number) => Uint32Array.from(stories[article]!.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], numberOf);
  return {
    wordsOf,
    articles: { length: articles.length, at: (article) => articles[article]! },
    wordless: sets.filter(({ size }) => size === 0).length,
    pairs: foundOf(pairs, articles),
    textOf: (article) => stories[article]!.text,
    sharedBy,
  };
}

/** Pairs of articles of which none is a copy of another. */
function foundOf(list: readonly Pair[], articles: readonly Article[]): Found {
  const [copies, pairs] = [new Copies(), new Pairs()];
  for (const at of articles.keys()) copies.add(at);
  for (const { left, right, shared } of list) pairs.push(left, right, shared);
  return new Found({ copies, sizeOf: (article) => articles[article]!.shingles }, pairs);
}

/** What a collection's pairs come to. */
export function tell(stories: readonly Story[], options: Partial<DuplicatesOptions> = {}): Told {
  const full = { ...usual, ...options };
  const collection = collectionOf(stories, full);
  return numbered([...tellGroups(collection, full)], collection.articles);
}

/** Families as words to read: `kept < same a, version b (12, Tuesday)`. */
export function shown({ families }: Told, stories: readonly Story[]): string[] {
  const id = (article: number) => stories[article]!.id;
  return families.map(({ keep, members }) => {
    const others = members.map(({ article, standing }) => {
      const through = standing.kind === 'chained' ? ` through ${id(standing.through)}, ${standing.steps} steps` : '';
      const words =
        standing.kind === 'same' || standing.kind === 'chained' || standing.own.count === 0 ? '' : ` (${standing.own.words.join(', ')})`;
      return `${standing.kind} ${id(article)}${through}${words}`;
    });
    return `${id(keep)}: ${others.join('; ')}`;
  });
}
