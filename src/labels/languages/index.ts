import type { Document } from '../../model.js';
import { primaryLanguage } from '../../text/language.js';
import type { WordReader } from '../atoms/parts.js';
import { dutch } from './dutch/index.js';
import { french } from './french/index.js';
import { german } from './german/index.js';
import { italian } from './italian/index.js';
import type { Language } from './language.js';
import { portuguese } from './portuguese/index.js';
import { readerOf } from './reading/index.js';
import { spanish } from './spanish/index.js';

/** What makes the words of a language, by its BCP 47 code without a region: they are made when the first text in it is met. */
const makers: ReadonlyMap<string, () => Language> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
  ['nl', dutch],
]);
const languages = new Map<string, Language>();

/** The words of a language by its BCP 47 code without a region; undefined for one of which none are known. */
export function wordsOf(code: string): Language | undefined {
  const known = languages.get(code) ?? makers.get(code)?.();
  if (known) languages.set(code, known);
  return known;
}

/** What reads the words of the language of a text; undefined for one of which none are known, and for English. */
export function readerFor(document: Document): WordReader | undefined {
  const language = wordsFor(document);
  if (!language) return undefined;
  const known = readers.get(language) ?? readerOf(language);
  readers.set(language, known);
  return known;
}

const readers = new Map<Language, WordReader>();

/** The words of the language of a text; undefined for one of which none are known, and for English. */
export function wordsFor({ language }: Document): Language | undefined {
  return language === undefined || language === 'en' ? undefined : wordsOf(primaryLanguage(language));
}
