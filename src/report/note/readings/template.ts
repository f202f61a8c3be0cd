import type { Label, NoteReading, Summary } from '../../../model.js';
import { longestStory } from '../../../text/news.js';
import { whatDiffers } from '../../../text/templates.js';
import { reportThresholds } from '../../options.js';
import { type Evidence, reading, saysCorrected } from './evidence.js';

/** Two stories in one form, yesterday's market report and today's: then nothing is an edit of what stands in its place. A copy that was corrected is no other story. */
export function template({ desk, template: look }: Evidence): NoteReading | undefined {
  const { left, right, summary } = desk.comparison;
  const isOneStory = Math.max(left.text.length, right.text.length) <= longestStory;
  const evidence = isOneStory && differsThroughout(summary) && !saysCorrected(desk) ? look() : undefined;
  return evidence && reading('template?', `perhaps two stories in one form: ${whatDiffers(evidence)}, and little else`);
}

/** What another use of a template has in the place of the first: *the Dow rose 87 points on Tuesday*. */
const slots: readonly Label[] = ['number', 'name', 'datetime'];

/** Whether so many facts differ as in two uses of a template; it spares most versions of a story a closer look. */
function differsThroughout({ labels, words }: Summary): boolean {
  const { templateFacts, templateWords } = reportThresholds;
  const facts = slots.reduce((sum, label) => sum + (labels[label] ?? 0), 0);
  return facts >= templateFacts.default && facts * templateWords.default >= Math.min(words.left, words.right);
}
