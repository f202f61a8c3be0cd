import type { Label, Side } from '../../model.js';
import { isAscii } from '../../text/ascii.js';
import { longestStory } from '../../text/news.js';
import { nameable, traitFor } from '../atoms/traits.js';
import { sayings } from '../attribution/sayings.js';
import { monthNames, weekdays } from '../orthography/date-names.js';
import { isOneStory } from '../passage/elsewhere.js';
import { type Finding, rangesAt } from '../passage/mentions.js';
import { type Passage, type Reading, readStretch } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { isInstitution } from '../vocabulary/institutions.js';
import { nationOf } from '../vocabulary/nations.js';
import { smallOpeners } from '../vocabulary/openers.js';
import { type Name, names } from './names.js';

const pronouns = ['he', 'she', 'him', 'her', 'his'];
const pronominal = traitFor(pronouns);

/**
 * *Falk left early. "I have seen enough," [-he-]{+Ness+} said.*: a name that took the place of a pronoun, or gave it its place, and is not that of anybody named
 * before the pronoun. Who is quoted is `attribution`, anybody else `name`.
 */
export const pronounRule: Rule = { touching: pronominal, find: pronounFindings };

function pronounFindings({ left, right, swaps, touched }: Passage): Finding[] {
  if ((touched & nameable) === 0) return [];
  return swaps.flatMap((gap) => {
    const label = otherThan(left, gap.left, right, gap.right) ?? otherThan(right, gap.right, left, gap.left);
    if (label === undefined) return [];
    const on = (side: Side) => rangesAt(gap[side]).map(({ from, to }) => ({ label, side, from, to }));
    return [...on('left'), ...on('right')];
  });
}

/** The label of a pronoun for which a name of somebody else stands on the other side; undefined where it may be the same. */
function otherThan(own: Reading, places: readonly number[], other: Reading, instead: readonly number[]): Label | undefined {
  const at = places[0]!;
  if (places.length !== 1 || (own.atoms[at]!.traits & pronominal) === 0) return undefined;
  const named = names(other).filter(({ from, to }) => instead.some((i) => i >= from && i < to));
  if (named.length !== 1 || !instead.every((i) => isOf(named[0]!, i) || other.atoms[i]!.value === "'s")) return undefined;
  const before = peopleBefore(own, at);
  if (before.length === 0 || before.some(({ words }) => words.some((word) => named[0]!.words.includes(word)))) return undefined;
  return sayings(own).some(({ from, to }) => from <= at && at < to) ? 'attribution' : 'name';
}

function isOf({ from, to }: Name, at: number): boolean {
  return at >= from && at < to;
}

/** Nobody reads a pronoun as one who was named before so many others. */
const farthest = 20;

/** Who is named before a place: in its paragraph, else in the one before. */
function peopleBefore(reading: Reading, at: number): readonly Name[] {
  const named = names(reading).filter(({ to }) => to <= at);
  const here = named.slice(-farthest).filter(({ to }) => isPerson(reading, to));
  if (here.length > 0 || !isOneStory(reading)) return here;
  const { document, units, evidence } = reading.stretch;
  const before = document.blocks[units[0]!.block - 1];
  if (before?.role !== 'paragraph') return [];
  const paragraph = readStretch({ document, units: [{ block: before.index, start: before.start, end: before.end }], evidence });
  return names(paragraph).filter(({ to }) => isPerson(paragraph, to));
}

/** Whether a name that ends before a place is a person's, for the story gives what stands before the surname: *Bo Falk*, *Judge Lindqvist*. */
function isPerson(reading: Reading, to: number): boolean {
  const { value, text } = reading.atoms[to - 1]!;
  if (isInstitution(value) || nationOf(value) !== undefined || !(isAscii(text) ? /^[A-Z][a-z]/ : /^\p{Lu}\p{Ll}/u).test(text)) return false;
  const story = storyAround(reading, to - 1);
  for (let at = story.indexOf(text); at >= 0; at = story.indexOf(text, at + 1)) {
    const first = !/^[\p{L}-]/u.test(story.slice(at + text.length, at + text.length + 2)) ? wordBefore(story, at) : undefined;
    if (first !== undefined && isFirst(first.toLowerCase())) return true;
  }
  return false;
}

/** The text of the story around an atom; of a file of many stories its paragraph: a surname looked for in all of it would take as long as the file is. */
function storyAround(reading: Reading, at: number): string {
  const { document, units } = reading.stretch;
  if (isOneStory(reading)) return document.text;
  const { start } = reading.atoms[at]!;
  return document.text.slice(Math.max(units[0]!.start, start - longestStory), Math.min(units.at(-1)!.end, start + longestStory));
}

/** The word with a capital before a place, behind one blank; undefined for what has none. */
function wordBefore(story: string, at: number): string | undefined {
  return /(\p{Lu}[\p{L}.’'-]*)[ \n]$/u.exec(story.slice(Math.max(0, at - longestName), at))?.[1];
}
const longestName = 40;

/** Not *On Norlund*, *Friday Norlund*, *Norwegian Norlund*. */
function isFirst(word: string): boolean {
  return !smallOpeners.has(word) && !notFirst.has(word) && nationOf(word) === undefined;
}

const notFirst: ReadonlySet<string> = new Set([...weekdays, ...monthNames]);
