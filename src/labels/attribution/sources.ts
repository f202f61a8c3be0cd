import { saying } from '../atoms/traits.js';
import { isInDate } from '../datetime/dates.js';
import { initialsIn } from '../name/initials.js';
import { names } from '../name/names.js';
import { isTelling, stem } from '../passage/content.js';
import type { Mention, Range } from '../passage/mentions.js';
import { firstFrom } from '../passage/places.js';
import { type Reading, remembered } from '../passage/reading.js';
import { isOfDate } from '../vocabulary/times.js';
import { verbOfSaying } from '../vocabulary/verbs.js';
import { type Agent, agentIn, isPerson } from './agents.js';
import { type Saying, sayings } from './sayings.js';

/** Who is said to say it, and by what verb. */
export interface Source extends Mention {
  readonly verb: string;
  /** The words of its names, and their initials. */
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
  /** Who speaks for another that is named as well: *Berg's lawyer*. */
  readonly agent: Agent | undefined;
  /** Whether it is a person for certain: *Mr. Berg*. */
  readonly person: boolean;
  /** *he* or *she*; undefined for any other. */
  readonly pronoun: string | undefined;
  /** Of what kind those are who heard it: *told parliament*; undefined where it is not said. */
  readonly forum: string | undefined;
  /** The stem of what kind of body it is, and of the other words that tell which: *ministry*, *defense*. */
  readonly office: string | undefined;
  readonly fields: ReadonlySet<string>;
  /** *the union*, *officials* or *friends*, for which *he* cannot stand. */
  readonly institution: boolean;
}

/** The sources of one side. */
export const sources = remembered((reading) => sayings(reading).map((said) => sourceOf(reading, said)));

function sourceOf(reading: Reading, said: Saying): Source {
  const { at, from, to } = said;
  const isSaidTo = reading.atoms[at]!.value === 'said' && reading.atoms[at + 1]?.value === 'to' && forumOf(reading, at + 1) !== undefined;
  // *the coach said to reporters*, *the coach told reporters*
  const verb = isSaidTo ? 'tell' : verbOfSaying(reading.atoms[at]!.value)!;
  const values = new Set(reading.atoms.slice(from, to).map(({ value }) => value));
  const own = namesIn(reading, said);
  const nouns = nounsIn(reading, said, own);
  const hearsay = values.has('reportedly') || values.has('allegedly');
  const count = countOf(reading, from, at);
  const office = [...nouns].find((noun) => offices.has(noun));
  const forum = verb === 'tell' ? forumOf(reading, at) : undefined;
  return {
    from,
    to,
    verb,
    names: own,
    nouns,
    kind: kindOf(reading, from, to, own),
    hearsay,
    count,
    // *the mate said*, *said the mate*
    definite: reading.atoms[from === at ? from + 1 : from]?.value === 'the',
    agent: agentIn(reading, said, said.aside),
    person: isPerson(reading, said),
    pronoun: (['he', 'she'] as const).find((pronoun) => values.has(pronoun)),
    forum,
    office,
    fields: new Set([...nouns].filter((noun) => noun !== office && !standings.has(noun))),
    institution: [...values].some((value) => institutions.has(value)),
    key: [verb, hearsay, count, forum, ...own, ...nouns].join(' '),
  };
}

/** Who hears it, by kinds of which one stands for another: to mislead parliament is another offence than to mislead the press. */
const forums: ReadonlyMap<string, string> = new Map(
  Object.entries({
    parliament: 'parliament congress senate senators lawmakers mps committee',
    court: 'court jury jurors judge judges magistrates tribunal inquest',
    inquiry: 'inquiry hearing commission',
    police: 'police detectives investigators officers',
    press: 'reporters journalists newspaper',
  }).flatMap(([forum, list]) => list.split(' ').map((word) => [word, forum] as const)),
);

/** *told the hushed court* */
const forumReach = 3;

function forumOf({ atoms }: Reading, at: number): string | undefined {
  const heard = atoms.slice(at + 1, at + 1 + forumReach).find(({ value }) => forums.has(value));
  return heard && forums.get(heard.value);
}

function namesIn(reading: Reading, { from, to }: Range): Set<string> {
  const found = new Set<string>();
  const all = names(reading);
  for (let k = firstFrom(all, from); k < all.length && all[k]!.to <= to; k++) {
    const name = all[k]!;
    for (const word of [...name.words, ...initialsIn(name, reading)]) if (word !== '') found.add(word);
  }
  return found;
}

/** The stems of the telling words of a source; who is told it is none of them. */
function nounsIn(reading: Reading, { at, from, to }: Saying, own: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const isTold = verbOfSaying(reading.atoms[at]!.value) === 'tell';
  for (let i = from; i < to; i++) {
    const atom = reading.atoms[i]!;
    const { kind, value } = atom;
    if (kind !== 'word' || i === at || (isTold && i > at) || value === 'reportedly' || value === 'allegedly') continue;
    if (!isTelling(value) || isAdverb(value) || own.has(value) || isHere(reading, i)) continue;
    if (!isOfDate(atom) || !isInDate(reading, i)) found.add(stem(value));
  }
  return found;
}

/** *the country's health ministry*: of the place that the story is about. */
function isHere({ atoms }: Reading, at: number): boolean {
  return /^(?:country|nation|kingdom)$/.test(atoms[at]!.value) && atoms[at + 1]?.value === "'s";
}

/** *later said*, *reluctantly said* */
function isAdverb(value: string): boolean {
  return value.endsWith('ly') || /^(?:later|earlier|again|once|soon|twice|often|always)$/.test(value);
}

/** The words that stand right before *officials*, *spokesman* or their like, and those whom they speak for: *senior*, *police*, *a spokesman for the airline*. */
function kindOf({ atoms }: Reading, from: number, to: number, own: ReadonlySet<string>): string | undefined {
  let head = to - 1;
  while (head >= from && !standings.has(stem(atoms[head]!.value))) head--;
  if (head < from) return undefined;
  const words: string[] = [];
  for (let i = head - 1; i >= from && atoms[i]!.kind === 'word' && isTelling(atoms[i]!.value); i--) {
    if (!own.has(atoms[i]!.value)) words.push(stem(atoms[i]!.value));
  }
  if (/^(?:for|of|from|at|with)$/.test(atoms[head + 1]?.value ?? '')) {
    for (let i = head + 2; i < to && atoms[i]!.kind === 'word'; i++) {
      const { value } = atoms[i]!;
      if ((atoms[i]!.traits & saying) !== 0) break;
      if (isTelling(value) && !own.has(value)) words.push(stem(value));
    }
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

/** How a source stands to what it tells of, by the stem of its noun; empty for any other; *government sources* and *government officials* are two. */
export function standingOf({ nouns }: Source): string {
  return [...nouns].find((noun) => standings.has(noun)) ?? '';
}

const standings: ReadonlySet<string> = new Set(
  ['sources', 'officials', 'spokesman', 'witnesses', 'diplomats', 'analysts', 'traders'].map(stem),
);

/** Bodies of which there are many, each told by its field. */
const offices: ReadonlySet<string> = new Set(
  `ministry department office agency council court committee commission bureau board authority association federation union party inspectorate
  directorate institute charity chief service clinic hospital university minister secretary commissioner`
    .split(/\s+/)
    .map(stem),
);

const institutions: ReadonlySet<string> = new Set(
  `company firm group concern corporation bank agency union ministry government department council court commission committee parliament
  cabinet army navy police team club party newspaper paper report statement communique television radio family
  sources officials witnesses diplomats analysts traders prosecutors lawyers friends relatives colleagues neighbors aides advisers supporters critics opponents
  activists campaigners doctors medics rescuers experts economists scientists researchers investigators residents locals survivors parents teammates`.split(
    /\s+/,
  ),
);
