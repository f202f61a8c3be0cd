import type { Brings, Document, Excerpt, Side, Sourced, Unit } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { dates } from '../datetime/dates.js';
import type { Name } from '../name/names.js';
import { wholeNames } from '../name/whole.js';
import { evidenceOf } from '../passage/evidence.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, type Reading, readStretch } from '../passage/reading.js';
import type { Stretch } from '../passage/stretch.js';
import { quotedPlaces } from '../quotes.js';
import { type Fitness, fitnessOf } from '../rules.js';
import { isMadeFromNation } from '../vocabulary/nations.js';
import { counts, spanOf } from './counts.js';
import { speakerOf } from './speakers.js';

const nothing: Brings = { numbers: [], dates: [], names: [], quotes: [] };

/**
 * What a unit of one side says that may be new: its figures, dates, names and quotations, found by the rules that label edits.
 * What is not of the story (a site's logo line, a date line) brings nothing to it.
 */
export function bringsOf(left: Document, right: Document): (side: Side, unit: Unit) => Brings {
  const evidence = evidenceOf(left, right);
  const sides = { left: { document: left, fitness: fitnessOf(left) }, right: { document: right, fitness: fitnessOf(right) } };
  return (side, unit) => {
    const { document, fitness } = sides[side];
    return isStory[document.blocks[unit.block]!.role] ? brought({ document, units: [unit], evidence: evidence[side] }, fitness) : nothing;
  };
}

function brought(stretch: Stretch, { words, capitals }: Fitness): Brings {
  const reading = readStretch(stretch);
  const quoted = quotedPlaces(reading);
  const excerpt = (range: Range) => excerptOf(reading, range);
  const sourced = (range: Range): Sourced => withSpeaker(excerpt(range), words ? speakerOf(reading, range, quoted) : undefined, excerpt);
  return {
    numbers: counts(reading).map(sourced).map(withoutPoint),
    dates: dates(reading).map(excerpt),
    names: capitals
      ? wholeNames(reading)
          .filter((name) => !isEpithet(reading, name))
          .map(excerpt)
      : [],
    quotes: quotations(reading, quoted).map(sourced),
  };
}

/** *a Lebanese source*, *Kremlin-backed*, *U.S.-listed*: of what kind something is, which names nobody. */
function isEpithet({ atoms, stretch }: Reading, { from, to }: Name): boolean {
  const words = atoms.slice(from, to).filter(hasCapital);
  if (words.every(({ value }) => isMadeFromNation(value))) return true;
  if (to > from + 1) return false;
  const { end } = atoms[from]!;
  const { text } = stretch.document;
  return /[-‐‑]/.test(text.charAt(end)) && /\p{Ll}/u.test(text.charAt(end + 1));
}

/** *It cost 5 million dollars.*: the point that may be of an abbreviation (*dlrs.*) ends the sentence too. */
function withoutPoint(figure: Sourced): Sourced {
  return figure.text.endsWith('.') ? { ...figure, end: figure.end - 1, text: figure.text.slice(0, -1) } : figure;
}

function withSpeaker(said: Excerpt, speaker: Name | undefined, excerpt: (range: Range) => Excerpt): Sourced {
  if (!speaker) return said;
  const by = excerpt(speaker);
  // *Maria Stavrou, 24, said*: her age, which she is not quoted for.
  return by.start === said.start ? said : { start: said.start, end: said.end, text: said.text, speaker: by };
}

/** The atoms between one pair of quotation marks, without a comma before the closing one: `"It was a good start," he said`. */
function quotations({ atoms }: Reading, quoted: ReadonlySet<number>): Range[] {
  const found: Range[] = [];
  if (quoted.size === 0) return found;
  for (let i = 0; i < atoms.length; i++) {
    if (!quoted.has(atoms[i]!.start)) continue;
    const from = i;
    while (i < atoms.length && quoted.has(atoms[i]!.start)) i++;
    const to = atoms[i - 1]!.value === ',' ? i - 1 : i;
    if (to > from) found.push({ from, to });
  }
  return found;
}

function excerptOf(reading: Reading, range: Range): Excerpt {
  const [start, end] = spanOf(reading, range);
  return { start, end, text: reading.stretch.document.text.slice(start, end) };
}
