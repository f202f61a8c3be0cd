import type { Atom } from '../atom.js';
import type { Mention } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';
import { isDeterminer } from '../vocabulary/function-words.js';

/** What holds in part, for now or in the eyes of some: *agreed in principle*; a hedge of this key is of the word behind it. */
export const hedged = 'partly';

/** For the most part: *the truce largely held*. */
export const limited = 'largely';

/** For nobody and nothing else: *only men*. */
export const restricted = 'only';

/** Not as it is: *wrongly stated*. */
export const mistaken = 'wrongly';

/** Whose view a thing is: *by his own account*, *what police call a gang*. */
export const view = 'view';

/** The hedge that an atom is the head of, as a claim is told with it and not without: *is accused of stealing*, *in his view*, *little evidence*. */
export function hedgeAt({ atoms }: Reading, at: number): Mention | undefined {
  const found = hedges.get(atoms[at]!.value)?.(atoms, at);
  if (!found) return undefined;
  const from = at - (found.before ?? 0);
  return { from, to: from + found.length, key: found.key };
}

interface Hedge {
  readonly length: number;
  /** How many of its words stand before its head. */
  readonly before?: number;
  readonly key: string;
}

type Finder = (atoms: readonly Atom[], at: number) => Hedge | undefined;

/** Whether the words behind a place are some others. */
function follows(atoms: readonly Atom[], at: number, words: RegExp): boolean {
  return words.test(atoms[at + 1]?.value ?? '');
}

const hedges = byHead([
  // *is accused of stealing 40 cars*, *charged with murder*: not *accused the mayor of lying*, which has who accuses him.
  ['accused charged indicted', (atoms, at) => (follows(atoms, at, /^(?:of|with|on|for)$/) ? { length: 2, key: 'alleged' } : undefined)],
  // *arrested on suspicion of arson*; *arrested for arson* takes it for done.
  [
    'suspicion',
    (atoms, at) => (atoms[at - 1]?.value === 'on' && follows(atoms, at, /^of$/) ? { length: 3, before: 1, key: 'alleged' } : undefined),
  ],
  // *investigating whether a spark caused the fire*
  [
    'whether if',
    (atoms, at) =>
      atoms.slice(Math.max(0, at - 3), at).some(({ value }) => asking.test(value)) ? { length: 1, key: 'alleged' } : undefined,
  ],
  // *and, in rare cases, a rash*
  [
    'cases',
    (atoms, at) =>
      atoms[at - 2]?.value === 'in' && /^(?:rare|some|many|most|few|certain|isolated)$/.test(atoms[at - 1]!.value)
        ? { length: 3, before: 2, key: hedged }
        : undefined,
  ],
  // *will rise, even if the bill passes*
  ['even', (atoms, at) => (follows(atoms, at, /^if$/) ? { length: 1, key: hedged } : undefined)],
  // *the so-called reform*; *the so-called "triple lock"* is a term.
  ['so', (atoms, at) => (follows(atoms, at, /^called$/) && isWord(atoms[at + 2]) ? { length: 2, key: hedged } : undefined)],
  // *all but certain*; *all but six of them* is a count.
  ['all', (atoms, at) => (follows(atoms, at, /^but$/) && isWord(atoms[at + 2]) ? { length: 2, key: hedged } : undefined)],
  // *agreed in principle to a truce*
  ['principle', (atoms, at) => (atoms[at - 1]?.value === 'in' ? { length: 2, before: 1, key: hedged } : undefined)],
  // *in his view*, *in the opinion of his lawyers*
  [
    'view opinion judgment',
    (atoms, at) => (atoms[at - 2]?.value === 'in' && isDeterminer(atoms[at - 1]?.value) ? { length: 3, before: 2, key: view } : undefined),
  ],
  // *by his own account*
  [
    'account',
    (atoms, at) => (atoms[at - 1]?.value === 'own' && atoms[at - 3]?.value === 'by' ? { length: 4, before: 3, key: view } : undefined),
  ],
  ['what', whatTheyCall],
  ['little few', (atoms, at) => (follows(atoms, at, scarce) && atoms[at - 1]?.value !== 'a' ? { length: 1, key: hedged } : undefined)],
  ['rule rules ruled ruling', (atoms, at) => (follows(atoms, at, /^out$/) ? { length: 2, key: 'not' } : undefined)],
  // *The paper [-wrongly-] said that the bridge had fallen*
  [
    'partly partially provisionally tentatively conditionally wrongly incorrectly falsely mistakenly erroneously',
    () => ({ length: 1, key: hedged }),
  ],
  // *owned {+in part+} by the state*; not *in part of the town*
  [
    'part',
    (atoms, at) => (atoms[at - 1]?.value === 'in' && !follows(atoms, at, /^of$/) ? { length: 2, before: 1, key: hedged } : undefined),
  ],
  ['largely mostly mainly chiefly predominantly', () => ({ length: 1, key: limited })],
  ['only solely exclusively', onlySo],
  // *the would-be assassin*
  ['would-be', () => ({ length: 1, key: hedged })],
  // *The article [-incorrectly-] stated*
  ['incorrectly wrongly mistakenly erroneously falsely', () => ({ length: 1, key: mistaken })],
  ['seriously badly severely', (atoms, at) => (isDenied(atoms, at) ? { length: 1, key: hedged } : undefined)],
  ['fear fears feared hope hopes hoped worry worries worried', whatTheyFear],
]);

const asking =
  /^(?:(?:investigat|look|examin|prob|determin|explor|assess|stud[yi]|question)(?:e|es|ed|ing|s)?|known?|say|said|clear|unclear|certain|sure)$/;

function byHead(table: readonly (readonly [heads: string, find: Finder])[]): ReadonlyMap<string, Finder> {
  return new Map(table.flatMap(([heads, find]) => heads.split(' ').map((head) => [head, find] as const)));
}

/** The words that a hedge is found by. */
export const hedgeHeads: Iterable<string> = hedges.keys();

/** *apply only to men*, *will only accept it if*; *the only*, *not only*, *if only*; *only three* is how exact a figure is. */
function onlySo(atoms: readonly Atom[], at: number): Hedge | undefined {
  const [before, after] = [atoms[at - 1]?.value ?? '', atoms[at + 1]];
  if (isDeterminer(before) || /^(?:not|if|an|but|read|one)$/.test(before) || after?.kind !== 'word') return undefined;
  return /^(?:just|recently|last|one|once|way|thing)$/.test(after.value) ? undefined : { length: 1, key: restricted };
}

function isWord(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && !/^(?:an?|the|one)$/.test(atom.value);
}

/** *in what police called a targeted attack*, *what critics describe as a gift* */
function whatTheyCall(atoms: readonly Atom[], at: number): Hedge | undefined {
  const reach = atoms.slice(at + 2, at + 2 + longestSubject).findIndex(({ value }) => calls.test(value));
  return reach < 0 ? undefined : { length: reach + 3, key: view };
}

/** *the police in the port*: the words of those who call it so. */
const longestSubject = 5;
const calls = /^(?:call|term|label|dub|describe|consider|brand)(?:s|d|ed|led|bed)?$/;

/** What there is little of, is hardly there: *little evidence that it works*. */
const scarce =
  /^(?:evidence|signs?|proof|doubts?|hopes?|chances?|prospects?|likelihood|support|interest|reason|appetite|progress|change|effect|impact)$/;

/** *Nobody was seriously hurt* */
function isDenied(atoms: readonly Atom[], at: number): boolean {
  return atoms.slice(Math.max(0, at - 4), at).some(({ value }) => /^(?:no|not|none|nobody|never|neither)$/.test(value));
}

/** *Doctors fear the tumour has spread*, *ministers hope that it will*; not *in fear*, *hopes for a cut*, *hope to win*. */
function whatTheyFear(atoms: readonly Atom[], at: number): Hedge | undefined {
  const before = atoms[at - 1];
  if (
    before?.kind !== 'word' ||
    /^(?:an?|the|his|her|their|its|no|in|of|with|for|and|some|any|high|new|not|to|will|would|did|do|does)$/.test(before.value)
  )
    return undefined;
  return follows(atoms, at, /^(?:that|the|an?|his|her|its|their|he|she|it|they|there|this|these|those)$/)
    ? { length: 1, key: hedged }
    : undefined;
}
