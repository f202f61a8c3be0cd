import { check } from './check.js';
import { completion } from './completion.js';
import { dedupe } from './dedupe.js';
import type { Definition, Example } from './definition.js';
import { diff } from './diff.js';
import { inspect } from './inspect.js';

export { type Argument, betweenValues, type Definition, type Example, type Flag, type Legend } from './definition.js';

/** The program, above its commands. */
export const program: { readonly description: string; readonly examples: readonly Example[] } = {
  description: 'Compares two versions of a news story: what is shared, what was edited, what only one has, what moved.',
  examples: [
    { line: 'wirediff diff old.txt new.txt', does: 'what changed between two versions' },
    { line: 'wirediff dedupe wire.ndjson', does: 'the near-duplicates in a collection' },
    { line: 'wirediff check fixtures', does: 'check that pairs of articles are as expected' },
    { line: 'wirediff inspect story.txt', does: 'which lines were taken for headline, dateline, caption …' },
    { line: 'wirediff diff --help', does: 'every flag of a command' },
  ],
};

/** Every command, in the order in which help lists them. */
export const definitions: readonly Definition[] = [diff, dedupe, check, inspect, completion];
