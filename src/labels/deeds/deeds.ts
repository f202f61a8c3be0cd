import type { Atom } from '../atom.js';
import { names } from '../name/names.js';
import { isTelling, isVerb } from '../passage/content.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, type Reading, remembered } from '../passage/reading.js';
import { isAuxiliary, isFormOfBe } from '../vocabulary/function-words.js';
import { rootOfVerb } from '../vocabulary/verb-forms.js';

/** Who does something, what, and to whom: *Solvia attacked Ardenne*, *police shot protesters*. */
export interface Deed {
  readonly by: Range;
  readonly to: Range;
  readonly words: readonly string[];
  /** From the first word of it to the last. */
  readonly whole: Range;
}

export const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What is told between two names that follow each other. */
export function deedsOfNames(reading: Reading): Deed[] {
  const all = names(reading);
  return all.slice(1).flatMap((to, i) => {
    const by = all[i]!;
    const between = reading.atoms.slice(by.to, to.from);
    return between.length <= longestDeed && isDeed(between) && tells(between) ? [deedOf(by, to, between)] : [];
  });
}

/** Whether what stands between two names tells anything: *Solvia attacked Ardenne*, *the road from Oslo to Riga*. */
function tells(between: readonly Atom[]): boolean {
  return between.some(({ value }) => isTelling(value)) || (between.length === 1 && /^(?:to|from|over|against)$/.test(between[0]!.value));
}

/** More words are no verb and what belongs to it: *sold its stake in the port to*. */
const longestDeed = 8;

/** What is told between a word and *than*, or is done by what a verb has before it to what it has behind it. */
export const deedsOfWords = remembered((reading): Deed[] => {
  const { atoms } = reading;
  const found: Deed[] = [];
  for (let at = 1; at + 1 < atoms.length; at++) {
    const { kind, value } = atoms[at]!;
    if (kind !== 'word' || hasCapital(atoms[at]!) || mutual.has(value)) continue;
    if (value === 'than') addDeed(compared(reading, at), found);
    else if (isTelling(value) && !value.endsWith('ly')) addDeed(clauseAt(reading, at), found);
  }
  return found;
});

function addDeed(deed: Deed | undefined, found: Deed[]): void {
  if (deed) found.push(deed);
}

/** *More women than men voted* */
function compared({ atoms }: Reading, at: number): Deed | undefined {
  const [one, other] = [atoms[at - 1]!, atoms[at + 1]!];
  if (!isTelling(one.value) || !isTelling(other.value) || one.kind !== 'word' || other.kind !== 'word') return undefined;
  return { by: { from: at - 1, to: at }, to: { from: at + 1, to: at + 2 }, words: ['than'], whole: { from: at - 1, to: at + 2 } };
}

/** *Protesters shot the police*, *The bank has lent the state 40 crowns*, *A guard was bitten by a man*; what stands for the verb need be none: turned round, it must be the same. */
function clauseAt(reading: Reading, at: number): Deed | undefined {
  const { atoms } = reading;
  const verb = verbFrom(reading, at);
  const led = atoms.slice(verb, at).some(({ value }) => isFormOfBe(value)) && !atoms[at]!.value.endsWith('ing');
  const next = atoms[at + 1]!.value;
  const passive = led && next === 'by';
  if (led && !passive) return undefined;
  const behind = particles.has(next) || passive ? at + 2 : at + 1;
  const before = phraseBefore(reading, verb) ?? subjectOf(reading, verb);
  const after = before && (phraseBehind(reading, behind) ?? objectOf(reading, behind, before));
  if (!before || !after) return undefined;
  const word = rootOfVerb(atoms[at]!.value);
  const words = passive || behind === at + 1 ? [word] : [word, next];
  // What stands at the head of the sentence is far from its verb, with other words between.
  const whole = { from: before.to === verb ? before.from : verb, to: after.from < at ? behind + 1 : after.to };
  return { by: passive ? after : before, to: passive ? before : after, words, whole };
}

/** *The train derailed after hitting a truck*: who does what a participle tells is told where the sentence begins. */
function subjectOf(reading: Reading, verb: number): Range | undefined {
  const { atoms } = reading;
  const isLed = atoms[verb]!.value.endsWith('ing') && /^(?:after|before|when|while)$/.test(atoms[verb - 1]?.value ?? '');
  return isLed ? openingOf(reading, verb) : undefined;
}

/** *The guard died after a dog attacked him*: so is whom a pronoun stands for. */
function objectOf(reading: Reading, at: number, by: Range): Range | undefined {
  const isPronoun = /^(?:it|him|her|them)$/.test(reading.atoms[at]?.value ?? '');
  const opening = isPronoun && /[.,;]/.test(reading.atoms[at + 1]?.value ?? '.') ? openingOf(reading, by.from) : undefined;
  return opening && opening.to < by.from ? opening : undefined;
}

/** The words with which the sentence of a place begins, up to its verb. */
function openingOf({ atoms }: Reading, at: number): Range | undefined {
  let from = Math.max(0, at - 1);
  while (from > 0 && atoms[from - 1]!.kind !== 'mark') from--;
  while (from < at - 1 && (articles.has(atoms[from]!.value) || atoms[from]!.kind === 'number')) from++;
  let to = from;
  while (to < at && isOfPhrase(atoms[to]!) && !isVerb(atoms[to]!)) to++;
  return from < to ? { from, to } : undefined;
}

/** Where a verb begins, with what belongs to it: *has been also shot*, *later shot*. */
export function verbFrom({ atoms }: Reading, at: number): number {
  let verb = at;
  while (verb > 0 && belongsToVerb(atoms[verb - 1]!.value)) verb--;
  return verb;
}

function belongsToVerb(value: string): boolean {
  return isFormOfBe(value) || isAuxiliary(value) || /^(?:also|later|then)$/.test(value);
}

const particles: ReadonlySet<string> = new Set('to for on at after over against from with into of'.split(' '));

/** The words of who or what stands before a place, from its article: *the mayor*, *lawyer Dana Rourke*, *Surrey's Jones*. */
export function phraseBefore({ atoms }: Reading, end: number): Range | undefined {
  let from = end;
  while (from > 0 && end - from < longestPhrase && isOfPhrase(atoms[from - 1]!)) from--;
  return from < end ? { from, to: end } : undefined;
}

/** The words of who or what stands behind a place, without articles and how many they are. */
export function phraseBehind({ atoms }: Reading, start: number): Range | undefined {
  let from = start;
  while (from < atoms.length && (articles.has(atoms[from]!.value) || owners.test(atoms[from]!.value) || atoms[from]!.kind === 'number'))
    from++;
  let to = from;
  while (to < atoms.length && to - from < longestPhrase && isOfPhrase(atoms[to]!)) to++;
  return from < to ? { from, to } : undefined;
}

/** *sued its supplier* */
const owners = /^(?:its|his|her|their)$/;

/** *the veteran defence lawyer Dana Rourke* */
const longestPhrase = 5;

const borders: ReadonlySet<string> = new Set(
  'near during since until through across between behind beside inside outside despite amid via per under within without around along like'.split(
    ' ',
  ),
);

function isOfPhrase({ kind, value }: Atom): boolean {
  return kind === 'word' && (isTelling(value) || value === "'s") && !particles.has(value) && !borders.has(value);
}

/** How many they are is no part of what is done: *Three rebels killed two soldiers*. */
function deedOf(by: Range, to: Range, between: readonly Atom[]): Deed {
  const words = between.flatMap(({ kind, value }) => (kind === 'word' ? [value] : []));
  return { by, to, words, whole: { from: by.from, to: to.to } };
}

/** Whether words between two tell something that is not the same from both ends: *Arsenal met Chelsea*. */
function isDeed(between: readonly Atom[]): boolean {
  return between.every(({ kind, value }) => kind !== 'mark' && !mutual.has(value));
}

/** What both do, whoever is named first. */
export const mutual: ReadonlySet<string> = new Set(
  `meet meets met meeting meetings talk talks face faces faced play plays played draw draws drew tie ties tied marry marries married
  border borders bordered merge merges merged clash clashes clashed fight fights fought agree agrees agreed versus near and or`.split(
    /\s+/,
  ),
);
