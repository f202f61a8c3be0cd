import type { Label, NoteReading, Summary } from '../../../model.js';
import { longestStory } from '../../../text/news.js';
import { whatDiffers } from '../../../text/templates.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import { type Desk, isTied } from '../desk.js';
import type { Piece } from '../pieces/piece.js';
import { type Evidence, reading, saysCorrected } from './evidence.js';

/**
 * Two stories in one form, yesterday's market report and today's: then nothing is an edit of what stands in its place. A copy that was corrected is no other story; nor
 * is one with much that the other has not, such as a live page's new entries, or with words that somebody said in both.
 */
export function template({ desk, pieces, template: look }: Evidence): NoteReading | undefined {
  const { left, right, summary } = desk.comparison;
  const isOneStory = Math.max(left.text.length, right.text.length) <= longestStory;
  if (!isOneStory || !differsThroughout(summary) || saysCorrected(desk) || isAddedTo(pieces, desk)) return undefined;
  const evidence = sharesQuotation(left.text, right.text) ? undefined : look();
  return evidence && reading('template?', `perhaps two stories in one form: ${whatDiffers(evidence)}, and little else`);
}

/** Whether the paragraphs that one side alone has are more than the little else of a form. */
function isAddedTo(pieces: readonly Piece[], { comparison }: Desk): boolean {
  const alone = { left: 0, right: 0 };
  for (const piece of pieces) {
    if (isTied(piece)) continue;
    for (const side of ['left', 'right'] as const)
      for (const block of piece[side]) alone[side] += countWords(comparison[side].blocks[block]!.text);
  }
  const most = reportThresholds.templateAlone.default;
  return (['left', 'right'] as const).some((side) => alone[side] > most * comparison.summary.words[side]);
}

/** Whether both texts have a quotation of so many letters that nobody says it twice. */
function sharesQuotation(left: string, right: string): boolean {
  return Array.from(left.matchAll(quotation)).some(([words]) => words.length >= shortest && right.includes(words));
}

/** A quotation has no paragraph's end in it. */
const quotation = /["“][^"“”\n]{1,300}["”]/g;
/** *"If you've been told to leave, leave now,"* and no title, in letters with the marks. */
const shortest = 27;

/** What another use of a template has in the place of the first: *the Dow rose 87 points on Tuesday*. */
const slots: readonly Label[] = ['number', 'name', 'datetime'];

/** Whether so many facts differ as in two uses of a template; it spares most versions of a story a closer look. */
function differsThroughout({ labels, words }: Summary): boolean {
  const { templateFacts, templateWords } = reportThresholds;
  const facts = slots.reduce((sum, label) => sum + (labels[label] ?? 0), 0);
  return facts >= templateFacts.default && facts * templateWords.default >= Math.min(words.left, words.right);
}
