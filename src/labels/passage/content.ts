import { isAscii } from '../../text/ascii.js';
import type { Atom } from '../atom.js';
import { keptByWord } from '../atoms/kept.js';
import { isAuxiliary, isDeterminer } from '../vocabulary/function-words.js';
import { verbOfIrregularPast } from '../vocabulary/pasts.js';
import { type Reading, remembered } from './reading.js';

/** Words that carry no news of their own. */
const empty: ReadonlySet<string> = new Set(
  `the a an of to in on at by for with from as into over after before and or but if that which who whom whose this these those it its he she they them his her their him i we you our my your me us
  is are was were be been being am has have had having do does did will would shall should can could may might must also however meanwhile because though although while when where there here then than so such not no
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

/** The stems of one side. */
export const stems = remembered(({ atoms }) => new Set(atoms.map(({ value }) => stem(value))));

/** How many new words make a clause of new information: *after a meeting of leaders of the ruling party*. */
export const clause = 5;
/** How many words the shortest predicate has: *and employs 300*. */
export const predicate = 3;

/** Whether a word is one that makes a clause of the words around it: *was*, *may*, *killed*. */
export function makesClause(value: string): boolean {
  return isAuxiliary(value) || isRegularPast(value);
}

/** *killed*, *flooded* */
function isRegularPast(value: string): boolean {
  return value.endsWith('ed') && (isAscii(value) ? /^[A-Za-z]{4,}$/ : /^\p{L}{4,}$/u).test(value);
}

/** The words among some atoms. */
export function wordsAt({ atoms }: Reading, places: readonly number[]): Atom[] {
  return places.map((i) => atoms[i]!).filter(({ kind }) => kind !== 'mark');
}

/** Whether some words are a clause by their verb: *He did not provide details.*, *in which 15 people were killed*, *, injuring all on board* */
export function isClause(reading: Reading, places: readonly number[]): boolean {
  const words = wordsAt(reading, places);
  const [first, last] = [reading.atoms[places[0]!], reading.atoms[places.at(-1)!]];
  if (!first || !last || words.length < predicate) return false;
  const hasVerb = words.some(isVerb);
  if (words.length >= clause && (hasVerb || hasStop(first) || hasStop(last))) return true;
  const inCommas = first.value === ',' || last.value === ',';
  const isLed = hasVerb ? conjunctions.has(words[0]!.value) : words[0]!.value === 'because';
  return isLed || isPredicate(words) || isParticipial(words, inCommas) || isApposition(words, inCommas);
}

/** *died*, *was*, *put* */
export function isVerb({ value }: Atom): boolean {
  return makesClause(value) || verbOfIrregularPast(value) !== undefined;
}

/** *if the vote passed* */
const conjunctions: ReadonlySet<string> = new Set('if because although though unless while when whether until'.split(' '));

/** *acting on a tip from a neighbour* between commas; *after hearing his sister*, *without giving a reason*. */
function isParticipial([first, second]: readonly Atom[], inCommas: boolean): boolean {
  if (leadsToAct.test(first!.value)) return act.test(second!.text);
  return inCommas && (act.test(first!.text.toLowerCase()) || (/^\p{L}{3,}ed$/u.test(first!.value) && leadsFromAct.test(second!.value)));
}

const leadsToAct = /^(?:by|without|after|before|while|when|despite|for|in)$/;
const act = /^\p{Ll}{3,}ing$/u;
/** *built on a marsh*, *described as a farmer*: a word in *-ed* before one of these is a participle. */
const leadsFromAct = /^(?:as|by|in|on|at|to|from|with|for|of|into|after|before|over|under|near)$/;

/** A sentence of its own has its verb, whatever its form: *Brokers see little change.* */
function hasStop({ value }: Atom): boolean {
  return value === '.' || value === '!' || value === '?';
}

/** *, the worst in a decade*, *, a unit of Ardenne Holdings*: what somebody or something is, set off by commas. */
function isApposition(words: readonly Atom[], inCommas: boolean): boolean {
  return inCommas && words.length >= shortestApposition && isDeterminer(words[0]!.value);
}

/** *, the mayor of Velpa*; *, a tanker* is a word more and no news. */
const shortestApposition = 4;

/** *The mine shipped ore last year[- and employs 300 men-]*: a second verb of one subject, with what belongs to it; *promoting trade[- and easing the debt-]*. */
function isPredicate(words: readonly Atom[]): boolean {
  const [joint, verb, object] = words;
  // *They [-met in 2011 and-] live in Velpa*
  if (/^(?:and|but)$/.test(words.at(-1)?.value ?? '') && isVerb(joint!)) return true;
  if (!/^(?:and|but|who|which)$/.test(joint?.value ?? '') || !object) return false;
  // *which led the walkout*: what follows is a verb, whatever its form.
  if (/^wh/.test(joint!.value)) return true;
  if (joint!.value === 'and' && /^\p{Ll}{3,}ing$/u.test(verb!.text) && isDeterminer(object.value)) return true;
  return (
    isVerb(verb!) ||
    (/^\p{Ll}{2,}s$/u.test(verb!.text) &&
      (object.kind === 'number' || isDeterminer(object.value) || object.value === 'no' || object.value === 'not'))
  );
}

/** The longest phrase, in words, that is a fact and no clause beside it: *who asked not to be named*. */
export const phrase = 8;

/** Whether what went or came is a clause of its own, by its verb or its length: *while the other unions stand for the drivers of the night trains*. */
export function isWholeClause(reading: Reading, places: readonly number[]): boolean {
  return isClause(reading, places) || wordsAt(reading, places).length > phrase;
}
