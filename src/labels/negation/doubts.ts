import { traitFor } from '../atoms/traits.js';
import { anonymities } from '../attribution/anonymity.js';
import { makesClause } from '../passage/content.js';
import { foundAt, type Mention } from '../passage/mentions.js';
import { opensSentence, type Reading, remembered } from '../passage/reading.js';
import { idleCapitals } from '../passage/titles.js';
import { isDeterminer, isFormOfBe } from '../vocabulary/function-words.js';
import { hedgeAt, hedgeHeads } from './hedges.js';

/** What turns a statement round or takes some of its certainty away, by what it does. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not: 'not never no nor neither none nobody nothing without',
    rarely: 'rarely seldom hardly barely scarcely',
    may: 'may might',
    can: 'could can',
    possible: 'perhaps possibly possible maybe potentially',
    likely: 'likely probably probable expected',
    unlikely: 'unlikely',
    alleged: 'alleged allegedly purported purportedly purports purporting reportedly supposedly supposed apparent apparently suspected',
    confirmed: 'confirmed unconfirmed confirm confirms',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** What is denied is news of its own, even where the whole sentence is: *He did not give details.*, *an auction at which nobody would bid*. */
export const denial = 'not';

/** *may cut* and *possibly*, *could* and *possible*: the same doubt in another word; what could be is another thing than what may be. */
export function areOneDoubt(one: Mention, other: Mention): boolean {
  return (
    (one.key === 'possible' && (other.key === 'may' || other.key === 'can')) ||
    (other.key === 'possible' && (one.key === 'may' || one.key === 'can'))
  );
}

/** The words of one side that deny or doubt, by what they do. The *not* of *asked not to be named* denies nothing that is told. */
export const doubts = remembered((reading): Mention[] =>
  foundAt(reading, doubting, (at) => {
    const found = doubtAt(reading, at);
    const isOfSource = () => anonymities(reading).some(({ from, to }) => at >= from && at < to);
    return found === undefined || isOfSource() ? undefined : found;
  }),
);

function doubtAt(reading: Reading, at: number): Mention | undefined {
  if (isNearly(reading, at)) return { from: at, to: at + 1, key: 'nearly' };
  if (isUnlikely(reading, at)) return { from: at, to: at + 2, key: 'unlikely' };
  if (isUnlikely(reading, at - 1) || isOtherThing(reading, at)) return undefined;
  const hedge = hedgeAt(reading, at);
  if (hedge) return hedge;
  const key = words.get(reading.atoms[at]!.value) ?? keyByContext(reading, at);
  return key === undefined ? undefined : { from: at, to: at + 1, key };
}

/** What a word does that is a doubt or a denial only by what stands beside it: *refused to sign*, *is believed to have left*. */
function keyByContext(reading: Reading, at: number): string | undefined {
  if (isNotDone(reading, at)) return denial;
  return isHearsay(reading, at) || isSeeming(reading, at) ? 'alleged' : undefined;
}

/** Whether a word that doubts or denies elsewhere is a name, a phrase or a vote here. */
function isOtherThing(reading: Reading, at: number): boolean {
  if (reading.atoms[at]!.value === 'expected' && !isForeseen(reading, at)) return true;
  return isNamed(reading, at) || isBound(reading, at) || isVote(reading, at) || isPhrase(reading, at);
}

/** *was nearly killed*, *tried to take the town*: short of what is told without them. *nearly 300*, *almost all* and *nearly a year* are how exact an amount is. */
function isNearly({ atoms }: Reading, at: number): boolean {
  const { value } = atoms[at]!;
  if (!short.has(value)) return false;
  const next = atoms[at + 1];
  if (value !== 'nearly' && value !== 'almost') return next?.value === 'to';
  return (
    next?.kind === 'word' &&
    (makesClause(next.value) || makesClause(atoms[at - 1]?.value ?? '')) &&
    !/^(?:all|an?|every|certain|certainly)$/.test(next.value)
  );
}

const short: ReadonlySet<string> = new Set(['nearly', 'almost', 'tries', 'tried', 'attempted']);

/** *not likely* */
function isUnlikely({ atoms }: Reading, at: number): boolean {
  return atoms[at]?.value === 'not' && atoms[at + 1]?.value === 'likely';
}

/** *refused to sign*, *failed to appear*, *has yet to be approved*: it was not done; not *the failed bank*, *the talks failed*. */
function isNotDone(reading: Reading, at: number): boolean {
  return isRefusal(reading, at) || (undone.has(reading.atoms[at]!.value) && reading.atoms[at + 1]?.value === 'to');
}

const undone: ReadonlySet<string> = new Set(['fail', 'fails', 'failed', 'failing', 'yet']);

/** *refused to sign* */
export function isRefusal({ atoms }: Reading, at: number): boolean {
  return refusals.has(atoms[at]!.value) && atoms[at + 1]?.value === 'to';
}

const refusals: ReadonlySet<string> = new Set(['refuse', 'refuses', 'refused', 'refusing']);

const seeming: ReadonlySet<string> = new Set('appear appears appeared seem seems seemed'.split(' '));

/** The *no* of *no fewer than 12* denies nothing. */
function isBound({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === 'no' && /^(?:fewer|less|more)$/.test(atoms[at + 1]?.value ?? '') && atoms[at + 2]?.value === 'than';
}

/** *60 percent voted no*: what they said, and no denial of it. */
function isVote({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === 'no' && /^(?:vot(?:e|ed|ing)|said|say|says)$/.test(atoms[at - 1]?.value ?? '');
}

/** *had no comment*, *would not comment*, *declined to comment*: nothing was told, in three ways; *hardly changed* and *unchanged* are two. */
function isPhrase({ atoms }: Reading, at: number): boolean {
  if (/^(?:hardly|barely|scarcely)$/.test(atoms[at]!.value)) return atoms[at + 1]?.value === 'changed';
  if (!/^(?:no|not)$/.test(atoms[at]!.value)) return false;
  return atoms.slice(at + 1, at + 3).some(({ value }) => /^comment(?:ed|ing)?$/.test(value));
}

/** *May settled at 5.04 dlrs*, *with May up two cents*, *American Can Co*: with a capital stands a name, but in a title where all words have one. */
function isNamed(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  if (!/^(?:May|Can)$/.test(atom.text)) return false;
  if (opensSentence(reading.atoms, at)) return atom.text === 'May';
  return idleCapitals(reading, atom) === undefined;
}

/** *is expected to resign*; not *an expected series of talks*, *better than expected*. */
function isForeseen({ atoms }: Reading, at: number): boolean {
  const before = atoms[at - 1]?.value;
  return atoms[at + 1]?.value === 'to' || isFormOfBe(before) || before === 'not' || before === 'widely';
}

/** *He appears to have drowned*, *She seems to be safe*; *what appeared to be candy* is a thing. */
function isSeeming({ atoms }: Reading, at: number): boolean {
  return seeming.has(atoms[at]!.value) && atoms[at + 1]?.value === 'to' && atoms[at - 1]?.value !== 'what';
}

/** Verbs by which nobody in particular holds a thing to be so: *is believed to have left*, *a man thought to be his brother*, *it is thought that he left*. */
const hearsay: ReadonlySet<string> = new Set('believed thought rumored feared presumed understood seen viewed regarded'.split(' '));
/** *is widely seen as a test of the government*; *was seen as he left* is seen with the eyes. */
const viewed: ReadonlySet<string> = new Set(['seen', 'viewed', 'regarded']);

/** The word before, beyond *widely* and its like. */
function overAdverb(atoms: Reading['atoms'], at: number): string | undefined {
  const before = atoms[at - 1]?.value;
  return before?.endsWith('ly') ? atoms[at - 2]?.value : before;
}

function isHearsay({ atoms }: Reading, at: number): boolean {
  if (!hearsay.has(atoms[at]!.value)) return false;
  if (atoms[at + 1]?.value === 'to' && /^(?:be|have)$/.test(atoms[at + 2]?.value ?? '')) return true;
  if (viewed.has(atoms[at]!.value))
    return atoms[at + 1]?.value === 'as' && isFormOfBe(overAdverb(atoms, at)) && isDeterminer(atoms[at + 2]?.value);
  // *Nine were feared dead*, *12 believed trapped*
  if (fates.test(atoms[at + 1]?.value ?? '')) return true;
  if (!isFormOfBe(atoms[at - 1]?.value)) return false;
  // *It is understood that* names a source, if a dark one: `attribution.ts`.
  return atoms[at + 1]?.value === 'to' || (atoms[at - 2]?.value === 'it' && atoms[at]!.value !== 'understood');
}

const fates = /^(?:dead|missing|drowned|killed|trapped|lost|buried|injured|hurt)$/;

/** The trait of every word that a doubt may begin with: most have none. */
export const doubting = traitFor([...words.keys(), ...hearsay, ...seeming, ...short, ...refusals, ...undone, ...hedgeHeads]);
