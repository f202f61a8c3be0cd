import { visible } from './visible.js';

/** A source as the user named it, fit to print; standard input and a line of it, `-:3`, by that name. */
export function sourceName(source: string): string {
  return visible(source.replace(/^-(?=$|:\d+$)/, 'standard input'));
}
