import type { Sides } from '../../model.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { SideUnits } from '../sides.js';
import type { Ties } from '../ties.js';
import { haveVersionsAtBreak } from './at-break.js';

/**
 * Ties two paragraphs when what ends the one opens the other, next door to its counterpart, as whole sentences to the letter: *[The vote was 21 to 8. He declined
 * to comment.] [Work begins.]* and *[The vote was 20 to 8.] [He declined to comment. Work begins.]*. So short a sentence may stand anywhere, but here it stands where it stood,
 * and the break went past it. A longer one may have been edited besides.
 */
export function tieCrossed(left: SideUnits, right: SideUnits, ties: Ties, lexicon: Lexicon): void {
  const sides = { left, right };
  const crossed: (readonly [number, number])[] = [];
  const have = (l: number, r: number, step: 1 | -1) =>
    !ties.left.of(l).includes(r) && (haveCrossed(l, r, step, sides, ties) || haveVersionsAtBreak(l, r, step, ties, lexicon));
  for (let l = 0; l < ties.leftCount; l++) {
    if (ties.left.isFree(l) || left.classes[l] !== 'story') continue;
    for (const r of ties.left.of(l)) {
      if (left.keys[l] === right.keys[r]) continue;
      for (const step of [1, -1] as const) {
        const [nextL, nextR] = [neighbour(left, l, step), neighbour(right, r, step)];
        if (nextR !== undefined && have(l, nextR, step)) crossed.push([l, nextR]);
        if (nextL !== undefined && have(nextL, r, step === 1 ? -1 : 1)) crossed.push([nextL, r]);
      }
    }
  }
  for (const [l, r] of crossed) if (!ties.left.of(l).includes(r)) ties.add(l, r);
}

/** The next unit of the story, or the one before. */
function neighbour({ classes }: SideUnits, unit: number, step: 1 | -1): number | undefined {
  let at = unit + step;
  while (at >= 0 && at < classes.length && classes[at] !== 'story') at += step;
  return at >= 0 && at < classes.length ? at : undefined;
}

/** Whether the left unit ends in sentences that the right one begins with (`step` 1), or the other way round, and no counterpart of either has them. */
function haveCrossed(l: number, r: number, step: 1 | -1, { left, right }: Sides<SideUnits>, ties: Ties): boolean {
  const [own, other] = [left.folded[l]!, right.folded[r]!];
  const stretch = step === 1 ? commonSentences(own, other) : commonSentences(other, own);
  if (stretch === undefined) return false;
  return (
    !ties.left.of(l).some((unit) => right.folded[unit]!.includes(stretch)) &&
    !ties.right.of(r).some((unit) => left.folded[unit]!.includes(stretch))
  );
}

/** So many letters of a head are looked for before anything dearer is. */
const glance = 8;

/** The sentences that one text ends in and another begins with; undefined when there are none. */
function commonSentences(ends: string, begins: string): string | undefined {
  if (!ends.includes(begins.slice(0, glance))) return undefined;
  sentenceEnd.lastIndex = 0;
  for (let start = 0; ; start = sentenceEnd.lastIndex) {
    const stretch = start === 0 ? ends : ends.slice(start);
    if (begins.startsWith(stretch) && isSentenceEnd(begins, stretch.length)) return stretch;
    if (!sentenceEnd.test(ends)) return undefined;
  }
}

/** The end of a sentence, with the blank behind it. */
const sentenceEnd = /[.!?…؟۔।]["'”’»)]* (?!\p{Ll})|[。！？][”」』）]*/gu;

/** Whether a place of a text stands behind the end of a sentence. */
function isSentenceEnd(text: string, place: number): boolean {
  return place === text.length || text[place] === ' ' || /[。！？][”」』）]*$/.test(text.slice(0, place));
}
