import type { Sides } from '../../model.js';
import { sourceName } from '../page/source.js';
import { columnsOf } from '../page/width.js';

/** A longer name, of which a sentence has two, fills it: the whole name stands over the report. */
const longestName = 32;

/** What the two sides are called in sentences: the shortest ends of their paths that differ (*v1/story.txt*, *v2/story.txt*), or left and right, where the paths are one or their ends too long for a sentence. */
export function sideNames(left: string, right: string): Sides<string> {
  const l = left.split(/[\\/]/);
  const r = right.split(/[\\/]/);
  if (l.join('/') === r.join('/')) return plain;
  let parts = 1;
  while (endOf(l, parts) === endOf(r, parts)) parts++;
  const names = { left: sourceName(endOf(l, parts)), right: sourceName(endOf(r, parts)) };
  return Math.max(columnsOf(names.left), columnsOf(names.right)) > longestName ? plain : names;
}

const plain: Sides<string> = { left: 'left', right: 'right' };

function endOf(path: readonly string[], parts: number): string {
  return path.slice(-parts).join('/');
}
