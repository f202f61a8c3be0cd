import type { Sides } from '../../model.js';
import { sourceName } from '../page/source.js';

/** What the two sides are called in sentences: the shortest ends of their paths that differ (*v1/story.txt*, *v2/story.txt*), or left and right. */
export function sideNames(left: string, right: string): Sides<string> {
  const l = left.split(/[\\/]/);
  const r = right.split(/[\\/]/);
  if (l.join('/') === r.join('/')) return { left: 'left', right: 'right' };
  let parts = 1;
  while (endOf(l, parts) === endOf(r, parts)) parts++;
  return { left: sourceName(endOf(l, parts)), right: sourceName(endOf(r, parts)) };
}

function endOf(path: readonly string[], parts: number): string {
  return path.slice(-parts).join('/');
}
