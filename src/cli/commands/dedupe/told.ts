import { setImmediate } from 'node:timers/promises';
import { type Duplicates, duplicateSteps, type Found, type LeftOut, sharedShingles, type Trouble } from '../../../index.js';
import { MoreLines } from '../../collection/bad-lines.js';
import { type Collection, textOfLine } from '../../collection/index.js';
import type { Means } from './means.js';

/** Tells what the pairs of a collection come to. Rejects with `Trouble` when a source has changed since it was read. */
export async function tellDuplicates(collection: Collection, pairs: Found, means: Means): Promise<Duplicates> {
  const { articles, corpus, trouble } = collection;
  const textOf = await textsOf(collection, differingIn(pairs, collection), means);
  const known = {
    articles,
    wordless: corpus.wordless,
    pairs,
    textOf,
    wordsOf: (article: number) => corpus.numbersOf(article),
    sharedBy: (left: number, right: number) => sharedShingles(corpus, left, right),
  };
  const leftOut = trouble.map(leftOutOf);
  const steps = duplicateSteps(known, means.flags, leftOut);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value.done % groupsAtOnce !== 0) continue;
    means.progress.tell('grouping', { ...step.value, count: step.value.done, what: 'groups' });
    await setImmediate();
  }
}

function leftOutOf(trouble: Trouble): LeftOut {
  const { subject, problem, remedy } = trouble;
  const known = { source: subject, message: `${problem}; ${remedy}` };
  return trouble instanceof MoreLines ? { ...known, lines: trouble.lines } : known;
}

/** Groups between two steps of the progress: some 10 ms. */
const groupsAtOnce = 100;

/** The articles of pairs that are not the same: of the others nobody asks for the words. */
function differingIn({ originals, copies }: Found, { corpus }: Collection): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const { left, right, shared } of originals)
    if (shared !== corpus.sizeOf(left) || shared !== corpus.sizeOf(right))
      for (const original of [left, right]) if (!wanted.has(original)) for (const article of copies.all(original)) wanted.add(article);
  return wanted;
}

/** The texts of articles as they are asked for. Lines are held as they stand: of most nobody asks for the text. */
async function textsOf(
  { articles, originals, lineOf, isAtHand }: Collection,
  wanted: ReadonlySet<number>,
  { progress }: Means,
): Promise<(article: number) => string> {
  const found = new Map<number, string | Uint8Array>();
  for await (const { article, line, text } of originals((each) => wanted.has(each) && !isAtHand(each))) {
    found.set(article, line === undefined ? await text() : Buffer.from(line));
    progress.tell('reading again', { done: found.size, total: wanted.size, count: found.size, what: 'articles' });
  }
  return (article) => {
    const known = found.get(article) ?? lineOf(article) ?? '';
    return typeof known === 'string' ? known : textOfLine(known, articles.at(article).source);
  };
}
