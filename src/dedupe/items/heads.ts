import { bareNouns, plainPasts, smallOpeners } from '../../labels/vocabulary/openers.js';
import { isVerbOfSaying } from '../../labels/vocabulary/verbs.js';

/** What stands behind the first word of a sentence, with nothing but a blank between: its small letters, whether it bears a capital, and whether a day or a month is behind it. */
export interface Following {
  readonly word: string;
  readonly capital: boolean;
  readonly beforeDate: boolean;
}

/**
 * Whether the first word of a sentence is a name by what follows it. There every word bears a capital, and there stands who or what a report is about: *Norvik on Thursday
 * reported*, *Paul Rand, 41*, *Moss Oil was the most traded*; but *Revenue rose*, *Shares were*, *On Monday*.
 *
 * @param word in small letters, without *'s*
 * @param possessive whether it was written with *'s*: *Norvik's shares*
 */
export function isNameAtHead(word: string, possessive: boolean, next: Following | undefined): boolean {
  if (smallOpeners.has(word)) return false;
  // *Level IV covers wheat*: a numeral is no name.
  if (next?.capital) return !/^[ivx]+$/.test(next.word);
  if (bareNouns.has(word)) return false;
  return possessive || (next !== undefined && !word.endsWith('s') && showsSubject(next));
}

/** Whether a word is a verb that a name stands before: *Norvik said*, *was*, *reported*, *rose*; or a day between the two: *Norvik on Thursday reported*. */
function showsSubject({ word, beforeDate }: Following): boolean {
  if (word === 'on') return beforeDate;
  return finite.test(word) || plainPasts.has(word) || isVerbOfSaying(word);
}

const finite = /^(?:is|was|has|had|does|did|will|would|can|could|may|might|[a-z]{2,}ed)$/;
