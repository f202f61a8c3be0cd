import type { Label } from '../../model.js';
import { sayings } from '../attribution/sayings.js';
import { clause, isClause, isTelling, predicate, stem, stems, wordsAt } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import type { Explained } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';
import { isMoved } from './moved.js';

/** What came or went in a gap. */
interface Told {
  /** How many telling words have no relative on the other side, but for names that its story has. */
  readonly fresh: number;
  /** How many of them are no names and no part of a figure. */
  readonly plain: number;
  /** Whether a figure or a date came or went with them. */
  readonly fact: boolean;
}

/** What came and what went: in a gap, in the gap with the most, and in the whole passage; the larger of the two is the news. */
export interface News {
  readonly in: (gap: Run) => Told;
  readonly most: number;
  readonly total: number;
}

/** Counts what came and what went. Where too little changed for any news, nothing is counted. */
export function newsOf(passage: Passage, explained: Explained): News {
  if (isLittle(passage)) return noNews;
  const { left, right, gaps } = passage;
  const gone: Half = { own: left, other: right, explained: explained.left, all: { roots: new Set(), most: 0 } };
  const come: Half = { own: right, other: left, explained: explained.right, all: { roots: new Set(), most: 0 } };
  const known = new Map<Run, Told>();
  for (const gap of gaps) {
    const [l, r] = [countFresh(gone, gap.left, gap.right.length === 0), countFresh(come, gap.right, gap.left.length === 0)];
    known.set(gap, larger(l, r));
  }
  return {
    in: (gap) => known.get(gap) ?? nothing,
    most: Math.max(gone.all.most, come.all.most),
    total: Math.max(gone.all.roots.size, come.all.roots.size),
  };
}

/** The one with more that is fresh; of two with as much, what either tells, so that it is the same whichever side is the older. */
function larger(gone: Told, come: Told): Told {
  if (gone.fresh !== come.fresh) return gone.fresh > come.fresh ? gone : come;
  return { fresh: gone.fresh, plain: Math.max(gone.plain, come.plain), fact: gone.fact || come.fact };
}

const nothing: Told = { fresh: 0, plain: 0, fact: false };
const noNews: News = { in: () => nothing, most: 0, total: 0 };

/** Whether so few words changed that none of it is content, whatever they are: too few for a clause, and none alone that could be a predicate. */
function isLittle({ left, right, gaps }: Passage): boolean {
  if (left.changed.length >= clause || right.changed.length >= clause) return false;
  return gaps.every((gap) => (gap.left.length > 0 && gap.right.length > 0) || gap.left.length + gap.right.length < predicate);
}

/** What one side has and the other has not: the stems of all its gaps, and how many the gap with the most has. */
interface Fresh {
  readonly roots: Set<string>;
  most: number;
}

/** One side of a passage while its news is counted. */
interface Half {
  readonly own: Reading;
  readonly other: Reading;
  readonly explained: ReadonlyMap<number, Label>;
  readonly all: Fresh;
}

/**
 * Counts a gap's words that are new to the other side; adds them to those of the passage. *today* and *yesterday said* are facts of another kind,
 * and no clause, and so is who says it. What only moved here is no news.
 * `alone`: nothing stands in its place.
 */
function countFresh({ own, other, explained, all }: Half, places: readonly number[], alone: boolean): Told {
  let fresh: Map<string, number> | undefined;
  let known = 0;
  for (const i of places) {
    const { value, kind, text } = own.atoms[i]!;
    if (kind !== 'word' || !isTelling(value)) continue;
    const label = explained.get(i);
    if (label === 'datetime' || label === 'attribution') continue;
    const root = stem(value);
    if (stems(other).has(root) || fresh?.has(root) || sourcePlaces(own).has(i)) continue;
    fresh ??= new Map();
    fresh.set(root, i);
    if (label === 'name' && other.stretch.evidence.has(text)) known++;
  }
  if (!fresh) return nothing;
  const has = (...labels: readonly Label[]) => places.some((i) => explained.has(i) && labels.includes(explained.get(i)!));
  if (alone && fresh.size >= clause && !has('number', 'datetime', 'name') && isMoved(own, places, other)) return nothing;
  for (const root of fresh.keys()) all.roots.add(root);
  all.most = Math.max(all.most, fresh.size);
  let plain = 0;
  for (const i of fresh.values()) if (!isNamed(explained.get(i))) plain++;
  return { fresh: fresh.size - known, plain, fact: has('number', 'datetime') };
}

function isNamed(label: Label | undefined): boolean {
  return label === 'name' || label === 'number';
}

/** Where the words of those who say it stand: *Deputy spokeswoman Ana Ruiz said*; what is told of them between commas is no part of it. */
const sourcePlaces = remembered((reading): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { from, to, aside } of sayings(reading)) for (let i = from; i < to; i++) if (i <= aside.from || i >= aside.to) found.add(i);
  return found;
});

/** How many new words tell something by themselves, whatever their grammar: *by phone from his cottage in Bremsund*. */
const long = 4;

/** Whether something new is told in a gap: it has its share of much news, or what it tells came or went by itself. */
export function isContent({ left, right, gaps }: Passage, gap: Run, news: News): boolean {
  const told = news.in(gap);
  // *[-Solvia Steel Corp-]{+Ardenne Oil and Fats Co Ltd+} is issuing bonds*: names and figures in the place of others, however many words they have.
  if (told.plain === 0 && gap.left.length > 0 && gap.right.length > 0) return false;
  if (news.total >= clause && told.fresh >= Math.min(2, news.most)) return true;
  // *, its first cut since 2019*: a clause of one new word and a fact.
  if (told.fresh < 2 && (told.plain === 0 || !told.fact)) return false;
  if (told.fresh <= 2 && isVoice(gap, gaps, left, right)) return false;
  return isAlone(left, gap.left, gap.right, told) || isAlone(right, gap.right, gap.left, told);
}

/** *[-A jury on Thursday convicted-] the mayor {+was found guilty on Thursday+}*: who does it, and the verb, went with another voice; the same is told behind its object. */
function isVoice(gap: Run, gaps: readonly Run[], left: Reading, right: Reading): boolean {
  const isPassive = ({ atoms }: Reading, places: readonly number[]) => places.length > 1 && isFormOfBe(atoms[places[0]!]!.value);
  if (gap.left.length > 0 && gap.right.length > 0) return false;
  const next = gaps[gaps.indexOf(gap) + 1];
  if (next === undefined) return false;
  return gap.right.length === 0 ? isPassive(right, next.right) : isPassive(left, next.left);
}

/** Whether words that tell something have nothing, or next to nothing, in their place: *[-after selling bonds of the same kind, bringing-]{+lifting+} its debt*. */
function isAlone(own: Reading, places: readonly number[], instead: readonly number[], { fresh, plain }: Told): boolean {
  const isLong = fresh >= long && plain >= 2;
  if (instead.length === 0) return isLong || isClause(own, places);
  return isLong && instead.length <= next && wordsAt(own, places).length >= lopsided;
}

/** How many words and marks are next to nothing, in the place of how many words. */
const next = 2;
const lopsided = 8;
