import type { CompareOptions, Document, Label, Passage, RatedEdit, Side, Summary } from '../model.js';
import { isRepeated } from '../text/copies.js';
import { countLabels } from '../text/labels.js';
import { isApart } from '../text/units.js';
import { type Reading, readerOf } from './derivation/words.js';
import { ratio } from './ratio.js';
import { labelsOfEdit } from './severity.js';
import { type WordCounts, wordCounts } from './words.js';

/**
 * The figures of a comparison. The words are counted when somebody asks: who wants to know whether two stories are the same does not.
 * `passages`, `words`, `labels` and `ignored` count the story; furniture, dates, datelines and bylines are counted in `apart` alone.
 */
export function summarize(
  left: Document,
  right: Document,
  passages: readonly Passage[],
  options: Pick<CompareOptions, 'strict'>,
  read: () => Reading = readerOf(left, right, passages),
): Summary {
  const documents = { left, right };
  const story: Passage[] = [];
  const apart: Passage[] = [];
  for (const passage of passages) (isApart(passage, documents) ? apart : story).push(passage);
  let counts: WordCounts | undefined;
  const words = () => {
    counts ??= wordCounts(documents, passages, read);
    return counts;
  };
  return {
    same: (options.strict ? passages : story).every(keepsText),
    passages: countPassages(story),
    apart: { left: countOn(apart, 'left'), right: countOn(apart, 'right') },
    get words() {
      const { all, shared } = words();
      return { left: all.left, right: all.right, shared };
    },
    get containment() {
      return containmentOf(words());
    },
    get resemblance() {
      return resemblanceOf(words());
    },
    labels: countLabels(labelsIn(story, ({ edits }) => edits)),
    ignored: countLabels(labelsIn(story, ignoredIn)),
  };
}

/** The labels of each edit of some passages. */
function labelsIn(passages: readonly Passage[], editsOf: (passage: Passage) => readonly RatedEdit[]): (readonly Label[])[] {
  const found: (readonly Label[])[] = [];
  for (const passage of passages) {
    const edits = editsOf(passage);
    for (let at = 0; at < edits.length; at++) found.push(labelsOfEdit(edits[at]!));
  }
  return found;
}

/**
 * Whether a passage leaves the story's text as it was. A paragraph that was split or joined with its words kept does: the paragraphing is the
 * outlet's, the text the agency's. A lead that stands again as the caption does not: one side has it twice.
 */
export function keepsText(passage: Passage): boolean {
  return passage.kind === 'shared' && !passage.moved && !isRepeated(passage);
}

function countPassages(story: readonly Passage[]): Summary['passages'] {
  const counts = { shared: 0, edited: 0, unique: { left: 0, right: 0 }, moved: 0, split: 0, merged: 0, repeated: 0 };
  for (const passage of story) {
    if (passage.kind === 'unique') {
      counts.unique[passage.side]++;
      continue;
    }
    counts[passage.kind]++;
    if (passage.moved) counts.moved++;
    if (passage.relation === 'split') counts.split++;
    if (passage.relation === 'merge') counts.merged++;
    if (isRepeated(passage)) counts.repeated++;
  }
  return counts;
}

function countOn(passages: readonly Passage[], side: Side): number {
  return passages.filter((passage) => passage[side].length > 0).length;
}

/** A side without story words has no share in the other (0), unless neither has any: then nothing differs, and every figure is 1. */
function containmentOf({ all, kept }: WordCounts): Summary['containment'] {
  const none = all.left + all.right === 0 ? 1 : 0;
  const share = (part: number, whole: number) => (whole === 0 ? none : ratio(part, whole));
  return { left: share(kept.left, all.left), right: share(kept.right, all.right) };
}

function resemblanceOf({ all, shared }: WordCounts): number {
  const both = all.left + all.right - shared;
  return both === 0 ? 1 : ratio(shared, both);
}

const none: readonly RatedEdit[] = [];

function ignoredIn(passage: Passage): readonly RatedEdit[] {
  return passage.kind === 'unique' ? none : (passage.ignored ?? none);
}
