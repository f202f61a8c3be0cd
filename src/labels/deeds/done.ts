import { isTelling, stem } from '../passage/content.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';
import type { Place } from '../vocabulary/kinds/index.js';
import { isParticle, partedSideAt, sideAt } from '../vocabulary/sides/index.js';
import { phraseBefore, phraseBehind, verbFrom } from './deeds.js';

/** What was done to a thing: where it is told, which side of a matter that is, and the thing's words by their stems. */
interface Done {
  readonly at: readonly number[];
  readonly places: readonly Place[];
  readonly head: string;
  readonly thing: ReadonlySet<string>;
}

/** More atoms are many stories in one paragraph. */
const longestPassage = 2000;

/**
 * *The union [-turned-]{+accepted+} the offer[- down-]*, *[-Police arrested-] the editor {+was released by police+}*: the opposite was done to the same thing,
 * where a verb's particle stands behind the thing or the voice changed, so that no word took its opposite's place.
 */
export function doneFindings({ left, right }: Passage): Finding[] {
  if (left.atoms.length > longestPassage || right.atoms.length > longestPassage) return [];
  if (!left.changed.some(isMarked) && !right.changed.some(isMarked)) return [];
  const ofLeft = touched(left);
  const ofRight = ofLeft.length === 0 ? [] : touched(right);
  const found = { left: new Set<number>(), right: new Set<number>() };
  for (const one of ofLeft) {
    for (const other of ofRight) {
      if (!areOfOneThing(one, other) || !areOpposed(one.places, other.places)) continue;
      if (isToldIn(right, one) || isToldIn(left, other)) continue;
      for (const at of one.at) found.left.add(at);
      for (const at of other.at) found.right.add(at);
    }
  }
  return findingsOf('content', { left: rangesAt([...found.left]), right: rangesAt([...found.right]) });
}

/** Whether a word shows another voice, or may have left its verb. */
function isMarked({ value }: Reading['atoms'][number]): boolean {
  return isFormOfBe(value) || isParticle(value);
}

/** What was done, by the words that an edit touched. */
const touched = remembered((reading): readonly Done[] =>
  reading.atoms.flatMap((_, at) => (reading.loose[at]! < 0 ? [] : (parted(reading, at) ?? whole(reading, at) ?? []))),
);

/** *turned the offer down*, *found the nurse guilty* */
function parted(reading: Reading, at: number): Done | undefined {
  const told = partedSideAt(reading.atoms, at);
  return told && doneTo(reading, phraseBehind(reading, at + 1), { to: told.at, at: [at, told.at], places: told.places });
}

/** *accepted the offer*, *the offer was accepted* */
function whole(reading: Reading, at: number): Done | undefined {
  const side = sideAt(reading.atoms, at);
  if (side === undefined || side.places.length === 0) return undefined;
  const end = at + 1 + side.rest.length;
  const verb = verbFrom(reading, at);
  const isPassive = reading.atoms.slice(verb, at).some(({ value }) => isFormOfBe(value)) && !reading.atoms[at]!.value.endsWith('ing');
  const thing = isPassive ? phraseBefore(reading, verb) : phraseBehind(reading, end);
  const places = Array.from({ length: end - at }, (_, k) => at + k);
  return doneTo(reading, thing, { to: Infinity, at: places, places: side.places });
}

/** What was done to some words, those up to a place; undefined where it was not done, or to nothing. */
function doneTo(
  { atoms }: Reading,
  thing: Range | undefined,
  { to, at, places }: Pick<Done, 'at' | 'places'> & { to: number },
): Done | undefined {
  const words = thing
    ? atoms.slice(thing.from, Math.min(thing.to, to)).filter(({ kind, value }) => kind === 'word' && isTelling(value))
    : [];
  if (words.length === 0 || atoms.slice(Math.max(0, at[0]! - furthest), at[0]!).some(({ value }) => undoing.test(value))) return undefined;
  const stems = words.map(({ value }) => stem(value));
  return { at, places, head: stems.at(-1)!, thing: new Set(stems) };
}

const furthest = 3;
const undoing = /^(?:not|never|no|nor|without|unable|(?:fail|refus|declin|struggl|ceas|threaten|tr[yi])[a-z]*)$/;

function areOfOneThing(one: Done, other: Done): boolean {
  return one.thing.has(other.head) || other.thing.has(one.head);
}

/** Whether some words are on one side of a matter and some on another, and nowhere on the same. */
function areOpposed(one: readonly Place[], other: readonly Place[]): boolean {
  const of = (kind: number) => other.filter((place) => place.kind === kind);
  return one.some(({ kind }) => of(kind).length > 0) && one.every(({ kind, end }) => of(kind).every((place) => place.end !== end));
}

/** Whether the same as was done is told anywhere in a text; *the offer* that is accepted tells of no promise. */
function isToldIn({ atoms }: Reading, { places, thing }: Done): boolean {
  const isOne = ({ kind, end }: Place) => places.some((place) => place.kind === kind && place.end === end);
  const isTold = (at: number) => [partedSideAt(atoms, at), sideAt(atoms, at)].some((told) => told?.places.some(isOne));
  return atoms.some(({ value }, at) => !thing.has(stem(value)) && isTold(at));
}
