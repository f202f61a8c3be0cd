import { isAscii } from '../../text/ascii.js';
import { primaryLanguage } from '../../text/language.js';

/** Whether a word is written with a capital first letter. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** *OPEC*, *US*: capitals alone. */
export function isInitials(text: string): boolean {
  // Most words that bear a capital go on in small letters.
  const second = text.charCodeAt(1);
  if (second >= 0x61 && second <= 0x7a) return false;
  return (isAscii(text) ? /^[A-Z]{2,}$/ : /^\p{Lu}{2,}$/u).test(text);
}

/** Whether a language, by its BCP 47 code, gives a capital to every noun: *Die Händler sollen in ein Zelt ziehen*. */
export function hasCapitalNouns(language: string | undefined): boolean {
  return language !== undefined && primaryLanguage(language) === 'de';
}
