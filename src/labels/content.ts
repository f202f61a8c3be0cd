import type { Side } from '../model.js';
import type { Atom } from './atoms.js';
import { keptByWord } from './kept.js';
import type { Run } from './lineup.js';
import type { Explained } from './mentions.js';
import { type Passage, type Reading, remembered } from './reading.js';

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

/** Counts what came and what went; the larger of the two is the news. */
export function newsOf(passage: Passage, explained: Explained): News {
  const gone = new Set<string>();
  const come = new Set<string>();
  const sizes = new Map<Run, number>();
  let most = 0;
  for (const gap of passage.gaps) {
    const [l, r] = [freshIn(passage, 'left', gap, explained), freshIn(passage, 'right', gap, explained)];
    for (const root of l.all) gone.add(root);
    for (const root of r.all) come.add(root);
    sizes.set(gap, Math.max(l.unknown, r.unknown));
    most = Math.max(most, l.all.size, r.all.size);
  }
  return { in: (gap) => sizes.get(gap) ?? 0, most, total: Math.max(gone.size, come.size) };
}

/** The stems of a gap's words of one side that are new to the other, and how many of them its story does not name elsewhere. */
function freshIn(passage: Passage, side: Side, gap: Run, explained: Explained): { all: ReadonlySet<string>; unknown: number } {
  const [own, other] = side === 'left' ? [passage.left, passage.right] : [passage.right, passage.left];
  const all = new Set<string>();
  const known = new Set<string>();
  for (const i of gap[side]) {
    const { value, kind, text } = own.atoms[i]!;
    const label = explained[side].get(i);
    // *today*, *yesterday said* are facts of another kind and no clause
    if (kind !== 'word' || !isTelling(value) || label === 'datetime' || label === 'attribution') continue;
    const root = stem(value);
    if (stems(other).has(root)) continue;
    all.add(root);
    if (label === 'name' && other.stretch.evidence.has(text)) known.add(root);
  }
  return { all, unknown: all.size - known.size };
}

/** The stems of one side. */
const stems = remembered(({ atoms }) => new Set(atoms.map(({ value }) => stem(value))));

/** How many new words make a clause of new information: *after a meeting of leaders of the ruling party*. */
const clause = 5;

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
  return (words.length >= clause && words.some(({ value }) => makesClause(value))) || isPredicate(words);
}

/** *The mine shipped ore last year[- and employs 300 men-]*: a second verb of one subject, with what belongs to it. */
function isPredicate([joint, verb, object]: readonly Atom[]): boolean {
  if (!/^(?:and|but|who|which)$/.test(joint?.value ?? '') || !object) return false;
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
