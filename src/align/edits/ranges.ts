import { small, tens } from '../../labels/numerals/number-words.js';
import { isAscii } from '../../text/ascii.js';
import type { Word } from './reading.js';

/**
 * Words of a side, each figure whole, and each range of two figures: *[-8-3/4-]{+8-1/4+}* and not *8-[-3-]{+1+}/4*; *[-70 to 80mph-]{+80mph to 90mph+}* and not *[-70 to-]
 * 80mph {+to 90mph+}*. A range that has both its ends on the other side, however it is written there, is left as it is.
 */
export function withRanges(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  const figures = joinedAt(words, isFraction, '');
  return joinedAt(figures, (all, at) => isRange(all, at) && !(has(other, all[at - 1]!) && has(other, all[at + 1]!)), ' ');
}

/** The words with those before and behind some of them as one with them. */
function joinedAt(words: readonly Word[], isJoint: (words: readonly Word[], at: number) => boolean, gap: string): readonly Word[] {
  let joined: Word[] | undefined;
  for (let at = 0; at < words.length; at++) {
    if (isJoint(words, at)) {
      joined ??= words.slice(0, at);
      const [first, joint, last] = [joined.pop()!, words[at]!, words[++at]!];
      joined.push({ ...first, key: [first.key, joint.key, last.key].join(gap), end: last.end });
    } else joined?.push(words[at]!);
  }
  return joined ?? words;
}

/** *8-3/4*: its stroke. */
function isFraction(words: readonly Word[], at: number): boolean {
  if (words[at]!.key !== '/') return false;
  return isGlued(words, at) && /\d-\d+$/.test(words[at - 1]!.key) && /^\d/.test(words[at + 1]!.key);
}

function isGlued(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.end === words[at]!.start && words[at]!.end === words[at + 1]?.start;
}

/** What stands between the ends of a range, in the larger languages. */
const joints: ReadonlySet<string> = new Set(['to', '–', 'and', 'bis', 'à', 'a', 'til', 'till', 'tot', 'do']);

/** What came before a figure, and not the lower end of a range: *rose from 12 to 20*. */
const notBefore: ReadonlySet<string> = new Set(['from', 'From', 'von', 'Von', 'de', 'De', 'da', 'Da', 'från', 'fra', 'van', 'z', 'od']);

/** The higher end of a range is at most so many times the lower: *rose 3 to 240* tells of a step and of where it led. */
const widest = 10;

/** The letters of the longest joint. */
const longestJoint = Math.max(...[...joints].map(({ length }) => length));

function isRange(words: readonly Word[], at: number): boolean {
  const joint = words[at]!;
  if (joint.key.length > longestJoint || !joints.has(joint.key)) return false;
  const [before, first, last] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!first || !last || first.unit !== last.unit) return false;
  const low = figureOf(first.key);
  const high = low === undefined ? undefined : figureOf(last.key);
  if (low === undefined || high === undefined) return false;
  if (joint.key === '–') return isGlued(words, at);
  if (joint.key === 'and' ? before?.key !== 'between' : notBefore.has(before?.key ?? '')) return false;
  return low < high && high <= widest * low;
}

/** Whether a word is a figure or a number word: *80mph*, *$1.5*, *twelve*. */
export function isFigure({ key }: Word): boolean {
  return figureOf(key) !== undefined;
}

/** The value of a figure as far as it is written in one word. */
function figureOf(key: string): number | undefined {
  if (/^[A-Za-z]/.test(key)) {
    const word = key.toLowerCase();
    return small.get(word) ?? tens.get(word);
  }
  const digits = (isAscii(key) ? /^\$?(\d[\d.,]*)/ : /^\p{Sc}?(\d[\d.,]*)/u).exec(key)?.[1];
  return digits === undefined ? undefined : Number.parseFloat(digits.replaceAll(',', ''));
}

function has(words: readonly Word[], { key }: Word): boolean {
  return words.some((word) => word.key === key);
}
