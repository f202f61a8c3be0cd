import type { Comparison, EditedPassage, Passage, Side } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { keptShare, rewrittenBelow } from '../../../text/rewritten.js';
import { tollsChanged } from '../../../text/tolls.js';
import { textOf } from '../../../text/units.js';
import { countWords } from '../../../text/word-count.js';
import { isCounted } from './apart.js';

/** A passage that was written anew, as the head says it in one line. */
export interface Rewritten {
  readonly passage: EditedPassage;
  /** How the new text begins. */
  readonly begins: string;
  /** The tolls that it gives in other figures. */
  readonly tolls: readonly string[];
}

/** Shorter texts are told edit by edit: a headline of four words has no beginning. */
const fewestWords = { left: 6, right: 9 };
/** By how many words a text is known. */
const beginningWords = 12;

const looked = new WeakMap<Passage, boolean>();

/** Whether little of a passage is left on either side, so that its edits, told one by one, are scraps: *Bridge to close in May* and *Bridge shut at once after new cracks*. */
export function isRewritten(passage: Passage, comparison: Comparison): passage is EditedPassage {
  if (passage.kind !== 'edited' || passage.relation === 'repeat' || passage.severity < severities.content) return false;
  let known = looked.get(passage);
  if (known === undefined) {
    known = (['left', 'right'] as const).every((side) => isRewrittenOn(side, passage, comparison));
    looked.set(passage, known);
  }
  return known;
}

function isRewrittenOn(side: Side, passage: EditedPassage, comparison: Comparison): boolean {
  const words = countWords(wholeText(side, passage, comparison));
  return words >= fewestWords[side] && keptShare(side, words, passage.edits) < rewrittenBelow;
}

function wholeText(side: Side, passage: Passage, comparison: Comparison): string {
  return passage[side].map((unit) => textOf(comparison[side], unit)).join(' ');
}

/** The passages that were written anew, in reading order. */
export function rewrittenIn(comparison: Comparison): Rewritten[] {
  return comparison.passages.flatMap((passage) => {
    if (!isCounted(passage, comparison) || !isRewritten(passage, comparison)) return [];
    const [left, right] = [wholeText('left', passage, comparison), wholeText('right', passage, comparison)];
    const words = right.trim().split(/\s+/);
    const begins =
      words.length > beginningWords
        ? `${words
            .slice(0, beginningWords)
            .join(' ')
            .replace(/[,;:.]$/, '')}…`
        : words.join(' ');
    return [{ passage, begins: begins.replace(/["“”]/g, "'"), tolls: tollsChanged(left, right) }];
  });
}
