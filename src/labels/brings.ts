import type { Brings, Document, Excerpt, Side, Sourced, Unit } from '../model.js';
import { isStory } from '../text/roles.js';
import { dates } from './dates.js';
import { evidenceOf } from './evidence.js';
import type { Range } from './mentions.js';
import { type Name, names } from './names.js';
import { figures } from './numbers.js';
import { quotedPlaces } from './quotes.js';
import { type Reading, readStretch } from './reading.js';
import { type Fitness, fitnessOf } from './rules.js';
import { speakerOf } from './speakers.js';
import type { Stretch } from './stretch.js';

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
    numbers: figures(reading).filter(isCount).map(sourced).map(withoutPoint),
    dates: dates(reading).map(excerpt),
    names: capitals ? names(reading).map(excerpt) : [],
    quotes: quotations(reading, quoted).map(sourced),
  };
}

/** *12*, *hundreds*; *one of the men*, *the first time*, *several* come and go with other words. */
function isCount({ weight }: { readonly weight: number }): boolean {
  return weight === 2;
}

/** *It cost 5 million dollars.*: the point that may be of an abbreviation (*dlrs.*) ends the sentence too. */
function withoutPoint(figure: Sourced): Sourced {
  return figure.text.endsWith('.') ? { ...figure, end: figure.end - 1, text: figure.text.slice(0, -1) } : figure;
}

function withSpeaker(said: Excerpt, speaker: Name | undefined, excerpt: (range: Range) => Excerpt): Sourced {
  return speaker ? { ...said, speaker: excerpt(speaker) } : said;
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

/** Atoms stand in order but for a currency and its number (*$5 million*), so all of them are asked. */
function excerptOf({ atoms, stretch: { document } }: Reading, { from, to }: Range): Excerpt {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let i = from; i < to; i++) {
    start = Math.min(start, atoms[i]!.start);
    end = Math.max(end, atoms[i]!.end);
  }
  return { start, end, text: document.text.slice(start, end) };
}
