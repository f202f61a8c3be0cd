import { bareNouns, smallOpeners } from '../../labels/vocabulary/openers.js';
import { isPlainPast } from '../../labels/vocabulary/pasts.js';
import { isVerbOfSaying } from '../../labels/vocabulary/verbs.js';

// Who or what a report is about stands at the head of a sentence, where every word bears a capital: *Norvik on Thursday reported*, *Paul Rand, 41*, *Moss Oil was the most
// traded*; but *Revenue rose*, *Shares were*, *On Monday*. What follows the first word tells whether it is a name.

/** What the first word of a sentence may be: no name whatever follows; a name before another alone (*Police Chief Moe*, *Shares*); before a verb too; or by itself, with *'s*. */
export const heads = { never: 1, beforeName: 2, beforeVerb: 3, always: 4 } as const;

/** What the first word of a sentence may be, by its small letters without *'s*, and whether it was written with that: *Norvik's shares*. */
export function headOf(word: string, possessive: boolean): number {
  if (smallOpeners.has(word)) return heads.never;
  if (bareNouns.has(word)) return heads.beforeName;
  if (possessive) return heads.always;
  return word.endsWith('s') ? heads.beforeName : heads.beforeVerb;
}

/** What follows: a verb that a name stands before (*Norvik said*, *was*, *rose*); *on*, which stands before a day (*Norvik on Thursday reported*); a numeral (*Level IV*); or another word. */
export const following = { verb: 1, on: 2, numeral: 3, other: 4 } as const;

/** What follows the first word, by its small letters. */
export function followingOf(word: string): number {
  if (word === 'on') return following.on;
  if (/^[ivx]+$/.test(word)) return following.numeral;
  return finite.test(word) || isPlainPast(word) || isVerbOfSaying(word) ? following.verb : following.other;
}

const finite = /^(?:is|was|has|had|did|does|will|would|can|could|may|might|[a-z]{2,}ed)$/;
