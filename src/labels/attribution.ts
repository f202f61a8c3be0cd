import type { Atom } from './atoms.js';
import { isTelling, makesClause, stem } from './content.js';
import { dates, isOfDate } from './dates.js';
import { type Finding, findingsOf, isLoose, type Mention, unmatched } from './mentions.js';
import { initialsOf, names } from './names.js';
import { hasCapital, type Reading, remembered } from './reading.js';
import { isSameSaying, isVerbOfSaying, isWeakVerbOfSaying, verbOfSaying } from './verbs.js';

/** Who is said to say it, and by what verb. */
interface Source extends Mention {
  readonly verb: string;
  readonly names: ReadonlySet<string>;
  /** The stems of its other words: *trade paper*, *officials*. */
  readonly nouns: ReadonlySet<string>;
  /** *reportedly*, *allegedly*: whether the saying is itself hearsay. */
  readonly hearsay: boolean;
  /** How many they are: *three officials*; empty when it is not said. */
  readonly count: string;
  /** Whether it is one that the story has told of before: *the official*. */
  readonly definite: boolean;
}

/** Changes of who says it, and of the verb of saying. */
export function attributionFindings(left: Reading, right: Reading): Finding[] {
  if (![left, right].some((reading) => sayings(reading).some((saying) => isLoose(reading, saying)))) return [];
  return findingsOf('attribution', unmatched(sources, left, right, isSameSource));
}

/** A verb of saying, and the atoms `from` to `to` (half open) that it makes with its source. */
export interface Saying {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The verbs of saying of one side, each with its source. */
export const sayings = remembered((reading): Saying[] => {
  const found: Saying[] = [];
  for (let at = 0; at < reading.atoms.length; at++) {
    if (!isVerbOfSaying(reading.atoms[at]!.value) || !isSaying(reading, at)) continue;
    const [from, to] = extentOf(reading, at);
    const listener = verbOfSaying(reading.atoms[at]!.value) === 'tell' && reading.atoms[to]?.kind === 'word' ? 1 : 0;
    found.push({ at, from, to: to + listener });
  }
  return found;
});

const sources = remembered((reading) => sayings(reading).map((saying) => sourceOf(reading, saying)));

function sourceOf(reading: Reading, { at, from, to }: Saying): Source {
  const verb = verbOfSaying(reading.atoms[at]!.value)!;
  const own = new Set<string>();
  for (const name of names(reading)) {
    if (name.from < from || name.to > to) continue;
    for (const word of [...name.words, initialsOf(name) ?? name.words[0]!]) own.add(word);
  }
  const nouns = new Set<string>();
  let hearsay = false;
  for (let i = from; i < to; i++) {
    const { kind, value } = reading.atoms[i]!;
    if (value === 'reportedly' || value === 'allegedly') hearsay = true;
    else if (kind === 'word' && i !== at && !(verb === 'tell' && i > at) && isTelling(value) && !value.endsWith('ly') && !own.has(value))
      if (!isOfDate(reading.atoms[i]!) || !isInDate(reading, i)) nouns.add(stem(value));
  }
  const count = countOf(reading, from, at);
  const definite = reading.atoms[from]!.value === 'the';
  return { from, to, verb, names: own, nouns, hearsay, count, definite, key: [verb, hearsay, count, ...own, ...nouns].join(' ') };
}

/** People whose number tells how well a statement is founded; *12 percent of those asked said* counts something else. */
const informants = /^(?:officials?|sources?|witness(?:es)?|diplomats?|aides?|lawmakers?|traders?|analysts?|people|officers?|residents?)$/;

/** *three officials*, *two senior security sources* */
function countOf({ atoms }: Reading, from: number, at: number): string {
  if (!informants.test(atoms[at - 1]?.value ?? '')) return '';
  for (let i = at - 1; i >= from; i--) if (atoms[i]!.kind !== 'word') return atoms[i]!.kind === 'number' ? atoms[i]!.value : '';
  return '';
}

/** *reports*, *claims*, *notes* are verbs only after who does it; *learnt*, *gathered* only in *it was learnt that*. */
function isSaying({ atoms }: Reading, at: number): boolean {
  const { value } = atoms[at]!;
  const before = atoms[at - 1];
  if (value === 'claim') return isClaim(before, atoms[at + 1]);
  if (isWeakVerbOfSaying(value)) return leadsToSpeech(atoms, at);
  if (/^(?:reports|claims|notes|states|comments)$/.test(value))
    return before !== undefined && (/^\p{Lu}/u.test(before.text) || /^(?:he|she|it|who|which)$/.test(before.value));
  if (/^(?:learned|gathered|understood)$/.test(value))
    return /^(?:was|is|been)$/.test(before?.value ?? '') && atoms[at - 2]?.value === 'it';
  return !isAdjective(atoms, at) && !isAdmission(atoms, at) && !isAct(atoms, at);
}

/** *Locals claim the dog was a wolf*, *reports claim*; not *a claim*, *they claim to be police*. */
function isClaim(before: Atom | undefined, after: Atom | undefined): boolean {
  if (before?.kind !== 'word' || !/[^'s]s$|^(?:police|they|people|who|some|many)$/.test(before.value)) return false;
  return !/^(?:his|its|this|us|was|is|has)$/.test(before.value) && !/^(?:to|of|for|against|responsibility)$/.test(after?.value ?? '');
}

/** *suggested that*, *"It will rain," she predicted*; not *suggested a route*, *promised rain*. */
function leadsToSpeech(atoms: Reading['atoms'], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (after?.value === 'that' || after?.value === '"') return true;
  return (
    after?.kind !== 'word' && atoms.slice(Math.max(0, at - reach.plain), at).some(({ value }) => value === '"') && before !== undefined
  );
}

/** *added 200 jobs*, *would add caution*, *declared a dividend*: done and not said. */
function isAct(atoms: Reading['atoms'], at: number): boolean {
  const { value } = atoms[at]!;
  const [before, after] = [atoms[at - 1]?.value ?? '', atoms[at + 1]];
  if (/^add/.test(value)) return after?.kind === 'number' || after?.value === 'to' || (value === 'add' && auxiliary.test(before));
  return /^declar/.test(value) && /^(?:an?|its|force)$/.test(after?.value ?? '');
}

const auxiliary = /^(?:to|will|would|can|could|may|might|shall|should|not)$/;

/** *a confirmed case*, *the reported attack*, *12 confirmed deaths* */
function isAdjective(atoms: Reading['atoms'], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (!atoms[at]!.value.endsWith('ed') || after?.kind !== 'word' || !before) return false;
  return before.kind === 'number' ? after.value.endsWith('s') : /^(?:an?|the|its|his|her|their|any|no|this)$/.test(before.value);
}

/** *Nine people were admitted to the clinic.* */
function isAdmission(atoms: Reading['atoms'], at: number): boolean {
  return atoms[at]!.value === 'admitted' && /^(?:is|are|was|were|be|been|being)$/.test(atoms[at - 1]?.value ?? '');
}

/** How many words and marks a source takes: *a senior U.S. defence ministry official said*; with its apposition, *Jane Doe, the head of the agency in Geneva, said*. */
const reach = { plain: 7, apposition: 20 };

/** A date between a source and its verb is of neither: *the mayor, Ivo Marin, on Friday said*. */
function extentOf(reading: Reading, at: number): readonly [number, number] {
  let edge = at;
  while (edge > 0 && isOfDate(reading.atoms[edge - 1]!) && isInDate(reading, edge - 1)) edge--;
  if (edge < at && reading.atoms[edge - 1]?.value === 'on') edge--;
  const [from, to] = extent(reading, edge);
  return edge === at ? [from, to] : [Math.min(from, edge), at + 1];
}

function isInDate(reading: Reading, at: number): boolean {
  return dates(reading).some(({ from, to }) => at >= from && at < to);
}

/** The atoms of a verb of saying and its source: *according to X*, *X said*, *X, the minister, said*, *"…," said X*. */
function extent({ atoms }: Reading, at: number): readonly [number, number] {
  const before = atoms[at - 1];
  if (
    atoms[at]!.value === 'according' ||
    isInverted(atoms, at) ||
    isAside(atoms, at) ||
    !before ||
    before.value === '"' ||
    (before.value === ',' && !isApposition(atoms, at - 1))
  ) {
    let to = at + 1;
    while (to < atoms.length && to <= at + reach.plain && atoms[to]!.kind !== 'mark') to++;
    return [at, to];
  }
  const overComma = before.value === ',';
  const first = Math.max(0, at - (overComma ? reach.apposition : reach.plain));
  let from = at;
  while (from > first && !isBarrier(atoms, from - 1, overComma) && !(from === at && before.value === 'and')) from--;
  return [from, at + 1];
}

/** *It will raise 40 million crowns, a clerk told us, said lead manager Ardenne.*: who said it follows, and nothing is told behind the verb. */
function isInverted(atoms: Reading['atoms'], at: number): boolean {
  if (atoms[at - 1]?.value !== ',' || !/^sa(?:id|ys?)$/.test(atoms[at]!.value)) return false;
  let to = at + 1;
  while (to <= at + reach.plain && atoms[to]?.kind === 'word' && !makesClause(atoms[to]!.value) && atoms[to]!.value !== 'that') to++;
  const named = atoms.slice(at + 1, to).some((atom) => hasCapital(atom) && !isOfDate(atom));
  return named && (atoms[to] === undefined || atoms[to]!.kind === 'mark');
}

/** *the paper reports, citing two people*: the verb goes on from another, and the comma before it closes no apposition. */
function isAside(atoms: Reading['atoms'], at: number): boolean {
  return atoms[at]!.value.endsWith('ing') && atoms[at - 1]?.value === ',';
}

function isApposition(atoms: Reading['atoms'], comma: number): boolean {
  return atoms.slice(Math.max(0, comma - reach.apposition), comma).some(({ value }) => value === ',');
}

function isBarrier(atoms: Reading['atoms'], at: number, overComma: boolean): boolean {
  const { value } = atoms[at]!;
  return value === '"'
    ? !isApostrophe(atoms, at)
    : value === ','
      ? !overComma
      : /^(?:[.?!;:()-]|that|but|which|while|as|because|if|when)$/.test(value);
}

/** *the miners' union said* */
function isApostrophe(atoms: Reading['atoms'], at: number): boolean {
  return /^['’]$/.test(atoms[at]!.text) && atoms[at - 1]?.end === atoms[at]!.start && atoms[at + 1]?.kind === 'word';
}

function isSameSource(left: Source, right: Source): boolean {
  if (!isSameSaying(left.verb, right.verb) || left.hearsay !== right.hearsay) return false;
  if (left.count && right.count && left.count !== right.count) return false;
  if (isBare(left) || isBare(right) || isCompany(left, right) || isShort(left, right) || isShort(right, left)) return true;
  if (standingOf(left) !== standingOf(right) && standingOf(left) && standingOf(right)) return false;
  if (left.names.size > 0 && right.names.size > 0) return meet(left.names, right.names);
  if (left.names.size === right.names.size) return meet(left.nouns, right.nouns);
  if (wordsOf(left) === wordsOf(right)) return true;
  return left.names.size > 0 ? isPartOf(right, left) : isPartOf(left, right);
}

/** *the company said* stands for the one that the story is about: *Norlund said*, *the firm said*. */
function isCompany(left: Source, right: Source): boolean {
  const [l, r] = [isGeneric(left), isGeneric(right)];
  return (l && r) || (l && right.nouns.size === 0) || (r && left.nouns.size === 0);
}

function isGeneric({ names, nouns, definite }: Source): boolean {
  return definite && names.size === 0 && nouns.size === 1 && generic.has([...nouns][0]!);
}

const generic: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'concern', 'corporation', 'bank', 'agency'].map(stem));

/** *the journalist said* for *the Vellish journalist said*, *the official said* for *a senior Treasury official said*. */
function isShort(short: Source, long: Source): boolean {
  return short.definite && short.names.size === 0 && [...short.nouns].every((noun) => long.nouns.has(noun));
}

/** How a source stands to what it tells of; *government sources* and *government officials* are two. */
function standingOf({ nouns }: Source): string {
  return [...nouns].find((noun) => standings.has(noun)) ?? '';
}

const standings: ReadonlySet<string> = new Set(['sources', 'officials', 'witnesses', 'diplomats', 'analysts', 'traders'].map(stem));

/** All words of a source: *a western diplomat* and *a Western diplomat* have the same. */
function wordsOf({ names, nouns }: Source): string {
  return [...names, ...nouns].map(stem).sort().join(' ');
}

/** *the ministry said* for *the Finance Ministry said* */
function isPartOf(plain: Source, named: Source): boolean {
  const words = new Set([...named.names].map(stem));
  return [...plain.nouns].every((noun) => words.has(noun));
}

/** *he said* stands for whoever spoke before. */
function isBare({ names, nouns }: Source): boolean {
  return names.size === 0 && nouns.size === 0;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((word) => right.has(word));
}
