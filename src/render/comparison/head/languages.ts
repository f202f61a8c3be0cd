import type { Document, Sides } from '../../../model.js';
import { enumerate } from '../../../text/lists.js';

/** Names of languages in English, the language of the report. */
let named: Intl.DisplayNames | undefined;

/**
 * The languages of two texts for which rules may be missing, in words: `French`, `Persian and Arabic`. English has every rule; where no other language is known,
 * what is said is whose language is unknown: `language of flash.txt unknown`, or of both `language unknown`.
 */
export function languagesWithout(documents: Sides<Document>, names: Sides<string>): string {
  const known = [documents.left, documents.right].flatMap(({ language }) => (language === undefined ? [] : [language.split('-')[0]!]));
  const others = [...new Set(known)].filter((language) => language !== 'en');
  if (others.length > 0) return enumerate(others.map(nameOf));
  const unknown = (['left', 'right'] as const).filter((side) => documents[side].language === undefined);
  return unknown.length === 1 ? `language of ${names[unknown[0]!]} unknown` : 'language unknown';
}

function nameOf(language: string): string {
  if (!/^[a-z]{2,3}$/.test(language)) return language;
  named ??= new Intl.DisplayNames('en', { type: 'language' });
  return named.of(language) ?? language;
}
