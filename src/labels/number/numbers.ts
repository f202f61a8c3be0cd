import type { Atom } from '../atom.js';
import { numeric } from '../atoms/traits.js';
import { isInDate } from '../datetime/dates.js';
import { wordsFor } from '../languages/index.js';
import { weightIn } from '../languages/reading/weights.js';
import { isCapital } from '../orthography/letters.js';
import type { Mention } from '../passage/mentions.js';
import { type Reading, remembered } from '../passage/reading.js';
import { idleCapitals } from '../passage/titles.js';
import { unitAfter } from '../vocabulary/units.js';
import { isItem } from './items.js';

/** A number and what it measures: the atoms `from` to `to` (half open). */
export interface Figure extends Mention {
  readonly value: string;
  readonly unit: string;
  /** How much of a figure it is, 0 to 2. */
  readonly weight: number;
}

/**
 * How much of a figure a number is. 2: *12*, *five*, *hundreds*. 1: *one of the men*, *for the first time*, *half of them*, *the two countries*, which
 * come and go with other words and are figures where another stood in their place. 0: *several*, a figure only where a full one stood.
 */
function weightOf(atoms: readonly Atom[], at: number, unit: string): number {
  const written = atoms[at]!.text;
  // *rose by half a point to 4 percent*
  if (unit.endsWith('point') && /^half$/i.test(written)) return 2;
  if (/^[0-9]/.test(written) || isRank(atoms, at)) return 2;
  if (/^(?:several|few|many)$/i.test(written)) return 0;
  if (/^one$/i.test(written) && isOfToll(atoms[at + 1])) return 2;
  if (/^(?:一|one|half|double|doubled|twice|[a-z]+(?:st|nd|rd|th))$/i.test(written)) return 1;
  return /^(?:two|three|four|five|six|seven|eight|nine|ten)$/i.test(written) &&
    /^(?:the|these|those|its|their)$/.test(atoms[at - 1]?.value ?? '')
    ? 1
    : 2;
}

/** *One dead in ferry fire*: a count, however small. */
function isOfToll(after: Atom | undefined): boolean {
  return /^(?:dead|killed|injured|hurt|wounded|missing)$/.test(after?.value ?? '');
}

/** *the second-largest city* */
function isRank(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.value.endsWith('th') && /^(?:[a-z]{3,}est|most|least|worst)$/.test(atoms[at + 1]?.value ?? '');
}

/** The figures of one side; dates and times are not among them. */
export const figures = remembered((reading): Figure[] => {
  const language = wordsFor(reading.stretch.document);
  return figurePlaces(reading).map((at) => {
    const { unit: own, to } = unitAfter(reading.atoms, at + 1);
    const unit = own === '' ? own : own + timeBehind(reading.atoms, to);
    const { value } = reading.atoms[at]!;
    const weight = language === undefined ? weightOf(reading.atoms, at, unit) : weightIn(reading.atoms, at, language);
    return { from: at, to, key: `${value} ${unit}`, value, unit, weight };
  });
});

/** *85 kilometers (53 miles) per hour*: what a length is of behind the brackets in which it is told again. */
function timeBehind(atoms: readonly Atom[], to: number): string {
  const closing = atoms[to]?.value === '(' ? atoms.findIndex(({ value }, at) => at > to && at < to + aside && value === ')') : to;
  if (atoms[closing]?.value !== ')' || !/^(?:per|an?)$/.test(atoms[closing + 1]?.value ?? '')) return '';
  return atoms[closing + 2]?.value === 'hour' ? ' per hour' : '';
}

/** *(53 miles)* */
const aside = 5;

const perTime = /^(?:second|minute|hour|day|week|month|quarter|year)$/;
/** Behind *a day* they tell when: *12 men died a day after the raid*. */
const whenWords = /^(?:after|before|later|ago|earlier|of|when|in|on|old)$/;

/** How often a figure comes about, when other words part the two: *46,000 barrels of petrol a day*. */
export const rates = remembered((reading): Mention[] => {
  const { atoms, traits } = reading;
  if ((traits & numeric) === 0) return [];
  const found: Mention[] = [];
  for (let at = 0; at + 1 < atoms.length; at++) {
    const { value } = atoms[at]!;
    if ((value === 'a' || value === 'per') && isRate(atoms, at)) found.push({ from: at, to: at + 2, key: atoms[at + 1]!.value });
    // *0.4 percent on the quarter*
    else if (value === 'the' && at > 0 && atoms[at - 1]!.value === 'on' && isRate(atoms, at))
      found.push({ from: at - 1, to: at + 2, key: `on ${atoms[at + 1]!.value}` });
  }
  return found;
});

function isRate(atoms: readonly Atom[], at: number): boolean {
  if (!perTime.test(atoms[at + 1]!.value) || whenWords.test(atoms[at + 2]?.value ?? '')) return false;
  return atoms.slice(Math.max(0, at - rateReach), at).some(({ kind }) => kind === 'number');
}

/** How many words part a figure from how often it comes about. */
const rateReach = 6;

/** Where the numbers of one side stand that are figures. */
export const figurePlaces = remembered((reading): number[] => {
  const { atoms, traits } = reading;
  const found: number[] = [];
  if ((traits & numeric) === 0) return found;
  for (let at = 0; at < atoms.length; at++) {
    if (atoms[at]!.kind !== 'number' || isInDate(reading, at)) continue;
    if (!isPronoun(atoms, at) && !isOfName(reading, at) && !isPlaceInText(atoms, at) && !isItem(reading, at)) found.push(at);
  }
  return found;
});

/** *First Norland Bank*, *the Seventh Fleet*: an ordinal with a capital before another counts nothing; in *Third Man Dies In Blast* all have capitals. */
export function isOfName(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  const next = reading.atoms[at + 1];
  if (!isCapital(atom.text) || next?.kind !== 'word' || !isCapital(next.text) || !/^#\d+th$/.test(atom.value)) return false;
  return idleCapitals(reading, atom) === undefined;
}

/** *corrects spelling in line four*, *adds background in paragraphs 3-5*: a place in the text, and nothing that is told. */
function isPlaceInText(atoms: readonly Atom[], at: number): boolean {
  let before = at - 1;
  if (atoms[before]?.value === 'to' && atoms[before - 1]?.kind === 'number') before -= 2;
  const word = atoms[before]?.value ?? '';
  return (
    /^(?:paragraph|para|graf)s?$/.test(word) || (/^(?:line|sentence)$/.test(word) && /^(?:in|of|to)$/.test(atoms[before - 1]?.value ?? ''))
  );
}

/** *one of them*, *no one*, *the one that*, *the second one*: not a count; *killing one*, *at least one* and *one dead* are. */
function isPronoun(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.value !== '#1' || atoms[at]!.text.toLowerCase() !== 'one') return false;
  const before = atoms[at - 1]?.value ?? '';
  const after = atoms[at + 1];
  if (/^(?:no|the|this|that|any|every|each|only|another)$/.test(before)) return true;
  if (isOfToll(after)) return false;
  if (after?.kind === 'word') return /^(?:another|that|which|who|from|day)$/.test(after.value);
  return !/(?:ed|ing)$|^(?:least|most|than|about|and|or|to|but|except|bar)$/.test(before);
}
