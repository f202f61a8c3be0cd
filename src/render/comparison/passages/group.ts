import type { Document, Passage, UnitRef } from '../../../model.js';
import { isStory } from '../../../text/roles.js';

/** What is told as one: a passage, a run of passages that are the same, or neighbours that moved together. */
export type Group =
  | { readonly kind: 'one'; readonly passage: Passage }
  | { readonly kind: 'same'; readonly passages: readonly Passage[] }
  | { readonly kind: 'moved'; readonly passages: readonly Passage[] };

/** Two passages that are the same show where one is; from three on a count says more than their text. */
const shortestFold = 3;

/** Puts passages together that are told as one. With `whole` runs that are the same are not. */
export function group(passages: readonly Passage[], left: Document, whole: boolean): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < passages.length; ) {
    const same = whole ? 0 : runLength(passages, from, isPlain);
    const moved = runLength(passages, from, (passage, before) => passage.moved && (!before || isNextOnLeft(before, passage, left)));
    if (same >= shortestFold) groups.push({ kind: 'same', passages: passages.slice(from, from + same) });
    else if (moved > 1) groups.push({ kind: 'moved', passages: passages.slice(from, from + moved) });
    else groups.push({ kind: 'one', passage: passages[from]! });
    from += same >= shortestFold ? same : Math.max(1, moved);
  }
  return groups;
}

function runLength(passages: readonly Passage[], from: number, goesOn: (passage: Passage, before: Passage | undefined) => boolean): number {
  let to = from;
  while (to < passages.length && goesOn(passages[to]!, to > from ? passages[to - 1] : undefined)) to++;
  return to - from;
}

function isPlain(passage: Passage): boolean {
  return passage.kind === 'shared' && !passage.moved && passage.relation === 'one-to-one';
}

/** Whether a passage's text followed the other's on the left: what stands between is not of the story. */
function isNextOnLeft(before: Passage, after: Passage, left: Document): boolean {
  const last = before.left.at(-1);
  const first = after.left[0];
  return last !== undefined && first !== undefined && isNext(last, first, left);
}

function isNext(last: UnitRef, first: UnitRef, { blocks }: Document): boolean {
  if (first.block === last.block) return first.sentence === (last.sentence ?? 0) + 1;
  if (last.sentence !== undefined && last.sentence < blocks[last.block]!.sentences.length - 1) return false;
  if (first.block < last.block || (first.sentence ?? 0) > 0) return false;
  for (let between = last.block + 1; between < first.block; between++) if (isStory[blocks[between]!.role]) return false;
  return true;
}
