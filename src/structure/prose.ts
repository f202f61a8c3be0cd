/** What tells a sentence from a title. */

const sentenceEnd = /[.!?…。！？｡।॥؟۔።][\p{Pe}\p{Pf}"'’”]*$/u;

/** *Iran rejects talks with U.S.*: the last full stop is the abbreviation's. */
const acronymEnd = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const longestTitle = 200;

/** A text without a full stop is prose from this length on: some languages (Thai) have none. In Chinese and Japanese a third of it. */
const longestLine = 160;
const longestEasternLine = 60;

/** Whether a text ends as a sentence does. */
export function endsInSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8));
}

/** Whether a text is a paragraph of a story by its looks: it ends in a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  if (text.length > longestLine) return true;
  if (endsInSentence(text)) return !(text.length <= longestLine / 2 && acronymEnd.test(text));
  return text.length > longestEasternLine && /^\P{L}*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
}

/** Whether a line could be a headline or a deck: no sentence, no list item, nothing that announces what follows. */
export function isTitle(text: string): boolean {
  return text.length <= longestTitle && !isProse(text) && /\p{L}/u.test(text) && !/[:;,]$/.test(text) && !isListItem(text);
}

/** Whether a line could be a headline that asks or cries out: *WILL THE TALKS GO ON?* */
export function isQuestion(text: string): boolean {
  return text.length <= longestTitle / 2 && /^[^.!?]+[?!]$/.test(text);
}

/** *- Almost 51,000 people were arrested*, *• …*, *\* …* */
export function isListItem(text: string): boolean {
  return /^(?:[-–—*•●▪◦·]|\d+\))\s/.test(text);
}

/** How many words a text has; in Chinese and Japanese two letters count as one. */
export function wordsIn(text: string): number {
  const eastern = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  return eastern > 0 ? Math.ceil(eastern / 2) : text.split(/\s+/).length;
}
