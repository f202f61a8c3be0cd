import type { Side, Sides } from '../../model.js';
import { isAscii } from '../../text/ascii.js';
import type { Run } from '../../text/sequence.js';
import { isOfAmounts } from './amounts.js';
import { partAsides } from './asides.js';
import { gather } from './gather.js';
import { isInverted } from './inverted.js';
import { type Unpaired, unpaired } from './marks.js';
import { isFigure } from './ranges.js';
import type { Word } from './reading.js';
import { asRewritten } from './rewritten.js';
import { type MutableRun, slide } from './slide.js';

/** The words of both sides. */
type Texts = Sides<readonly Word[]>;

/**
 * The runs as an editor would mark them (after the clean-ups of Fraser's diff-match-patch, but over whole words): an article or a comma that
 * two rewritten clauses happen to share joins them, and what was put in or taken out begins and ends where a clause does.
 */
export function tidy(runs: readonly Run[], texts: Texts): Run[] {
  return asRewritten(runs, texts) ?? partAsides(slide(joinOver(gather(runs, texts), texts), texts), texts);
}

/** *[-convincing-]{+persuading+} the [-council-]{+cabinet+}* is one change: *[-convincing the council-]{+persuading the cabinet+}*. */
function joinOver(runs: readonly Run[], texts: Texts): MutableRun[] {
  const joined: MutableRun[] = [];
  runs.forEach((run, k) => {
    const before = joined.at(-1);
    const after = runs[k + 1];
    const island = run.same && before && !before.same && after && joins.some((isOne) => isOne(before, run, after, texts));
    if (before && !before.same && (island || !run.same)) {
      before.left[1] = run.left[1];
      before.right[1] = run.right[1];
    } else joined.push({ same: run.same, left: [run.left[0], run.left[1]], right: [run.right[0], run.right[1]] });
  });
  return joined;
}

/** What joins two changes over what stands between them. */
const joins: readonly ((before: Run, island: Run, after: Run, texts: Texts) => boolean)[] = [
  isIsland,
  isWithinMarks,
  isInverted,
  isOfAmounts,
];

/** Numbers, names and quotation marks that stayed are never told as changed, however small. */
function isTelling(key: string): boolean {
  return isAscii(key) ? /[0-9A-Z"()[\]]/.test(key) : /[\p{N}\p{Lu}\p{Lo}"“”„«»‘’()[\]]/u.test(key);
}

/** At most so many words are an island. */
const islandWords = 3;

function isIsland(before: Run, island: Run, after: Run, { left, right }: Texts): boolean {
  if (island.left[1] - island.left[0] > islandWords) return false;
  const words = left.slice(...island.left);
  if (words.some(({ key }) => isTelling(key))) return false;
  if (isClauseBeside(before, words, after, { left, right })) return false;
  if ([before, after].some((run) => isFigureFor(run, { left, right }))) return false;
  const smaller = Math.min(size(before, left, right), size(after, left, right));
  const stray = isOneSided(before, after) ? strayBetweenCuts : strayBetweenChanges;
  return stray * letters(words) < smaller && (words.some(({ word }) => word) || smaller > clause);
}

/** *[-70 to 80mph-]{+80 to 90mph+} are [-expected-]{+possible+}*: a figure in the place of a figure is a change by itself. */
function isFigureFor({ left: [l, lEnd], right: [r, rEnd] }: Run, { left, right }: Texts): boolean {
  return lEnd - l === 1 && rEnd - r === 1 && isFigure(left[l]!) && isFigure(right[r]!);
}

/** By how many times each of two changes must be longer than what stands between them for it to be an island. */
const strayBetweenChanges = 2;

/** The same of two that only took words away, or only brought some. */
const strayBetweenCuts = 8;

/** *said [-on Tuesday-] its [-experimental-] drug*: between two words that went, what stayed was not rewritten. */
function isOneSided(before: Run, after: Run): boolean {
  return sides.some((side) => before[side][0] === before[side][1] && after[side][0] === after[side][1]);
}

const sides: readonly Side[] = ['left', 'right'];

/**
 * *officials said{+. At least two victims had jumped+}*: what one side alone has from a mark on is no rewriting of what stands before the mark; nor is what
 * ends in one, of what stands behind it.
 */
function isClauseBeside(before: Run, island: readonly Word[], after: Run, texts: Texts): boolean {
  const [ended, begun] = [ownWords(before, texts), ownWords(after, texts)];
  const [first, last] = [island[0]!.key, island.at(-1)!.key];
  const ends = ended.length > 0 && (pause.test(ended.at(-1)!.key) || (pause.test(first) && ended[0]!.key === first));
  return ends || (begun.length > 0 && (pause.test(begun[0]!.key) || (pause.test(last) && begun.at(-1)!.key === last)));
}

/** The words that one side alone has; none where something was replaced. */
function ownWords({ left, right }: Run, texts: Texts): readonly Word[] {
  if (left[0] < left[1] && right[0] < right[1]) return [];
  return left[0] < left[1] ? texts.left.slice(...left) : texts.right.slice(...right);
}

const pause = /^(?:[.,;?!–—]|--?)$/;

/** *[-wept in the gallery.-]{+told the court: “My heart is broken.”+}*: the stop between a quotation that came and the mark that closes it goes with them. */
function isWithinMarks(before: Run, island: Run, after: Run, texts: Texts): boolean {
  for (let at = island.left[0]; at < island.left[1]; at++) if (texts.left[at]!.word || isTelling(texts.left[at]!.key)) return false;
  return closes('left', before, after, texts) || closes('right', before, after, texts);
}

/** Whether a stretch opens, or closes, quotation marks whose fellows stand in the next. */
function closes(side: Side, before: Run, after: Run, texts: Texts): boolean {
  const [one, two] = [before, after].map((run) => unpaired({ words: texts[side], from: run[side][0], to: run[side][1] })) as [
    Unpaired,
    Unpaired,
  ];
  return (one.opened > 0 && two.closed > 0) || (one.closed > 0 && two.opened > 0);
}

/** So many letters are more than a word or two: a comma between such changes goes with them, one between two changed names does not. */
const clause = 16;

function size(run: Run, left: readonly Word[], right: readonly Word[]): number {
  return Math.max(letters(left.slice(...run.left)), letters(right.slice(...run.right)));
}

function letters(words: readonly Word[]): number {
  return words.reduce((sum, { key, word }) => sum + (word ? key.length : 0), 0);
}
