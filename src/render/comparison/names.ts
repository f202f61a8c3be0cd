import type { Sides } from '../../model.js';
import { visible } from '../page/visible.js';
import { standardInput } from './phrases.js';

/** A source as the user named it, fit to print; also a line of it, `-:3`. */
export function sourceName(source: string): string {
  return visible(source.replace(/^-(?=$|:\d+$)/, standardInput));
}

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
