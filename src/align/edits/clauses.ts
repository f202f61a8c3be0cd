import { unpaired } from './marks.js';
import { isFigure } from './ranges.js';
import type { Word } from './reading.js';
import { edgesOf, isPause, type Place, type Stretch, sharedWith, size, wordsIn } from './stretch.js';

/** What of a stretch within one sentence is left when what its commas, dashes and brackets part off is left out. */
export function clauseFor(stretch: Stretch, other: Stretch): Place | undefined {
  const { opened, closed } = unpaired(stretch);
  if (opened + closed > 0) return undefined;
  const found = besideAside(stretch, other) ?? besideClause(stretch, other);
  return found && !isTornFrom(other, stretch, found) ? found : undefined;
}

/**
 * *The mayor{+, New Jersey,+}*, *{+(Lab)+}*: what stands between two marks at the head of a stretch, or at its end; brackets alone are in the place of what stood there but for a conversion,
 * and a mark goes with a mark: *[-Torrel City, Feb 8 (PTI)-]{+TORREL CITY:+}*.
 */
function besideAside({ words, from, to }: Stretch, other: Stretch): Place | undefined {
  const [first, last] = [words[from]!.key, words[to - 1]!.key];
  if (first === '(' && last === ')' && isConversion(words, from + 1) && !other.words.slice(other.from, other.to).some(isFigure))
    return [from, from];
  const find = (key: string, step: 1 | -1): number => {
    let at = step > 0 ? from : to - 1;
    while (at >= from && at < to && words[at]!.key !== key) at += step;
    return at;
  };
  if (other.words[other.from]!.word && (isPause(words, from) || first === '(')) {
    const close = first === '(' ? find(')', 1) : find(first, -1);
    if (close > from && (first !== '(' || close + 1 < to)) return [close + 1, to];
  }
  if (other.words[other.to - 1]!.word && (isPause(words, to - 1) || last === ')')) {
    const open = last === ')' ? find('(', -1) : find(last, 1);
    if (open < to - 1 && (last !== ')' || from < open)) return [from, open];
  }
  return undefined;
}

/** *bribes of $310,000{+ (£235,000)+} [-in cash-]*: what figures in brackets say again stands in the place of no words. */
function isConversion(words: readonly Word[], at: number): boolean {
  return isFigure(words[at]!) || (words[at + 1] !== undefined && isFigure(words[at + 1]!));
}

/** *on [-Monday-]{+Tuesday, police said+}.* and *[-In a letter to the council, Mr.-]{+Thomas+} Keane*: a clause beside one that goes on with its sentence. */
function besideClause(stretch: Stretch, other: Stretch): Place | undefined {
  const { words, from, to } = stretch;
  const { before, after } = edgesOf(stretch);
  if (before === after) return undefined;
  let at = to - 1;
  while (at >= from && !isPause(words, at)) at--;
  if (at < from || at === to - 1) return undefined;
  const pauses = words.slice(from, to).filter((_, k) => isPause(words, from + k)).length;
  if (after && pauses > 1) return undefined;
  if (at === from) return before && size(stretch) > 2 * size(other) ? [from, from] : undefined;
  const [kept, clause]: Place[] = before
    ? [
        [from, at],
        [at + 1, to],
      ]
    : [
        [at + 1, to],
        [from, at],
      ];
  const gap = (count: number) => Math.abs(count - size(other));
  return isClause(words, clause!) && gap(wordsIn(words, kept!)) < gap(size(stretch)) ? kept : undefined;
}

/** Small words that names have too: *Bear, Stearns and Co*. */
const nameWords: ReadonlySet<string> = new Set(['and', 'or', 'of', 'the', 'de', 'la', 'von', 'van']);

/** Whether words that a comma parts off are a clause, and no name or the end of a list of names: *Dean Witter, E.F. Hutton and Merrill Lynch*. */
function isClause(words: readonly Word[], [from, to]: Place): boolean {
  const keys = words.slice(from, to).flatMap(({ key, word }) => (word ? [key] : []));
  if (/^\p{Lu}/u.test(keys[0] ?? '') && keys.includes('and')) return false;
  return keys.some((key) => /^\p{Ll}/u.test(key) && !nameWords.has(key));
}

/** Whether more of what stood there before is outside the part that is to stand in its place than in it. */
function isTornFrom(other: Stretch, { words, from, to }: Stretch, [start, end]: Place): boolean {
  const outside = sharedWith(other, words, [from, start]) + sharedWith(other, words, [end, to]);
  return outside > sharedWith(other, words, [start, end]);
}
