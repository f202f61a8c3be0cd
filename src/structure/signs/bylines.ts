import { isAgency } from './agencies.js';
import { isDateLine } from './dates.js';
import { beginsName } from './prose.js';

const longestByline = 120;

/** *Source: Reuters* and several agencies are shorter. */
export const longestSignOff = 60;

/** *By*, in the languages of the larger agencies. */
const by = /^\^?(?:by|par|von|por|di|door|written by|story by|text by|from(?= (?:staff|wires?|agencies|our)\b))\s*:?\s+/i;

const isNameWord = (word: string): boolean => beginsName(word) && !/[\d!?:;…()]/.test(word);

const particle =
  /^(?:agencies|al|and|at|bin|correspondent|da|de|del|den|der|di|du|e|editor|et|for|ibn|in|la|le|of|reporter|staff|the|und|van|von|writer|y|&|\||[-–—])$/;

/** Whether a line names who wrote the story: *By Jane Doe, Diplomatic Editor*, *^By CHARLES ODUM=*, *By AFP*, *From Staff and Agencies in New York*; *By the numbers* does not. */
export function isByline(text: string): boolean {
  const opening = by.exec(text);
  if (!opening || text.length > longestByline) return false;
  const rest = text.slice(opening[0].length).replace(/=$/, '');
  if (isAgency(rest)) return true;
  const parts = rest.split(/[\s,/]+/).filter((part) => part !== '');
  const names = parts.filter((part) => isNameWord(part));
  return names.length >= 2 && isNameWord(parts[0] ?? '') && parts.every((part) => isNameWord(part) || particle.test(part));
}

/** *Jane Doe*, *Jane Q. Doe*, *Ali al-Hakim*, *Ludwig van Beek*. */
function isPerson(text: string): boolean {
  const words = text.replace(/\b(?:al|bin|de|van|von)[\s-](?=\S)/g, '').split(' ');
  return (words.length === 2 || (words.length === 3 && /^.\.$/.test(words[1] as string))) && words.every(isNameWord);
}

const desk =
  /^(?:affairs|and|arts|assistant|at|business|chief|city|crime|culture|data|defen[cs]e|deputy|diplomatic|economics|education|energy|environment|for|foreign|freelance|general|health|home|in|investigations|investigative|legal|local|managing|media|national|news|of|police|political|politics|regional|religion|royal|science|security|senior|social|special|sports?|staff|technology|the|transport|travel|world)$/;
const officeEnd = /(?:writer|reporter|correspondent|editor|columnist)s?$/i;

/** No office has more words: *Chief political correspondent, BBC News*. */
const longestOffice = 8;

/** Whether a line is what somebody does at a paper, as it stands under a byline: *AP Baseball Writer*, *Political reporter, BBC News*, *Transport editor @janedoe*; not *City hires new editor*. */
export function isOffice(text: string): boolean {
  if (text.length > longestByline && !text.includes('@')) return false;
  const plain = text.replace(/ @\w+$/, '');
  if (plain.length > longestByline || !officeEnd.test(plain.replace(/,.*$/, ''))) return false;
  const words = plain.split(/[\s,]+/);
  return words.length <= longestOffice && words.every((word) => isNameWord(word) || desk.test(word) || officeEnd.test(word));
}

/** *Jane Doe Economics editor*, as a page sets a name beside an office. */
export function isPersonWithOffice(text: string): boolean {
  const nameEnd = text.indexOf(' ', text.indexOf(' ') + 1);
  return nameEnd > 0 && isOffice(text.slice(nameEnd + 1)) && isPerson(text.slice(0, nameEnd));
}

const inPlace = /,? in [^\s,].{1,40}$/;
const office = /, (?:[A-Z][A-Za-z]* ){0,3}(?:Editor|Correspondent|Reporter|Writer)$/;

/**
 * Whether a line is nothing but the names of people, as a byline without *By* is: *Jane Doe and John Roe*. One name alone may be a deck's; it takes a
 * date line after it (*Jane Doe* / *February 6, 2026*), a place or an office.
 */
export function isNames(text: string, next: string): boolean {
  if (text.length > longestByline) return false;
  const people = text
    .replace(inPlace, '')
    .replace(office, '')
    .split(/,? (?:and|&) |, /);
  return people.every(isPerson) && (people.length > 1 || inPlace.test(text) || office.test(text) || isDateLine(next) || isOffice(next));
}

/** Whether a line says who wrote a story, whatever stands above it: *By Jane Doe*, *Jane Doe* over a date or an office; *Jane Doe in Halsund* alone may be a crosshead. */
export function isSureByline(text: string, next: string): boolean {
  return isByline(text) || (isNames(text, next) && (office.test(text) || isDateLine(next) || isOffice(next)));
}

/** *burs-jdo/rst*, *jd-ml/rst* */
const initials = /^[a-z]{2,4}(?:-[a-z]{2,4}){0,4}(?:\/[a-z]{2,4}){1,4}$/;

/** Whether a last line credits an agency, or carries a desk's initials: *(Agencies)*, *--IANS*, *Source: Reuters*, *dpa wsz jln npr*, *burs-jdo/rst*. */
export function isSignOff(text: string): boolean {
  if (text.length > longestSignOff) return false;
  const bare = text.replace(/^[-–—\s([*]*(?:source\s*:\s*)?|[-–—\s)\]*.]*$/gi, '');
  return isAgency(bare) || /^(?:dpa|afp|ap|ans?a)(?: [a-z]{2,4}){1,5}$/.test(text) || initials.test(text);
}
