import type { Label } from '../model.js';
import type { Atom } from './atoms.js';
import { keptByWord } from './kept.js';
import type { Run } from './lineup.js';
import type { Explained } from './mentions.js';
import { changed, type Passage, type Reading, remembered } from './reading.js';

/** Words that carry no news of their own. */
const empty: ReadonlySet<string> = new Set(
  `the a an of to in on at by for with from as into over after before and or but if that which who whom whose this these those it its he she they them his her their him i we you our my your me us
  is are was were be been being am has have had having do does did will would shall should can could may might must also however meanwhile though although while when where there here then than so such not no
 said says say told 's 'd very more most some any all other another own same just only even still about up out well above below`.split(
    /\s+/,
  ),
);

/** Whether a word, by its value, carries news of its own. */
export function isTelling(value: string): boolean {
  return !empty.has(value);
}

/** The part of a word that its forms share: *develop*, *developed*, *development*. */
export const stem = keptByWord((value) =>
  value.length < 5 ? value.replace(/s$/, '') : value.replace(/(?:ing|ed|es|s|ly|e)$/, '').slice(0, 6),
);

/** How many telling words of each side have no relative on the other side: in a gap, in the gap with the most, and in the whole passage. */
export interface News {
  readonly in: (gap: Run) => number;
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
  for (const gap of gaps) {
    const size = countFresh(left, gap.left, right, explained.left, gone);
    sizes.set(gap, Math.max(size, countFresh(right, gap.right, left, explained.right, come)));
  }
  return { in: (gap) => sizes.get(gap) ?? 0, most: Math.max(gone.most, come.most), total: Math.max(gone.roots.size, come.roots.size) };
}

const noNews: News = { in: () => 0, most: 0, total: 0 };

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

/**
 * How many of a gap's words are new to the other side and no name that its story has elsewhere; adds them, and such names, to those of the passage.
 * *today* and *yesterday said* are facts of another kind, and no clause.
 */
function countFresh(
  { atoms }: Reading,
  places: readonly number[],
  other: Reading,
  explained: ReadonlyMap<number, Label>,
  all: Fresh,
): number {
  let fresh: Set<string> | undefined;
  let known = 0;
  for (const i of places) {
    const { value, kind, text } = atoms[i]!;
    if (kind !== 'word' || !isTelling(value)) continue;
    const label = explained.get(i);
    if (label === 'datetime' || label === 'attribution') continue;
    const root = stem(value);
    if (stems(other).has(root) || fresh?.has(root)) continue;
    fresh ??= new Set();
    fresh.add(root);
    all.roots.add(root);
    if (label === 'name' && other.stretch.evidence.has(text)) known++;
  }
  if (!fresh) return 0;
  all.most = Math.max(all.most, fresh.size);
  return fresh.size - known;
}

/** The stems of one side. */
const stems = remembered(({ atoms }) => new Set(atoms.map(({ value }) => stem(value))));

/** How many new words make a clause of new information: *after a meeting of leaders of the ruling party*. */
const clause = 5;
/** How many words the shortest predicate has: *and employs 300*. */
const predicate = 3;

/** Whether something new is told in a gap: it has its share of much news, or a clause of its own came or went. */
export function isContent({ left, right }: Passage, gap: Run, news: News): boolean {
  if (news.total >= clause && news.in(gap) >= Math.min(2, news.most)) return true;
  if (news.in(gap) < 2) return false;
  return (gap.left.length === 0 && isClause(right, gap.right)) || (gap.right.length === 0 && isClause(left, gap.left));
}

/** Whether a word is one that makes a clause of the words around it: *was*, *may*, *killed*. */
export function makesClause(value: string): boolean {
  return finite.test(value);
}

const finite = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|\p{L}{2,}ed)$/u;

/** Whether some words are a clause by their verb: *He did not provide details.*, *in which 15 people were killed* */
export function isClause({ atoms }: Reading, places: readonly number[]): boolean {
  const words = places.map((i) => atoms[i]!).filter(({ kind }) => kind !== 'mark');
  if (
    words.length >= clause &&
    (words.some(({ value }) => makesClause(value)) || hasStop(atoms[places[0]!]!) || hasStop(atoms[places.at(-1)!]!))
  )
    return true;
  return isPredicate(words);
}

/** A sentence of its own has its verb, whatever its form: *Brokers see little change.* */
function hasStop({ value }: Atom): boolean {
  return value === '.' || value === '!' || value === '?';
}

/** *The mine shipped ore last year[- and employs 300 men-]*: a second verb of one subject, with what belongs to it; *promoting trade[- and easing the debt-]*. */
function isPredicate([joint, verb, object]: readonly Atom[]): boolean {
  if (!/^(?:and|but|who|which)$/.test(joint?.value ?? '') || !object) return false;
  if (joint!.value === 'and' && /^\p{Ll}{3,}ing$/u.test(verb!.text) && /^(?:an?|the|its|his|her|their)$/.test(object.value)) return true;
  return (
    makesClause(verb!.value) ||
    (/^\p{Ll}{2,}s$/u.test(verb!.text) && (object.kind === 'number' || /^(?:an?|the|its|his|her|their|no|not)$/.test(object.value)))
  );
}

/** The longest phrase, in words, that is a fact and no clause beside it: *who asked not to be named*. */
export const phrase = 8;

/** Whether what went or came is a clause of its own, by its verb or its length: *while the other unions stand for the drivers of the night trains*. */
export function isWholeClause(reading: Reading, places: readonly number[]): boolean {
  return isClause(reading, places) || places.filter((i) => reading.atoms[i]!.kind !== 'mark').length > phrase;
}
