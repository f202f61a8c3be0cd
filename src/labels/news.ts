import type { Label } from '../model.js';
import { clause, isClause, isTelling, predicate, stem, stems, wordsAt } from './content.js';
import type { Run } from './lineup.js';
import type { Explained } from './mentions.js';
import { isMoved } from './moved.js';
import { changed, type Passage, type Reading } from './reading.js';

/** How many telling words of each side have no relative on the other side: in a gap, in the gap with the most, and in the whole passage. */
export interface News {
  readonly in: (gap: Run) => number;
  /** Whether a gap has a figure or a date that came or went. */
  readonly hasFact: (gap: Run) => boolean;
  readonly most: number;
  readonly total: number;
}

/** Counts what came and what went; the larger of the two is the news. Where too little changed for any, nothing is counted. */
export function newsOf(passage: Passage, explained: Explained): News {
  if (isLittle(passage)) return noNews;
  const { left, right, gaps } = passage;
  const [gone, come]: [Fresh, Fresh] = [
    { roots: new Set(), most: 0 },
    { roots: new Set(), most: 0 },
  ];
  const sizes = new Map<Run, number>();
  const isFact = (label: Label | undefined) => label === 'number' || label === 'datetime';
  const hasFact = (gap: Run) =>
    gap.left.some((i) => isFact(explained.left.get(i))) || gap.right.some((j) => isFact(explained.right.get(j)));
  for (const gap of gaps) {
    const size = countFresh(left, gap.left, right, explained.left, gone, gap.right.length === 0);
    sizes.set(gap, Math.max(size, countFresh(right, gap.right, left, explained.right, come, gap.left.length === 0)));
  }
  const total = Math.max(gone.roots.size, come.roots.size);
  return { in: (gap) => sizes.get(gap) ?? 0, hasFact, most: Math.max(gone.most, come.most), total };
}

const noNews: News = { in: () => 0, hasFact: () => false, most: 0, total: 0 };

/** Whether so few words changed that none of it is content, whatever they are: too few for a clause, and none alone that could be a predicate. */
function isLittle({ left, right, gaps }: Passage): boolean {
  if (changed(left).length >= clause || changed(right).length >= clause) return false;
  return gaps.every((gap) => (gap.left.length > 0 && gap.right.length > 0) || gap.left.length + gap.right.length < predicate);
}

/** What one side has and the other has not: the stems of all its gaps, and how many the gap with the most has. */
interface Fresh {
  readonly roots: Set<string>;
  most: number;
}

/** What a clause has of its own, wherever else its words stand. */
const facts: ReadonlySet<Label | undefined> = new Set<Label>(['number', 'datetime', 'name']);

/**
 * How many of a gap's words are new to the other side and no name that its story has elsewhere; adds them, and such names, to those of the passage.
 * *today* and *yesterday said* are facts of another kind, and no clause. What only moved here is no news.
 */
function countFresh(
  own: Reading,
  places: readonly number[],
  other: Reading,
  explained: ReadonlyMap<number, Label>,
  all: Fresh,
  alone: boolean,
): number {
  let fresh: Set<string> | undefined;
  let known = 0;
  for (const i of places) {
    const { value, kind, text } = own.atoms[i]!;
    if (kind !== 'word' || !isTelling(value)) continue;
    const label = explained.get(i);
    if (label === 'datetime' || label === 'attribution') continue;
    const root = stem(value);
    if (stems(other).has(root) || fresh?.has(root)) continue;
    fresh ??= new Set();
    fresh.add(root);
    if (label === 'name' && other.stretch.evidence.has(text)) known++;
  }
  if (!fresh || (alone && fresh.size >= clause && !places.some((i) => facts.has(explained.get(i))) && isMoved(own, places, other)))
    return 0;
  for (const root of fresh) all.roots.add(root);
  all.most = Math.max(all.most, fresh.size);
  return fresh.size - known;
}

/** How many new words tell something by themselves, whatever their grammar: *by phone from his cottage in Bremsund*. */
const long = 4;

/** Whether something new is told in a gap: it has its share of much news, or what it tells came or went by itself. */
export function isContent({ left, right }: Passage, gap: Run, news: News): boolean {
  const size = news.in(gap);
  if (news.total >= clause && size >= Math.min(2, news.most)) return true;
  // *, its first cut since 2019*: a clause of one new word and a fact.
  if (size === 0 || (size === 1 && !news.hasFact(gap))) return false;
  return isAlone(left, gap.left, gap.right, size) || isAlone(right, gap.right, gap.left, size);
}

/** Whether words that tell something have nothing, or next to nothing, in their place: *[-after selling bonds of the same kind, bringing-]{+lifting+} its debt*. */
function isAlone(own: Reading, places: readonly number[], instead: readonly number[], size: number): boolean {
  if (instead.length === 0) return size >= long || isClause(own, places);
  return size >= long && instead.length <= next && wordsAt(own, places).length >= lopsided;
}

/** How many words and marks are next to nothing, in the place of how many words. */
const next = 2;
const lopsided = 8;
