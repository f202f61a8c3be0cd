import { isAgency } from './agencies.js';
import { isDateLine } from './dates.js';

const longestByline = 120;

/** *By*, in the languages of the larger agencies. */
const by = /^\^?(?:by|par|von|por|di|door|written by|story by|text by)\s*:?\s+/i;

const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’]*(?:-[\p{L}\p{M}.'’]+)*|\p{Lo}[\p{L}\p{M}]*)$/u;
const particle =
  /^(?:al|and|at|bin|correspondent|da|de|del|den|der|di|du|e|editor|et|for|ibn|in|la|le|of|reporter|staff|the|und|van|von|writer|y|&|\||[-–—])$/;

/** Whether a line names who wrote the story: *By Jane Doe, Diplomatic Editor*, *^By CHARLES ODUM=*, *By AFP*; *By the numbers* does not. */
export function isByline(text: string): boolean {
  const opening = by.exec(text);
  if (!opening || text.length > longestByline) return false;
  const rest = text.slice(opening[0].length).replace(/=$/, '');
  if (isAgency(rest)) return true;
  const parts = rest.split(/[\s,/]+/).filter((part) => part !== '');
  const names = parts.filter((part) => nameWord.test(part));
  return names.length >= 2 && nameWord.test(parts[0] ?? '') && parts.every((part) => nameWord.test(part) || particle.test(part));
}

const person = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.)?\s(?:(?:al|bin|de|van|von)[\s-])?\p{Lu}[\p{L}\p{M}'’-]+`;
const onePerson = new RegExp(`^${person}(?:,? in \\p{Lu}[\\p{L} ]+|, [\\p{L} ]*(?:Editor|Correspondent|Reporter|Writer))?$`, 'u');
const people = new RegExp(`^${person}(?:, ${person})*,? (?:and|&) ${person}(?: in \\p{Lu}[\\p{L} ]+)?$`, 'u');

/**
 * Whether a line is nothing but the names of people, as a byline without *By* is: *Jane Doe and John Roe*. One name alone may be a deck's; it takes a
 * date line after it (*Jane Doe* / *February 6, 2026*), a place or an office.
 */
export function isNames(text: string, next: string): boolean {
  if (people.test(text)) return true;
  return onePerson.test(text) && (/ in |,/.test(text) || isDateLine(next));
}

/** Whether a last line credits an agency, or carries a desk's initials: *(Agencies)*, *--IANS*, *Source: Reuters*, *dpa wsz jln npr*. */
export function isSignOff(text: string): boolean {
  if (text.length > longestByline / 2) return false;
  const bare = text.replace(/^[-–—\s([*]*(?:source\s*:\s*)?|[-–—\s)\]*.]*$/gi, '');
  return isAgency(bare) || /^(?:dpa|afp|ap|ans?a)(?: [a-z]{2,4}){1,5}$/.test(text);
}
