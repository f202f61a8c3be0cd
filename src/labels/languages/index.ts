import { dutch } from './dutch/index.js';
import { french } from './french/index.js';
import { german } from './german/index.js';
import { italian } from './italian/index.js';
import type { Language } from './language.js';
import { portuguese } from './portuguese/index.js';
import { spanish } from './spanish/index.js';

const languages: ReadonlyMap<string, Language> = new Map(
  [german, french, spanish, portuguese, italian, dutch].map((language) => [language.code, language]),
);

/** The words of a language by its BCP 47 code without a region; undefined for one of which none are known. */
export function wordsOf(code: string): Language | undefined {
  return languages.get(code);
}
