import { longestStory } from '../../../text/news.js';
import { ink, type Line } from '../../page/ink.js';
import { visible } from '../../page/visible.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { readsAs } from '../note/phrases.js';

/** A warning over the changes of two stories, be they told in one form: none of them is an edit. */
export function templateLines({ comparison, width }: Context): Line[] {
  const { left, right } = comparison;
  // The note of a collection takes a while, and two collections are no two stories.
  if (Math.max(left.text.length, right.text.length) > longestStory) return [];
  const found = comparison.note.readings.find(({ name }) => name === 'template?' || name === 'different stories');
  const { containment } = comparison.summary;
  if (!found || Math.max(containment.left, containment.right) === 0) return [];
  return [...wrap([ink('alarm', '!'), ink('strong', ` ${readsAs} ${found.name}:`), ink('plain', ` ${visible(found.because)}`)], width), []];
}
