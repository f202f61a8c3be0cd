import type { Atom } from '../../atom.js';
import { makeAtom, type WordReader, type Written } from '../../atoms/parts.js';
import { small, tens } from '../../numerals/number-words.js';
import type { Language } from '../language.js';
import { readCalendar } from './calendar.js';
import { readClocks } from './clocks.js';
import { withoutElisions } from './elisions.js';
import { numberAt } from './numbers.js';
import { ordinalAt } from './ordinals.js';
import { readTitles } from './titles.js';
import { readUnits } from './units.js';

/** How texts in a language are read; the same one for all of them. */
export function readerOf(language: Language): WordReader {
  const { numbers, calendar, beforeHour, units, initials } = language;
  const mayBeRead = (word: string) =>
    numbers.wordOf(word).kind !== 'none' ||
    calendar.words.has(word) ||
    units.has(word) ||
    initials.has(word) ||
    calendar.short.has(word.toLowerCase());
  return {
    read: (parts, written) => {
      const words = readWords(withoutElisions(parts, mayBeRead), written, language);
      return readTitles(readUnits(readCalendar(readClocks(words, beforeHour), calendar), units), language);
    },
    mayBeRead,
  };
}

/** A number that begins at a part: a number word, or an ordinal in figures or in words. */
function foundAt(parts: readonly Atom[], at: number, numbers: Language['numbers']): ReturnType<typeof numberAt> {
  const { kind } = parts[at]!;
  if (kind === 'mark') return undefined;
  const inWords = kind === 'word' ? numberAt(parts, at, numbers) : undefined;
  return inWords ?? ordinalAt(parts, at, numbers);
}

/**
 * The parts of a text in a language with its number words as the figures that they stand for, so that all that is known of figures holds for them: *zwölf* and *12*
 * are one, *zwölf* and *zwanzig* two.
 */
function readWords(parts: readonly Atom[], written: Written, { numbers }: Language): Atom[] {
  const read: Atom[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const found = foundAt(parts, at, numbers);
    if (found === undefined) {
      read.push(isEnglishNumber(part) ? withOwnValue(part) : part);
      continue;
    }
    const last = parts[at + found.length - 1]!;
    const { start } = written;
    read.push(makeAtom(found.value, 'number', written.text.slice(part.start - start, last.end - start), part.start, last.end));
    at += found.length - 1;
  }
  return read;
}

/** *ten minste*: what English would count by. */
function isEnglishNumber({ kind, value }: Atom): boolean {
  return kind === 'word' && (small.has(value) || tens.has(value));
}

function withOwnValue({ value, kind, text, start, end }: Atom): Atom {
  return makeAtom(`${value}'`, kind, text, start, end);
}
