import { saying } from '../atoms/traits.js';
import { type Source, sources } from '../attribution/sources.js';
import { dates } from '../datetime/dates.js';
import { type Name, names } from '../name/names.js';
import { isTelling, isVerb, stem } from '../passage/content.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, type Reading, remembered } from '../passage/reading.js';
import { quotedPlaces } from '../quotes.js';
import { nationOf } from '../vocabulary/nations.js';
import { sentencesOf } from './sentences.js';

/** Who speaks, or what name or day a clause opens with; `none` of what is told of nobody. */
export interface Bearer extends Range {
  readonly key: string;
  readonly kind: 'source' | 'name' | 'date' | 'none';
}

/** What is told of a bearer in one clause: where its telling words stand. */
export interface Telling {
  readonly bearer: Bearer;
  readonly words: readonly number[];
}

/** A passage of more atoms is many stories in one paragraph. */
const longest = 600;

/** What is told of whom in a passage, or by whom. What *he* says or does is told of the one before. */
export const tellings = remembered((reading): Telling[] => {
  const found: Telling[] = [];
  if (reading.atoms.length > longest) return found;
  let last: Bearer | undefined;
  for (const clause of sentencesOf(reading).flatMap((sentence) => clausesOf(reading, sentence))) {
    const own = bearerOf(reading, clause);
    const bearer = own === 'said' || (own === 'pronoun' && last?.kind !== 'source') ? last : own;
    if (bearer === undefined || typeof bearer === 'string') {
      found.push({ bearer: { key: '', kind: 'none', from: clause.from, to: clause.from }, words: wordsIn(reading, clause, undefined) });
      continue;
    }
    last = bearer;
    found.push({ bearer, words: wordsIn(reading, clause, bearer === own ? bearer : undefined) });
  }
  return found;
});

/** Whether of a name both sides tell the same, and tell something, wherever it stands: *In Oslo it rained. In Riga it snowed.* in the other order. */
export function isCarried(left: Reading, right: Reading, name: string): boolean {
  const [one, other] = [toldOf(left, name), toldOf(right, name)];
  return one !== '' && one === other;
}

function toldOf(reading: Reading, name: string): string {
  const own = tellings(reading).filter(({ bearer }) => bearer.key === name);
  return [...new Set(own.flatMap(({ words }) => words.map((at) => sayingOf(reading, at))))].sort().join(' ');
}

function wordsIn({ atoms }: Reading, { from, to }: Range, bearer: Range | undefined): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const { kind, value, traits } = atoms[i]!;
    if (kind === 'mark' || !isTelling(value) || (traits & saying) !== 0) continue;
    if (bearer === undefined || i < bearer.from || i >= bearer.to) found.push(i);
  }
  return found;
}

/** Parts a sentence where another subject begins: *Vance called it reckless | and Brand called it overdue*. */
function clausesOf(reading: Reading, { from, to }: Range): Range[] {
  const quoted = quotedPlaces(reading);
  const found: Range[] = [];
  let start = from;
  for (let at = from + 1; at + 1 < to; at++) {
    if (!joints.has(reading.atoms[at]!.value) || quoted.has(reading.atoms[at]!.start) || !opensClause(reading, at + 1, to)) continue;
    found.push({ from: start, to: at });
    start = at + 1;
  }
  found.push({ from: start, to });
  return found;
}

const joints: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'as', ',', ';']);

/** Whether a name and its verb, or somebody who speaks, stands at a place. */
function opensClause(reading: Reading, at: number, end: number): boolean {
  const name = nameAt(reading, at);
  if (name !== undefined && name.to < end && isAct(reading, name.to)) return !isBehindSpeech(reading, name.to);
  return sources(reading).some((source) => {
    const verb = verbOf(reading, source);
    return source.from <= at + 1 && at < verb && verb <= at + nearest && !isBehindSpeech(reading, verb);
  });
}

/** *Profit fell, analysts said.*: who says it stands behind it, and opens nothing. */
function isBehindSpeech({ atoms }: Reading, verb: number): boolean {
  return (atoms[verb]!.traits & saying) !== 0 && (atoms[verb + 1] === undefined || /^[.,;?!]$/.test(atoms[verb + 1]!.value));
}

/** *the regional police chief said* */
const nearest = 4;

function verbOf({ atoms }: Reading, { from, to }: Range): number {
  let at = to - 1;
  while (at > from && (atoms[at]!.traits & saying) === 0) at--;
  return at;
}

/** *Brand opposes it*, *Brand called it*, *Norvik fell* */
function isAct({ atoms }: Reading, at: number): boolean {
  const atom = atoms[at]!;
  return isVerb(atom) || (atom.traits & saying) !== 0 || (!hasCapital(atom) && atom.text.length > 3 && atom.text.endsWith('s'));
}

/** Whose clause it is: of who speaks in it, or what it opens with; `said` and `pronoun` when *he* says it, or does it, who stands for the one before. */
function bearerOf(reading: Reading, clause: Range): Bearer | 'said' | 'pronoun' | undefined {
  const quoted = quotedPlaces(reading);
  const said = sources(reading).filter(
    (one) => one.from < clause.to && one.to > clause.from && !quoted.has(reading.atoms[one.from]!.start),
  );
  const speaker = said.map((source) => speakerOf(reading, source, clause)).find((one) => one !== undefined);
  if (speaker !== undefined) return speaker;
  if (said.length > 0) return 'said';
  if (pronouns.test(reading.atoms[clause.from]!.value)) return 'pronoun';
  return openerOf(reading, clause.from);
}

const pronouns = /^(?:he|she|it|they|his|her|its|their)$/;

function speakerOf(reading: Reading, source: Source, clause: Range): Bearer | undefined {
  const from = Math.max(source.from, clause.from);
  const to = Math.min(source.to, clause.to);
  const name = names(reading)
    .filter((own) => own.from >= from && own.to <= to)
    .at(-1);
  const agent = source.agent?.noun ?? '';
  const nouns = [...source.nouns].sort().join(' ');
  const key = name ? `${name.words.at(-1)!} ${agent}`.trim() : nouns;
  return key === '' ? undefined : { key, kind: 'source', from, to };
}

/** *Mr. Hale wept*; *In Leeds it rained*; *On Monday the court sat* */
function openerOf(reading: Reading, at: number): Bearer | undefined {
  const first = leads.test(reading.atoms[at]!.value) ? at + 1 : at;
  // A text may be cut off behind *In*.
  if (first === reading.atoms.length) return undefined;
  const name = nameAt(reading, first);
  if (name !== undefined) return { key: name.words.at(-1)!, kind: 'name', from: name.from, to: name.to };
  if (isSetOff(reading, first)) return { key: reading.atoms[first]!.value, kind: 'name', from: first, to: first + 1 };
  const date = dates(reading).find(({ from, to }) => from <= first && first < to);
  return date && { key: date.key, kind: 'date', from: date.from, to: date.to };
}

const leads = /^(?:on|in|at|for|mister|missus|ms|doctor)$/;

/** *Hale, convicted of fraud, wept*: a capital at the head of a sentence, and a participle set off from it. */
function isSetOff({ atoms }: Reading, at: number): boolean {
  return hasCapital(atoms[at]!) && atoms[at + 1]?.value === ',' && (atoms[at + 2]?.value.endsWith('ed') ?? false);
}

/** The name at a place, or behind its article; *the Italian* is one who has a name. */
function nameAt(reading: Reading, at: number): Name | undefined {
  const isArticle = reading.atoms[at]?.value === 'the';
  const name = names(reading).find(({ from, to }) => from <= at + (isArticle ? 1 : 0) && at + (isArticle ? 1 : 0) < to);
  const isNation = name !== undefined && name.to === name.from + 1 && nationOf(reading.atoms[name.from]!.value) !== undefined;
  return isArticle && isNation ? undefined : name;
}

/** What a telling word says, whatever its form. */
export function sayingOf({ atoms }: Reading, at: number): string {
  const { kind, value } = atoms[at]!;
  return kind === 'word' ? stem(value) : value;
}
