import { endsSentence } from '../../text/boundaries.js';
import { bullet } from '../../text/lists.js';

/** What tells a sentence from a title. */

/** *Iran rejects talks with U.S.*: the last full stop is the abbreviation's. */
const acronymEnd = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
/** What has no such end is told without the expression for any capital, which V8 takes a while to make ready. */
const endsInPoints = /\..{1,2}\.$/s;
const longestTitle = 200;

/** A text without a full stop is prose from this length on: some languages (Thai) have none. In Chinese and Japanese a third of it. */
const longestLine = 160;
const longestEasternLine = 60;

/** Whether a text begins with a capital, or with a letter of a script that has none. Without a regular expression: those for *any capital* are slow to compile. */
export function beginsName(text: string): boolean {
  const first = text.charAt(0);
  const lower = first.toLowerCase();
  return lower !== first || (lower === first.toUpperCase() && first > '\x7f' && /^\p{Lo}/u.test(text));
}

/** Whether a text begins as a sentence does: with a capital, a figure or a sum, in quotes or not. */
export function beginsSentence(text: string): boolean {
  const bare = text.replace(/^["'`“‘«„「『（([¿¡]+/, '');
  return beginsName(bare) || /^[\d$€£¥]/.test(bare);
}

/** Whether a text is a paragraph of a story by its looks: it ends in a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  if (text.length > longestLine) return true;
  if (endsSentence(text)) return !(text.length <= longestLine / 2 && endsInPoints.test(text) && acronymEnd.test(text));
  return text.length > longestEasternLine && /[\u3040-\u30ff\u3400-\u9fff]{2}/.test(text);
}

/** Whether a line could be a headline or a deck: no sentence, no list item, nothing that announces what follows. */
export function isTitle(text: string): boolean {
  return text.length <= longestTitle && !isProse(text) && hasLetter(text) && !/[:;,]$/.test(text) && !isListItem(text);
}

/** Whether there is a letter in a text; `false` for *00:00* and *- - -*. */
export function hasLetter(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || /\p{Lo}/u.test(text);
}

/** Whether a line could be a headline that asks or cries out: *WILL THE TALKS GO ON?* */
export function isQuestion(text: string): boolean {
  return text.length <= longestTitle / 2 && /^[^.!?]+[?!]$/.test(text);
}

const listItem = new RegExp(String.raw`^(?:${bullet}|\d+\))\s`);

/** *- Almost 51,000 people were arrested*, *• …*, *\* …* */
export function isListItem(text: string): boolean {
  return listItem.test(text);
}

/** How many words a text has; in Chinese and Japanese two letters count as one. */
export function wordsIn(text: string): number {
  const eastern = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return eastern > 0 ? Math.ceil(eastern / 2) : text.split(/\s+/).length;
}
