import type { Atom } from './atom.js';
import { saying } from './atoms/traits.js';
import type { Language } from './languages/language.js';
import type { Finding, Range } from './passage/mentions.js';
import { findingsOf, rangesAt } from './passage/mentions.js';
import { type Reading, remembered } from './passage/reading.js';
import { hasNoQuotes, looseQuotes, quotedPlaces, quoteFindings } from './quotes.js';
import { isFormOfBe, isModal } from './vocabulary/function-words.js';

/** All that changed in quotations: words inside them, their order, and the marks that make some words a quotation. */
export function quotationFindings(left: Reading, right: Reading, language?: Language): Finding[] {
  if (hasNoQuotes(left) && hasNoQuotes(right)) return [];
  const words = quoteFindings(left, right);
  if (looseQuotes(left).length + looseQuotes(right).length > 0) {
    words.push(...findingsOf('quote', { left: callings(left, right, language), right: callings(right, left, language) }));
  }
  if (left.changed.length < fewest || right.changed.length < fewest) return words;
  return words.concat(findingsOf('quote', { left: rangesAt(reordered(left, right)), right: rangesAt(reordered(right, left)) }));
}

/** What stands between two quotation marks, both of them atoms of the range. */
const runs = remembered((reading): Range[] => {
  const { atoms } = reading;
  const quoted = quotedPlaces(reading);
  const found: Range[] = [];
  if (quoted.size === 0) return found;
  for (let from = 0; from + 1 < atoms.length; from++) {
    if (atoms[from]!.value !== '"' || !quoted.has(atoms[from + 1]!.start)) continue;
    let to = from + 1;
    while (to < atoms.length && quoted.has(atoms[to]!.start)) to++;
    if (atoms[to]?.value === '"') found.push({ from, to: to + 1 });
    from = to;
  }
  return found;
});

/**
 * The marks of a quotation, however short, around words that the other side has without them: *called it [-"-]overdue[-"-]*. Behind a verb of calling or saying,
 * or in a headline, they tell whose word it is; around the name of a thing (*a "white list"*) they are a matter of style.
 */
function callings(own: Reading, other: Reading, language: Language | undefined): Range[] {
  const { atoms, loose } = own;
  const kept = (i: number) => loose[i]! < 0;
  const found = runs(own).filter(({ from, to }) => {
    if (kept(from) || kept(to - 1) || !atoms.slice(from + 1, to - 1).every((_, k) => kept(from + 1 + k))) return false;
    return isCalled(own, from, language) || isSaidBehind(own, to, language) || isInHeadline(own);
  });
  if (found.length === 0) return [];
  const quoted = quotedPlaces(other);
  const words = new Set(other.atoms.filter(({ start }) => quoted.has(start)).map(({ value }) => value));
  return found
    .filter(({ from, to }) => !atoms.slice(from + 1, to - 1).every(({ value }) => words.has(value)))
    .flatMap(({ from, to }) => rangesAt([from, to - 1]));
}

function isInHeadline({ stretch: { document, units } }: Reading): boolean {
  const role = document.blocks[units[0]!.block]!.role;
  return role === 'headline' || role === 'deck';
}

/** How far before the mark the verb stands: *described the pitch at the north end of the ground as "a disgrace"*. */
const reach = 12;

function isCalled({ atoms }: Reading, mark: number, language: Language | undefined): boolean {
  if (language) return isCalledIn(language, atoms, mark);
  if (leadsToVerb(atoms[mark - 1]?.value)) return true;
  for (let at = mark - 1; at >= 0 && at >= mark - reach && !/^[.?!;]$/.test(atoms[at]!.value); at--) {
    if ((atoms[at]!.traits & saying) !== 0) return true;
    if (calling.test(atoms[at]!.value) && !isTerm(atoms[at - 1]?.value)) return true;
  }
  return false;
}

/** *bezeichnete den Vorstoß der Opposition als „absurd“* */
function isCalledIn({ callings: verbs, sayings }: Language, atoms: readonly Atom[], mark: number): boolean {
  let from = mark;
  while (from > 0 && from > mark - reach && !/^[.?!;]$/.test(atoms[from - 1]!.value)) from--;
  const before = atoms.slice(from, mark);
  return verbs.in(before).length + sayings.in(before).length > 0;
}

/** *would "never forgive" them*, *was "very disturbed"*: what is quoted is done or said of somebody, and is no name of a thing. */
function leadsToVerb(value: string | undefined): boolean {
  return isModal(value) || isFormOfBe(value) || value === 'not';
}

/** *the so-called "traffic light" coalition*, *is called a "kibbutz"*: a name for the thing, and nobody's word. */
function isTerm(before: string | undefined): boolean {
  return before !== undefined && (isFormOfBe(before) || /^(?:-|so|commonly|officially|known)$/.test(before));
}

/** Verbs that lead to the very word of somebody: *accused the board of "cowardice"*, *vowed to "crush" the rebels*. */
const calling = new RegExp(
  `^(?:${[
    'call(?:s|ed|ing)?',
    'describ(?:es?|ed|ing)',
    'label(?:s|l?ed|l?ing)',
    'brand(?:s|ed|ing)',
    'term(?:s|ed|ing)',
    'deem(?:s|ed|ing)?',
    'spoke|speaks?|speaking|spoken',
    'accus(?:es?|ed|ing)',
    'denounc(?:es?|ed|ing)',
    'dismiss(?:es|ed|ing)',
    'condemn(?:s|ed|ing)?',
    'critici[sz](?:es?|ed|ing)',
    'decri(?:es|ed)|decry(?:ing)?',
    'slam(?:s|med|ming)',
    'blast(?:s|ed|ing)',
    'hail(?:s|ed|ing)',
    'prais(?:es?|ed|ing)',
    'welcom(?:es?|ed|ing)',
    'rul(?:ed|ing)',
    'characteri[sz](?:es?|ed|ing)',
    'portray(?:s|ed|ing)?',
    'depict(?:s|ed|ing)?',
    'liken(?:s|ed|ing)?',
    'compar(?:es?|ed|ing)',
    'threaten(?:s|ed|ing)?',
    'demand(?:s|ed|ing)?',
    'urg(?:es?|ed|ing)',
    'apologi[sz](?:es?|ed|ing)',
    'blam(?:es?|ed|ing)',
    'refer(?:s|red|ring)',
  ].join('|')})$`,
);

/** *The plan was "reckless", he said.* */
function isSaidBehind({ atoms }: Reading, at: number, language: Language | undefined): boolean {
  if (atoms[at]?.value !== ',' && atoms[at - 2]?.value !== ',') return false;
  const behind = atoms.slice(at, at + nearest);
  return language ? language.sayings.in(behind).length > 0 : behind.some(({ traits }) => (traits & saying) !== 0);
}

/** *," the club's chairman said* */
const nearest = 6;

/** A shorter quotation has no sentences to put in another order. */
const fewest = 2;

/** The words that an edit moved within one quotation: *"[-It was late. -]We left.[+ It was late.+]"* has another order than the speaker's. */
function reordered(own: Reading, other: Reading): number[] {
  const others = new Map(runs(other).map((run) => [wordsOf(other, run).sort().join(' '), run]));
  return runs(own).flatMap((run) => {
    const words = wordsOf(own, run);
    const there = words.length < fewest ? undefined : others.get([...words].sort().join(' '));
    if (there === undefined || wordsOf(other, there).join(' ') === words.join(' ')) return [];
    const places = Array.from({ length: run.to - run.from }, (_, k) => run.from + k);
    return places.filter((at) => own.loose[at]! >= 0 && own.atoms[at]!.kind !== 'mark');
  });
}

function wordsOf({ atoms }: Reading, { from, to }: Range): string[] {
  return atoms.slice(from, to).flatMap(({ kind, value }) => (kind === 'mark' ? [] : [value]));
}
