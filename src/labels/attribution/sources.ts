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
import { countOf, isNoPerson, isOffice, isStanding, kindOf, numberOf } from './standings.js';

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
  /** Whether one of its kind speaks or several: *a source*, *sources*; undefined where neither is told. */
  readonly number: 'one' | 'several' | undefined;
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
export const sources = remembered((reading) => sayings(reading).map((said) => new SourceIn(reading, said)));

/** A source where it stands. What tells it from another is found when it is asked for: most sources are told again as they were. */
class SourceIn implements Source {
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly hearsay: boolean;
  readonly count: string;
  readonly number: 'one' | 'several' | undefined;
  readonly forum: string | undefined;
  readonly key: string;

  constructor(
    readonly reading: Reading,
    readonly said: Saying,
  ) {
    const { at, from, to } = said;
    this.from = from;
    this.to = to;
    const isSaidTo = reading.atoms[at]!.value === 'said' && reading.atoms[at + 1]?.value === 'to' && forumOf(reading, at + 1) !== undefined;
    // *the coach said to reporters*, *the coach told reporters*
    this.verb = isSaidTo ? 'tell' : verbOfSaying(reading.atoms[at]!.value)!;
    this.names = namesIn(reading, said);
    this.nouns = nounsIn(reading, said, this.names);
    this.hearsay = this.has('reportedly') || this.has('allegedly');
    this.count = countOf(reading, from, at);
    this.number = numberOf(reading, from, to);
    this.forum = this.verb === 'tell' ? forumOf(reading, at) : undefined;
    this.key = [this.verb, this.hearsay, this.count, this.number, this.forum, ...this.names, ...this.nouns].join(' ');
  }

  get kind(): string | undefined {
    return kindOf(this.reading, this.from, this.to, this.names);
  }

  /** *the mate said*, *said the mate* */
  get definite(): boolean {
    const { from, said, reading } = this;
    return reading.atoms[from === said.at ? from + 1 : from]?.value === 'the';
  }

  get agent(): Agent | undefined {
    return agentIn(this.reading, this.said, this.said.aside);
  }

  get person(): boolean {
    return isPerson(this.reading, this.said);
  }

  get pronoun(): string | undefined {
    return this.has('he') ? 'he' : this.has('she') ? 'she' : undefined;
  }

  get office(): string | undefined {
    return [...this.nouns].find(isOffice);
  }

  get fields(): ReadonlySet<string> {
    const { office } = this;
    return new Set([...this.nouns].filter((noun) => noun !== office && !isStanding(noun)));
  }

  get institution(): boolean {
    for (let i = this.from; i < this.to; i++) if (isNoPerson(this.reading.atoms[i]!.value)) return true;
    return false;
  }

  private has(value: string): boolean {
    for (let i = this.from; i < this.to; i++) if (this.reading.atoms[i]!.value === value) return true;
    return false;
  }
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
  for (let i = at + 1; i <= at + forumReach; i++) {
    const forum = forums.get(atoms[i]?.value ?? '');
    if (forum !== undefined) return forum;
  }
  return undefined;
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
