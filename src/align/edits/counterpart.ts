import { joins } from '../../text/boundaries.js';
import { clauseFor } from './clauses.js';
import { isOpening, isQuotation } from './marks.js';
import type { Word } from './reading.js';
import { edgesOf, isPause, isStop, type Place, type Stretch, sharedWith, size, wordsIn } from './stretch.js';

/**
 * What of a stretch with clauses in it stands in the place of another that has none, as far as its marks show; undefined where all of it may. What lies
 * outside came, or went, by itself.
 */
export function counterpart(stretch: Stretch, other: Stretch): Place | undefined {
  const { words, from, to } = stretch;
  if (words[from]!.unit !== words[to - 1]!.unit || size(other) === 0) return undefined;
  const found = joinsClauses(other) && endsInMark(stretch) ? ([from, from] as const) : partFor(stretch, other);
  return found && takesWords(stretch, found) && !beginsAlike(stretch, found, other) ? found : undefined;
}

/** *[-The clerk said that as-]{+As+} of Friday*: the capital is that of the sentence, which begins elsewhere. */
function beginsAlike({ words, from }: Stretch, [start, end]: Place, other: Stretch): boolean {
  if (start === from || start === end) return false;
  const [own, others] = [words[start]!.key, other.words[other.from]!.key];
  return own !== others && own.toLowerCase() === others.toLowerCase();
}

function partFor(stretch: Stretch, other: Stretch): Place | undefined {
  const { words, from, to } = stretch;
  for (let at = from; at < to; at++) if (isQuotation(words, at)) return within(besideQuotation(stretch, other), stretch, other);
  return sentenceFor(stretch, other) ?? clauseFor(stretch, other);
}

/** A mark that came with no word came with what it stands beside. */
function takesWords({ words, from, to }: Stretch, [start, end]: Place): boolean {
  return words.slice(from, start).some(isWord) || words.slice(end, to).some(isWord);
}

const isWord = ({ word }: Word): boolean => word;

const joints: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'as']);

/** *Four men were hurt{+. Two have since been+} [-and-] released*: a word that joined two clauses goes where one was parted from the other. */
function joinsClauses({ words, from, to }: Stretch): boolean {
  return to - from === 1 && joints.has(words[from]!.key);
}

function endsInMark({ words, from, to }: Stretch): boolean {
  return to - from > 2 && [from, to - 1].some((at) => isStop(words, at) || isPause(words, at));
}

/** *“…of this city{+,” the mayor wrote. “+}I am confident…*: what is said between two quotations, and a quotation beside a word that is none. */
function besideQuotation(stretch: Stretch, other: Stretch): Place | undefined {
  const { words, from, to } = stretch;
  const marks: number[] = [];
  for (let at = from; at < to; at++) if (isQuotation(words, at)) marks.push(at);
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const [head, tail]: Place[] = [
    [from, first],
    [last + 1, to],
  ];
  const [hasHead, hasTail] = [wordsIn(words, head!) > 0, wordsIn(words, tail!) > 0];
  const isWhole = marks.length % 2 === 0;
  if (hasHead && hasTail && isWhole) {
    const [one, two] = [sharedWith(other, words, head!), sharedWith(other, words, tail!)];
    if (one === two) return undefined;
    return one > two ? head : tail;
  }
  if (hasHead) return head;
  if (hasTail && isWhole) return tail;
  return marks.length > 1 && !isOpening(words, first) ? [from, from] : undefined;
}

/** *[-the interior minister-]{+officials+} said{+. At least two victims had jumped+}*: of several sentences one stands in the place of what was there. */
function sentenceFor(stretch: Stretch, other: Stretch): Place | undefined {
  const parts = sentencesOf(stretch);
  if (parts.length < 2 || sentencesOf(other).length > 1) return undefined;
  const scores = parts.map((part) => sharedWith(other, stretch.words, part));
  const most = Math.max(...scores);
  const { before, after } = edgesOf(stretch);
  if (most === 0 && before && after) return undefined;
  const nearest = after ? parts.at(-1)! : parts[0]!;
  const found = most > 0 ? parts[scores.indexOf(most)]! : nearest;
  return within(found, stretch, other);
}

/** What stands in the place of another within a part that does. */
function within(part: Place | undefined, stretch: Stretch, other: Stretch): Place | undefined {
  if (!part || part[0] === part[1]) return part;
  return clauseFor({ ...stretch, from: part[0], to: part[1] }, other) ?? part;
}

/** The sentences of a stretch, without the points between them. */
function sentencesOf({ words, from, to }: Stretch): Place[] {
  const parts: Place[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (words[at]!.word || !endsSentence(words, at)) continue;
    parts.push([start, at]);
    start = at + 1;
  }
  return [...parts, [start, to]];
}

/** How many words behind a point say whether it ends a sentence. */
const lookAhead = 4;

function endsSentence(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  if (!isStop(words, at)) return false;
  const before = words[at - 1];
  const after = words.slice(at + 1, at + 1 + lookAhead).map((word) => word.key);
  return key === ';' || !before || after.length === 0 || !joins(`${before.key}${key} `, after.join(' '), true);
}
