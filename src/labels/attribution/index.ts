import { isInDate } from '../datetime/dates.js';
import { initialsOf, names } from '../name/names.js';
import { isTelling, stem } from '../passage/content.js';
import { type Finding, findingsOf, isLoose, type Mention, type Range, unmatched } from '../passage/mentions.js';
import { firstFrom } from '../passage/places.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import { isOfDate } from '../vocabulary/times.js';
import { isSameSaying, verbOfSaying } from '../vocabulary/verbs.js';
import { type Agent, agentIn, isPerson } from './agents.js';
import { type Saying, sayings } from './sayings.js';
import { venueChanges } from './venues.js';

/** Who is said to say it, and by what verb. */
interface Source extends Mention {
  readonly verb: string;
  readonly names: ReadonlySet<string>;
  /** The stems of its other words: *trade paper*, *officials*. */
  readonly nouns: ReadonlySet<string>;
  /** What tells which officials or spokesmen they are: *senior*, *finance ministry*; undefined for anybody else. */
  readonly kind: string | undefined;
  /** *reportedly*, *allegedly*: whether the saying is itself hearsay. */
  readonly hearsay: boolean;
  /** How many they are: *three officials*; empty when it is not said. */
  readonly count: string;
  /** Whether it is one that the story has told of before: *the official*. */
  readonly definite: boolean;
  /** Who speaks for another that is named as well: *Berg's lawyer*; whether who is named alone is a person. */
  readonly agent: Agent | undefined;
  readonly human: boolean;
  /** *he* or *she*; *the union* or *officials*, which neither can stand for. */
  readonly person: boolean;
  readonly institution: boolean;
}

/** Changes of who says it, and of the verb of saying. */
export function attributionFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  const said = hasLooseSaying(left) || hasLooseSaying(right);
  const venues = venueChanges(passage);
  if (!said && venues === undefined) return [];
  const found = [said ? unmatched(sources, left, right, isSameSource) : undefined, venues];
  const ofClaims = (own: readonly Range[] = [], reading: Reading) => own.filter((range) => !inNewSentence(reading, range));
  return found.flatMap((change) =>
    findingsOf('attribution', { left: ofClaims(change?.left, left), right: ofClaims(change?.right, right) }),
  );
}

function hasLooseSaying(reading: Reading): boolean {
  const all = sayings(reading);
  return all.length > 0 && all.some((saying) => isLoose(reading, saying));
}

const stops: ReadonlySet<string> = new Set(['.', '?', '!']);

/** How many words and marks of a sentence stand before or behind a source, at most. */
const longestSentence = 100;

/** Whether all words of its sentence came or went with it: who says a thing that only one side tells is no change of who says it. */
function inNewSentence({ atoms, loose }: Reading, { from, to }: Range): boolean {
  const isStop = (at: number) => atoms[at] === undefined || stops.has(atoms[at]!.value);
  let start = from;
  while (start > from - longestSentence && !isStop(start - 1)) start--;
  let end = to;
  while (end < to + longestSentence && !isStop(end)) end++;
  for (let i = start; i < end; i++) if (loose[i]! < 0 && atoms[i]!.kind !== 'mark') return false;
  return true;
}

const sources = remembered((reading) => sayings(reading).map((saying) => sourceOf(reading, saying)));

function sourceOf(reading: Reading, { at, from, to }: Saying): Source {
  const verb = verbOfSaying(reading.atoms[at]!.value)!;
  const own = new Set<string>();
  const all = names(reading);
  for (let k = firstFrom(all, from); k < all.length && all[k]!.to <= to; k++) {
    const name = all[k]!;
    for (const word of [...name.words, initialsOf(name) ?? name.words[0]!]) own.add(word);
  }
  const nouns = new Set<string>();
  let hearsay = false;
  let person = false;
  let institution = false;
  for (let i = from; i < to; i++) {
    const { kind, value } = reading.atoms[i]!;
    if (value === 'he' || value === 'she') person = true;
    if (institutions.has(value)) institution = true;
    if (value === 'reportedly' || value === 'allegedly') hearsay = true;
    else if (kind === 'word' && i !== at && !(verb === 'tell' && i > at) && isTelling(value) && !isAdverb(value) && !own.has(value))
      if (!isOfDate(reading.atoms[i]!) || !isInDate(reading, i)) nouns.add(stem(value));
  }
  const count = countOf(reading, from, at);
  const kind = kindOf(reading, from, to, own);
  const definite = reading.atoms[from]!.value === 'the';
  return {
    from,
    to,
    verb,
    names: own,
    nouns,
    kind,
    hearsay,
    count,
    definite,
    agent: agentIn(reading, { from, to }),
    human: isPerson(reading, { from, to }),
    person,
    institution,
    key: [verb, hearsay, count, ...own, ...nouns].join(' '),
  };
}

/** *later said*, *reluctantly said* */
function isAdverb(value: string): boolean {
  return value.endsWith('ly') || /^(?:later|earlier|again|once|soon|twice|often|always)$/.test(value);
}

/** The words that stand right before *officials*, *spokesman* or their like: *senior*, *police*. */
function kindOf({ atoms }: Reading, from: number, to: number, own: ReadonlySet<string>): string | undefined {
  let head = to - 1;
  while (head >= from && !standings.has(stem(atoms[head]!.value))) head--;
  if (head < from) return undefined;
  const words: string[] = [];
  for (let i = head - 1; i >= from && atoms[i]!.kind === 'word' && isTelling(atoms[i]!.value); i--) {
    if (!own.has(atoms[i]!.value)) words.push(stem(atoms[i]!.value));
  }
  return words.sort().join(' ');
}

/** People whose number tells how well a statement is founded; *12 percent of those asked said* counts something else. */
const informants = /^(?:officials?|sources?|witness(?:es)?|diplomats?|aides?|lawmakers?|traders?|analysts?|people|officers?|residents?)$/;

/** *three officials*, *two senior security sources* */
function countOf({ atoms }: Reading, from: number, at: number): string {
  if (!informants.test(atoms[at - 1]?.value ?? '')) return '';
  for (let i = at - 1; i >= from; i--) if (atoms[i]!.kind !== 'word') return atoms[i]!.kind === 'number' ? atoms[i]!.value : '';
  return '';
}

function isSameSource(left: Source, right: Source): boolean {
  if (!isSameSaying(left.verb, right.verb) || left.hearsay !== right.hearsay) return false;
  if (left.count && right.count && left.count !== right.count) return false;
  if ((left.person && isBare(left) && isNobody(right)) || (right.person && isBare(right) && isNobody(left))) return false;
  if (hasAgent(left, right) || hasAgent(right, left)) return false;
  if (isBare(left) || isBare(right) || isCompany(left, right) || isShort(left, right) || isShort(right, left)) return true;
  if (standingOf(left) !== standingOf(right) && standingOf(left) && standingOf(right)) return false;
  if (left.names.size > 0 && right.names.size > 0) return meet(left.names, right.names);
  if (left.names.size === right.names.size) return isSameKind(left, right) && meet(left.nouns, right.nouns);
  if (wordsOf(left) === wordsOf(right)) return true;
  return left.names.size > 0 ? isPartOf(right, left) : isPartOf(left, right);
}

/** *[-Berg-]{+Berg's lawyer+} said*: another speaks for the one who spoke; a spokesman of a company speaks as the company. */
function hasAgent(other: Source, { agent, names, nouns }: Source): boolean {
  if (agent === undefined || isBare(other) || other.nouns.has(agent.noun) || (agent.isVoice && !other.human)) return false;
  return [...other.names].every((word) => names.has(word)) && [...other.nouns].every((word) => nouns.has(word));
}

/** *police said* for *a police spokesman said*, but not *government officials said* for *officials said*. */
function isSameKind(left: Source, right: Source): boolean {
  return left.kind === undefined || right.kind === undefined || left.kind === right.kind;
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

/** *the journalist said* for *the Vellish journalist said*, *the official said* for *a senior Treasury official said*; *the union said* is not *a union spokesman said*. */
function isShort(short: Source, long: Source): boolean {
  if (short.institution && standingOf(long) !== standingOf(short)) return false;
  return short.definite && short.names.size === 0 && [...short.nouns].every((noun) => long.nouns.has(noun));
}

/** How a source stands to what it tells of; *government sources* and *government officials* are two. */
function standingOf({ nouns }: Source): string {
  return [...nouns].find((noun) => standings.has(noun)) ?? '';
}

const standings: ReadonlySet<string> = new Set(
  ['sources', 'officials', 'spokesman', 'witnesses', 'diplomats', 'analysts', 'traders'].map(stem),
);

/** All words of a source: *a western diplomat* and *a Western diplomat* have the same. */
function wordsOf({ names, nouns }: Source): string {
  return [...names, ...nouns].map(stem).sort().join(' ');
}

/** *the ministry said* for *the Finance Ministry said* */
function isPartOf(plain: Source, named: Source): boolean {
  const words = new Set([...named.names].map(stem));
  return [...plain.nouns].every((noun) => words.has(noun));
}

/** Whether a source is no person that *he said* could stand for: *the union said*, *officials said*. */
function isNobody({ names, institution }: Source): boolean {
  return names.size === 0 && institution;
}

const institutions: ReadonlySet<string> = new Set(
  `company firm group concern corporation bank agency union ministry government department council court commission committee parliament
  cabinet army navy police team club party newspaper paper report statement communique television radio family
  sources officials witnesses diplomats analysts traders prosecutors lawyers`.split(/\s+/),
);

/** *he said* stands for whoever spoke before. */
function isBare({ names, nouns }: Source): boolean {
  return names.size === 0 && nouns.size === 0;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((word) => right.has(word));
}
