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

const languages: ReadonlyMap<string, Language> = new Map(
  [german, french, spanish, portuguese, italian, dutch].map((language) => [language.code, language]),
);

/** The words of a language by its BCP 47 code without a region; undefined for one of which none are known. */
export function wordsOf(code: string): Language | undefined {
  return languages.get(code);
}

/** What reads the words of the language of a text; undefined for one of which none are known, and for English. */
export function readerFor(document: Document): WordReader | undefined {
  const language = wordsFor(document);
  return language && readers.get(language);
}

const readers: ReadonlyMap<Language, WordReader> = new Map(
  Array.from(languages.values(), (language) => [language, readerOf(language)] as const),
);

/** The words of the language of a text; undefined for one of which none are known, and for English. */
export function wordsFor({ language }: Document): Language | undefined {
  return language === undefined || language === 'en' ? undefined : languages.get(primaryLanguage(language));
}
