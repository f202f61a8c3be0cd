import type { Atom } from '../atom.js';
import type { Mention } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';

/** What holds in part, for now or in the eyes of some: *agreed in principle*; a hedge of this key is of the word behind it. */
export const hedged = 'partly';

/** Whose view a thing is: *by his own account*, *what police call a gang*. */
export const view = 'view';

/** Words that a hedge of several words begins with, or that are one by what stands beside them. */
export const hedgeHeads: readonly string[] =
  `accused charged indicted all so in by what little few ruled rule rules ruling partly partially provisionally tentatively conditionally
  seriously badly severely fear fears feared hope hopes hoped worry worries worried`.split(/\s+/);

/** The hedge that begins at an atom, as a claim is told with it and not without: *is accused of stealing*, *in his view*, *little evidence*. */
export function hedgeAt({ atoms }: Reading, at: number): Mention | undefined {
  for (const [head, find] of hedges) {
    if (!head.test(atoms[at]!.value)) continue;
    const found = find(atoms, at);
    if (found) return { from: at, to: at + found.length, key: found.key };
  }
  return undefined;
}

interface Hedge {
  readonly length: number;
  readonly key: string;
}

type Finder = (atoms: readonly Atom[], at: number) => Hedge | undefined;

/** Whether the words behind a place are some others. */
function follows(atoms: readonly Atom[], at: number, words: RegExp): boolean {
  return words.test(atoms[at + 1]?.value ?? '');
}

const hedges: readonly (readonly [head: RegExp, find: Finder])[] = [
  // *is accused of stealing 40 cars*, *charged with murder*: not *accused the mayor of lying*, which has who accuses him.
  [
    /^(?:accused|charged|indicted)$/,
    (atoms, at) => (follows(atoms, at, /^(?:of|with|on|for)$/) ? { length: 2, key: 'alleged' } : undefined),
  ],
  // *the so-called reform*; *the so-called "triple lock"* is a term.
  [/^so$/, (atoms, at) => (follows(atoms, at, /^called$/) && isWord(atoms[at + 2]) ? { length: 2, key: hedged } : undefined)],
  // *all but certain*; *all but six of them* is a count.
  [/^all$/, (atoms, at) => (follows(atoms, at, /^but$/) && isWord(atoms[at + 2]) ? { length: 2, key: hedged } : undefined)],
  [/^in$/, (atoms, at) => inPrinciple(atoms, at) ?? inView(atoms, at)],
  // *by his own account*
  [
    /^by$/,
    (atoms, at) =>
      atoms[at + 2]?.value === 'own' && /^accounts?$/.test(atoms[at + 3]?.value ?? '') ? { length: 4, key: view } : undefined,
  ],
  [/^what$/, whatTheyCall],
  [
    /^(?:little|few)$/,
    (atoms, at) => (follows(atoms, at, scarce) && atoms[at - 1]?.value !== 'a' ? { length: 1, key: hedged } : undefined),
  ],
  [/^rul(?:e|es|ed|ing)$/, (atoms, at) => (follows(atoms, at, /^out$/) ? { length: 2, key: 'not' } : undefined)],
  [/^(?:partly|partially|provisionally|tentatively|conditionally)$/, () => ({ length: 1, key: hedged })],
  [/^(?:seriously|badly|severely)$/, (atoms, at) => (isDenied(atoms, at) ? { length: 1, key: hedged } : undefined)],
  [/^(?:fear|hope|worr(?:y|ie))(?:s|d|ed)?$/, whatTheyFear],
];

function isWord(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && !/^(?:an?|the|one)$/.test(atom.value);
}

/** *agreed in principle to a truce*, *true in part* */
function inPrinciple(atoms: readonly Atom[], at: number): Hedge | undefined {
  return follows(atoms, at, /^(?:principle|part)$/) ? { length: 2, key: hedged } : undefined;
}

/** *in his view*, *in the opinion of his lawyers* */
function inView(atoms: readonly Atom[], at: number): Hedge | undefined {
  return /^(?:my|his|her|their|its|our|the)$/.test(atoms[at + 1]?.value ?? '') &&
    /^(?:view|opinion|judgment|telling)$/.test(atoms[at + 2]?.value ?? '') &&
    !/^of$/.test(atoms[at + 1]!.value)
    ? { length: 3, key: view }
    : undefined;
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
