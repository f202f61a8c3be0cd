import type { Example } from './definitions/index.js';

/** Examples as text, each under what it does. A command line is never broken, so that it can be copied. */
export function examplesOf(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}`;
}
