import { from, printing, structure } from './common.js';
import type { Definition } from './definition.js';
import type { CommonFlags } from './flags.js';
import { values } from './values.js';

/** `wirediff inspect`: its arguments, its flags and its help, as data. */
export const inspect: Definition = {
  name: 'inspect',
  usage: '<file> [flags]',
  summary: 'show how one article was read',
  description: 'Shows how one article was read: its fields, its parts with their roles and the rules that gave them, its sentences.',
  takes: [{ name: 'file', does: 'the article; - is standard input' }],
  flags: [...structure, ...printing(values.format), ...from],
  examples: [
    { line: 'wirediff inspect story.txt', does: 'the parts of a story and the rules that found them' },
    { line: 'wirediff inspect story.txt --structure none', does: 'its paragraphs as they stand' },
  ],
  invoke: ({ taken, flags }) => ({ kind: 'inspect', file: String(taken[0]), flags: flags as CommonFlags }),
};
