import { anonymities } from './anonymity.js';
import { type Finding, findingsOf, type Mention, unmatched } from './mentions.js';
import { isTouched, opensSentence, type Passage, type Reading, remembered } from './reading.js';

/** What turns a statement round or takes some of its certainty away, by what it does. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not: 'not never no nor neither none nobody nothing without fail fails failed failing',
    rarely: 'rarely seldom hardly barely scarcely',
    may: 'may might could can perhaps possibly possible maybe potentially',
    likely: 'likely probably probable expected',
    unlikely: 'unlikely',
    alleged: 'alleged allegedly purported purportedly purports purporting reportedly supposedly supposed apparent apparently suspected',
    confirmed: 'confirmed unconfirmed confirm confirms',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** Negations and doubts that came or went, and words that took the place of their denial. */
export function certaintyFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  const found = isTouched(left, right, ({ value }) => words.has(value) || hearsay.has(value) || seeming.has(value))
    ? findingsOf('negation', unmatched(certainties, left, right))
    : [];
  return [...found, ...denialFindings(passage)];
}

/** The *not* of *asked not to be named* denies nothing that is told. */
const certainties = remembered((reading): Mention[] =>
  reading.atoms.flatMap(({ value, kind }, i) => {
    const key =
      kind === 'word' ? (words.get(value) ?? (isHearsay(reading, i) || isSeeming(reading, i) ? 'alleged' : undefined)) : undefined;
    if (key === undefined || isMay(reading, i) || isBound(reading, i)) return [];
    return anonymities(reading).some(({ from, to }) => i >= from && i < to) ? [] : [{ from: i, to: i + 1, key }];
  }),
);

const seeming: ReadonlySet<string> = new Set('appear appears appeared seem seems seemed'.split(' '));

/** The *no* of *no fewer than 12* denies nothing. */
function isBound({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === 'no' && /^(?:fewer|less|more)$/.test(atoms[at + 1]?.value ?? '') && atoms[at + 2]?.value === 'than';
}

/** *May settled at 5.04 dlrs*: at the head of a sentence stands the month, or a person. */
function isMay({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.text === 'May' && opensSentence(atoms, at);
}

/** *He appears to have drowned*, *She seems to be safe*; *what appeared to be candy* is a thing. */
function isSeeming({ atoms }: Reading, at: number): boolean {
  return seeming.has(atoms[at]!.value) && atoms[at + 1]?.value === 'to' && atoms[at - 1]?.value !== 'what';
}

/** Verbs by which nobody in particular holds a thing to be so: *is believed to have left*, *it is thought that he left*. */
const hearsay: ReadonlySet<string> = new Set('believed thought rumored feared presumed understood'.split(' '));

function isHearsay({ atoms }: Reading, at: number): boolean {
  if (!hearsay.has(atoms[at]!.value) || !/^(?:is|are|was|were|be|been)$/.test(atoms[at - 1]?.value ?? '')) return false;
  // *It is understood that* names a source, if a dark one: `attribution.ts`.
  return atoms[at + 1]?.value === 'to' || (atoms[at - 2]?.value === 'it' && atoms[at]!.value !== 'understood');
}

/** *able* and *unable*, *certain* and *uncertain*, in the same place of both texts. */
function denialFindings({ left, right, gaps }: Passage): Finding[] {
  if (!isTouched(left, right, ({ value }) => value.startsWith('un') || denied.has(value))) return [];
  return gaps.flatMap((gap) => {
    const denials = { left: denialsIn(left, gap.left, right, gap.right), right: denialsIn(right, gap.right, left, gap.left) };
    return findingsOf('negation', denials);
  });
}

function denialsIn(own: Reading, places: readonly number[], other: Reading, others: readonly number[]): { from: number; to: number }[] {
  if (places.length > longestGap || others.length > longestGap) return [];
  const values = others.map((i) => other.atoms[i]!.value);
  const turned = places.filter((i) => values.some((value) => isDenial(own.atoms[i]!.value, value) || isDenial(value, own.atoms[i]!.value)));
  return turned.map((i) => ({ from: i, to: i + 1 }));
}

/** In a longer stretch put in another's place, a word and its denial stand by chance. */
const longestGap = 6;

/** Words that begin like a denial and are none: *cover* and *uncover*, *do* and *undo* are acts. */
const shortest = 4;
const acts = /^un(?:cover|veil|lock|load|pack|tie|fold|earth|leash|mask|ravel|screw|wind)/;
/** Words whose denial begins with *in*, *im*, *il*, *ir* or *dis*; most words with such a beginning are other words (*come* and *income*). */
const denied: ReadonlyMap<string, string> = new Map(
  `inaccurate incorrect incomplete insufficient inadequate incapable ineligible inactive unstable insecure invalid invisible ineffective indirect
  inconclusive insane impossible improbable improper impartial illegal illegitimate illiterate irregular irresponsible irrelevant dishonest disloyal
  disapprove disapproved disagree disagreed dissatisfied disqualified nonviolent`
    .split(/\s+/)
    .map((word) => [word, word.replace(/^(?:in|im|il|ir|dis|non|un)/, '')] as const),
);

function isDenial(word: string, of: string): boolean {
  if (word.startsWith('un') && word.length === of.length + 2) return of.length >= shortest && word.endsWith(of) && !acts.test(word);
  return denied.get(word) === of;
}
