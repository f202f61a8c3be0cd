import { isAscii } from '../../text/ascii.js';
import { isCapitalCity } from '../../text/towns.js';
import type { Atom } from '../atom.js';
import { monthNames, weekdays } from '../orthography/date-names.js';
import { isInitials } from '../orthography/letters.js';
import { isTelling, makesClause } from '../passage/content.js';
import { hasCapital, type Reading } from '../passage/reading.js';
import { isDeterminer } from '../vocabulary/function-words.js';
import { isSomebody } from '../vocabulary/jobs.js';
import { nationOf } from '../vocabulary/nations.js';
import { isBareNoun, smallOpeners } from '../vocabulary/openers.js';
import { isPlainPast } from '../vocabulary/pasts.js';
import { isVerbOfSaying } from '../vocabulary/verbs.js';

/** Words that bear a capital and name nothing. */
export const common: ReadonlySet<string> = new Set([
  ...weekdays,
  ...monthNames,
  ...'i mister missus ms doctor today yesterday tomorrow tonight am pm gmt utc celsius fahrenheit'.split(' '),
  // *L’Ukraine*, *Dall'Egitto*
  ..."l' qu' un' dell' all' nell' sull' dall' coll' quell' jusqu' lorsqu' puisqu'".split(' '),
]);

/** *Furious parents*, *However*, *Iran said*, *Humberto Garcia said*: only the last two begin with a name. */
export function isNameAtStart(reading: Reading, at: number): boolean {
  const { value, text } = reading.atoms[at]!;
  if (!isTelling(value)) return false;
  if (nationOf(value) !== undefined || isCapitalCity(value) || isNameBefore(reading, at) || isToldOf(reading, at)) return true;
  // The story is asked last: it is long. *West Yorkshire Police* makes no name of the police.
  return value !== 'police' && reading.stretch.evidence.isNamed(text);
}

/** Whether what follows the first word of a sentence shows it to be a name. */
function isNameBefore(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  // *Horn later said*
  const verb = /^(?:later|earlier|also|then|again)$/.test(reading.atoms[at + 1]?.value ?? '') ? at + 2 : at + 1;
  const next = reading.atoms[verb];
  if (!next) return false;
  if (isInitials(atom.text) && !isInitials(next.text)) return !notices.has(atom.value);
  if ((hasCapital(next) && !common.has(next.value)) || next.value === "'s") return true;
  return (
    !/s$/.test(atom.value) &&
    !isBareNoun(atom.value, next.value) &&
    !smallOpeners.has(atom.value) &&
    !isSomebody(atom.value) &&
    (isVerbOfSaying(next.value) || makesClause(next.value) || isPlainPast(next.value) || isVerbBefore(next, reading.atoms[verb + 1]))
  );
}

/** *Kate, the Princess of Wales, was in the crowd*: who somebody is follows between commas; not *Inside, the crowd was loud*. */
function isToldOf({ atoms }: Reading, at: number): boolean {
  const { value } = atoms[at]!;
  if (atoms[at + 1]?.value !== ',' || !isDeterminer(atoms[at + 2]?.value) || smallOpeners.has(value) || /(?:ly|ed|ing)$/.test(value))
    return false;
  let end = at + 3;
  while (end < atoms.length && end - at < longestApposition && atoms[end]!.kind !== 'mark') {
    if (makesClause(atoms[end]!.value)) return false;
    end++;
  }
  return end > at + 3 && atoms[end]?.value === ',';
}

/** *Kate, the Princess of Wales,*, in words and marks. */
const longestApposition = 12;

/** *Solvia wants a seat*, *Ardenne makes its own*: a word in -s before an article is a verb; *Bus drivers to strike* has a noun. */
function isVerbBefore({ value, text }: Atom, after: Atom | undefined): boolean {
  if (value.length <= 2 || !/^(?:an?|the|its|his|her|their|no|not|it|them|him)$/.test(after?.value ?? '')) return false;
  return (isAscii(text) ? /^[a-z]+s$/ : /^\p{Ll}+s$/u).test(text);
}

/** They open a notice in capitals: *NOTE: Year-ago figures exclude …*, *UPDATE: The road is open.* */
const notices: ReadonlySet<string> = new Set('note notes update correction corrected refile repeat urgent eds editors'.split(' '));
