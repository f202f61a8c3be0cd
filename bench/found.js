import { kinds } from './make-pair.js';

// What a program found, against what was planted. A link is a pair of paragraphs, one of each side, that belong together.

const key = (a, b) => `${a} ${b}`;

/**
 * Of the planted links of each kind, and of the links that were found, the share that is right.
 * @param {Iterable<readonly [number, number]>} links
 * @returns {{ recall: Record<string, number>, precision: number }} NaN where there is nothing to find
 */
export function score(links, { pairs }) {
  const found = new Set([...links].map(([a, b]) => key(a, b)));
  const planted = new Set(pairs.map(([a, b]) => key(a, b)));
  const recall = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      share(
        pairs.filter((pair) => pair[2] === kind),
        ([a, b]) => found.has(key(a, b)),
      ),
    ]),
  );
  return { recall, precision: share([...found], (link) => planted.has(link)) };
}

/** The same, where a link counts only when it is told as what it is: moved and edited as moved and edited, split as split. */
export function scoreTold(told, { pairs }) {
  const found = new Map(told.map(([a, b, kind]) => [key(a, b), kind]));
  const planted = new Map(pairs.map(([a, b, kind]) => [key(a, b), kind]));
  const recall = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      share(
        pairs.filter((pair) => pair[2] === kind),
        ([a, b]) => found.get(key(a, b)) === kind,
      ),
    ]),
  );
  return { recall, precision: share([...found], ([link, kind]) => planted.get(link) === kind) };
}

const share = (list, test) => list.filter(test).length / list.length;

/** The links of a `wirediff.comparison/1`, each with its kind in the words of the plant. */
export function linksOfReport({ passages }) {
  return passages.flatMap((passage) => passage.left.flatMap((l) => passage.right.map((r) => [l.block, r.block, kindOf(passage)])));
}

function kindOf({ kind, relation, moved }) {
  if (relation === 'split' || relation === 'merge') return relation;
  if (kind === 'edited') return moved ? 'move_edit' : 'edit';
  return moved ? 'move' : 'same';
}

/**
 * The links that a word diff implies: two paragraphs of which it kept half of the shorter one's letters in place.
 * @param {Iterable<readonly ['kept' | 'deleted' | 'inserted', string]>} stream both texts, in order
 * @returns {[number, number][] | undefined} undefined when the stream does not hold both texts
 */
export function linksOfStream(stream, { left, right }) {
  const [l, r] = [walkOf(left), walkOf(right)];
  const kept = new Map();
  for (const [state, text] of stream) {
    let count = text.replace(/\s+/g, '').length;
    if (state === 'deleted') l.skip(count);
    else if (state === 'inserted') r.skip(count);
    else {
      while (count > 0 && l.at < left.length && r.at < right.length) {
        const run = Math.min(count, l.rest, r.rest);
        const link = key(l.at, r.at);
        kept.set(link, (kept.get(link) ?? 0) + run);
        l.skip(run);
        r.skip(run);
        count -= run;
      }
      if (count > 0) return undefined;
    }
  }
  if (l.at < left.length || r.at < right.length) return undefined;
  const pairs = [...kept].map(([link, count]) => [...link.split(' ').map(Number), count]);
  return pairs.filter(([a, b, count]) => 2 * count >= Math.min(l.sizes[a], r.sizes[b])).map(([a, b]) => [a, b]);
}

/** Walks through paragraphs by letters. */
function walkOf(paragraphs) {
  const sizes = paragraphs.map((text) => text.replace(/\s+/g, '').length);
  const walk = { at: 0, rest: sizes[0], sizes, skip };
  function skip(count) {
    let left = count;
    while (left > 0 && walk.at < sizes.length) {
      const run = Math.min(left, walk.rest);
      left -= run;
      walk.rest -= run;
      if (walk.rest === 0) {
        walk.at += 1;
        walk.rest = sizes[walk.at] ?? 0;
      }
    }
  }
  return walk;
}
