import type { Label } from '../../model.js';
import { type Finding, findingsOf, type Range } from './mentions.js';
import { firstFrom } from './places.js';
import type { Passage, Reading } from './reading.js';

/** What an edit put in the place of another of its kind, and what each says. */
export interface Swap {
  readonly left: Range;
  readonly right: Range;
  readonly gone: string;
  readonly come: string;
}

/** Where one thing of a kind, and nothing else, stands for another. */
export function swapsOf<M extends Range>(
  { left, right, swaps: gaps }: Passage,
  find: (reading: Reading) => readonly M[],
  say: (mention: M, reading: Reading, words: readonly number[]) => string,
): Swap[] {
  const swaps: Swap[] = [];
  for (const gap of gaps) {
    const [l, r] = [wordsIn(left, gap.left), wordsIn(right, gap.right)];
    const [one, other] = [mentionOf(find, left, l), mentionOf(find, right, r)];
    if (one && other) swaps.push({ left: one, right: other, gone: say(one, left, l), come: say(other, right, r) });
  }
  return swaps;
}

function wordsIn({ atoms }: Reading, places: readonly number[]): number[] {
  return places.filter((i) => atoms[i]!.kind !== 'mark');
}

/** The mention that all of some words lie in; mentions stand in their order, and none in another. */
function mentionOf<M extends Range>(find: (reading: Reading) => readonly M[], reading: Reading, words: readonly number[]): M | undefined {
  if (words.length === 0) return undefined;
  const mentions = find(reading);
  const mention = mentions[firstFrom(mentions, words[0]! + 1) - 1];
  return mention && words.at(-1)! < mention.to ? mention : undefined;
}

/**
 * The findings, and with them what each took the place of or gave its place to, though that stands elsewhere in both:
 * *rose to [-7-]{+9+} from [-5-]{+7+} percent* brings a 9 and drops a 5, and the 7 is no other wording of either.
 */
export function withCounterparts<M extends Range>(
  label: Label,
  found: readonly Finding[],
  passage: Passage,
  find: (reading: Reading) => readonly M[],
): readonly Finding[] {
  if (found.length === 0) return found;
  const isFound = (swap: Swap) => found.some(({ side, from, to }) => from < swap[side].to && swap[side].from < to);
  const swaps = swapsOf(passage, find, () => '').filter(isFound);
  return found.concat(findingsOf(label, { left: swaps.map(({ left }) => left), right: swaps.map(({ right }) => right) }));
}
