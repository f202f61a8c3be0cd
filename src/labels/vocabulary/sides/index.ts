import type { Atom } from '../../atom.js';
import { keptByWord } from '../../atoms/kept.js';
import type { Place } from '../kinds/index.js';
import { basesOf } from '../verb-forms.js';
import { amounts } from './amounts.js';
import { conduct } from './conduct.js';
import { decisions } from './decisions.js';
import { deeds } from './deeds.js';
import { outcomes } from './outcomes.js';
import { states } from './states.js';

/**
 * The sides of a matter, of which a story takes one: *The board [-accepted-]{+turned down+} the bid*, *Winds will [-ease-]{+pick up+}*. All that may be said of one
 * side stands at one end, in one word or several, so that any of it is the opposite of any of the other, and of one meaning with its neighbours.
 * In the lists a matter begins on each line that is not indented further, a stroke parts its sides, and a comma what may be said of one. Verbs are told once, by their
 * base (*turn down*: *turned down*, *turning down*); a word that is an inflected form itself (*following*) stands for that form alone.
 */
export interface Wording {
  /** The words behind the first. */
  readonly rest: readonly string[];
  /** Where it stands, in one matter or several. */
  readonly places: readonly Place[];
}

/** What the lists are looked through for. */
interface Lists {
  /** Every wording between commas, `,rise,gain,/,fall,shed,;`: what is told of the few words that took another's place is read there. */
  readonly line: string;
  /** Where the wordings begin in it, by their first words; most words are none of them. */
  readonly first: ReadonlyMap<string, readonly number[]>;
  /** The words behind the first of any wording. */
  readonly later: ReadonlySet<string>;
  /** Where the words begin that have degrees: *thick*. */
  readonly graded: number;
}

let known: Lists | undefined;

/** The lists, read when a word is first looked for: many runs look for none. */
function lists(): Lists {
  known ??= readLists();
  return known;
}

function readLists(): Lists {
  const [acts, qualities] = [[amounts, decisions, conduct, outcomes, deeds].map(lineOf).join(''), lineOf(states)];
  const line = `${acts}${qualities},`;
  const [first, later] = [new Map<string, number[]>(), new Set<string>()];
  let at = 0;
  for (const wording of line.split(',')) {
    const blank = wording.indexOf(' ');
    const head = blank < 0 ? wording : wording.slice(0, blank);
    const places = first.get(head);
    if (places) places.push(at);
    else first.set(head, [at]);
    if (blank >= 0) for (const word of wording.slice(blank + 1).split(' ')) later.add(word);
    at += wording.length + 1;
  }
  return { line, first, later, graded: acts.length };
}

/** A list in one line. */
function lineOf(list: string): string {
  const matters = list.trim().split(/\n {2}(?! )/);
  return matters
    .map(
      (matter) =>
        `,;,${matter
          .split(/\s*\/\s*/)
          .map(sideOf)
          .join(',/,')}`,
    )
    .join('');
}

function sideOf(side: string): string {
  return side.split(/,\s*/).join(',');
}

/** What a word may begin, the longest first; most words begin nothing. */
const wordingsFrom: (word: string) => readonly Wording[] = keptByWord((word) => {
  const { first, graded } = lists();
  const found: Wording[] = [];
  for (const base of basesOf(word)) addWordings(first.get(base) ?? nowhere, 0, found);
  for (const base of positivesOf(word)) addWordings(first.get(base) ?? nowhere, graded, found);
  return found.length === 0 ? nothing : withOwn(found).sort((one, other) => other.rest.length - one.rest.length);
});

const nothing: readonly Wording[] = [];
const nowhere: readonly number[] = [];

/** Adds the wordings that begin at some places of the lists, from one on; there no more than those of one word. */
function addWordings(places: readonly number[], from: number, found: Wording[]): void {
  const { line } = lists();
  for (const at of places) {
    if (at < from) continue;
    const [, ...rest] = line.slice(at, line.indexOf(',', at)).split(' ');
    if (from > 0 && rest.length > 0) continue;
    const kind = line.lastIndexOf(';', at);
    // Kinds of things are counted from 0 on.
    found.push({ rest, places: [{ kind: -kind, end: Math.max(kind, line.lastIndexOf('/', at)), isPost: false }] });
  }
}

/** All that one wording tells together. *fell from* and *fell to* tell what *fell* tells as well; *gave up* does not tell what *gave* does. */
function withOwn(wordings: readonly Wording[]): Wording[] {
  const all = new Map<string, Place[]>();
  for (const { rest, places } of wordings) all.set(rest.join(' '), (all.get(rest.join(' ')) ?? []).concat(places));
  const own = all.get('') ?? [];
  return [...all].map(([rest, places]) => ({
    rest: rest === '' ? [] : rest.split(' '),
    places: prepositions.test(rest) ? places.concat(own) : places,
  }));
}

const prepositions = /^(?:to|from|with|of|for|at|against)$/;

const degree = /^(.{2,}?)(?:er|est)$/;

/** What a word may be a degree of: *thicker*, *mildest*, *drier*, *wettest*. */
function positivesOf(word: string): readonly string[] {
  const stem = word.endsWith('er') || word.endsWith('est') ? degree.exec(word)?.[1] : undefined;
  if (stem === undefined) return [];
  const [last, shorter] = [stem.at(-1), stem.slice(0, -1)];
  if (last === 'i') return [`${shorter}y`];
  return last === stem.at(-2) ? [stem, shorter] : [stem, `${stem}e`];
}

/**
 * The longest wording of a side that begins at a place; undefined for none. *first*, *last*, *many* and *few* are told from one another by how they are written,
 * whatever number they stand for.
 */
export function sideAt(atoms: readonly Atom[], at: number): Wording | undefined {
  const { kind, value, text } = atoms[at]!;
  if (kind === 'mark') return undefined;
  let found = kind === 'number' ? nothing : wordingsFrom(value);
  // *praised* is read as *praized*, as *penalised* is as *penalized*.
  if (found.length === 0 && value !== text) found = wordingsFrom(text.toLowerCase());
  for (let k = 0; k < found.length; k++) if (follows(atoms, at + 1, found[k]!.rest)) return found[k];
  return undefined;
}

function follows(atoms: readonly Atom[], at: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (atoms[at + k]?.value !== rest[k]) return false;
  return true;
}

/** Whether a word can begin what tells a side. */
export function mayTellSide(word: string): boolean {
  return wordingsFrom(word).length > 0;
}

/** Whether a word can stand behind the first of what tells a side: *down* of *turned down*. */
export function isLaterOfSide(word: string): boolean {
  return lists().later.has(word);
}

/** Whether a word may stand apart from its verb, behind the thing that it is done to: *turned the offer down*, *found the nurse guilty*. */
export function isParticle(word: string): boolean {
  return particle.test(word);
}

const particle = /^(?:up|down|off|out|back|through|over|away|aside|apart|together|guilty)$/;

/** In a longer stretch, a mark's or a preposition's behind, another word stands for itself. */
const longestParted = 5;

/** What a verb tells with a particle that stands behind the thing it is done to, and where the particle stands. */
export interface Parted {
  readonly at: number;
  readonly places: readonly Place[];
}

/** What a verb at a place tells with a particle that stands apart from it; undefined where it has none. */
export function partedSideAt(atoms: readonly Atom[], at: number): Parted | undefined {
  const parted =
    atoms[at]!.kind === 'word'
      ? wordingsFrom(atoms[at]!.value).filter(({ rest: [one, two] }) => two === undefined && isParticle(one ?? ''))
      : nothing;
  if (parted.length === 0) return undefined;
  for (let to = at + 2; to <= at + 1 + longestParted && to < atoms.length; to++) {
    const { kind, value } = atoms[to]!;
    if (kind === 'mark' || between.test(value)) return undefined;
    if (isParticle(value)) {
      const told = parted.find(({ rest }) => rest[0] === value);
      return told && { at: to, places: told.places };
    }
  }
  return undefined;
}

const between = /^(?:and|or|but|to|of|for|from|with|in|on|at|by|into|after|before|who|which|that|not|is|are|was|were)$/;
