import type { Definition, Example, Flag } from './definition.js';

/** The flag that every command takes, and the program too. */
export const helpFlag: Flag = { name: '--help', does: 'print this help' };

/** The flag that only the program takes. */
export const versionFlag: Flag = { name: '--version', does: 'print the version' };

/** The command that prints the help of the others. */
export const helpCommand: Pick<Definition, 'name' | 'summary'> = { name: 'help', summary: 'print the help of a command' };

/** The program, above its commands. */
export const program: { readonly description: string; readonly flags: readonly Flag[]; readonly examples: readonly Example[] } = {
  description: 'Compares two versions of a news story: what is shared, what was edited, what only one has, what moved.',
  flags: [versionFlag, helpFlag],
  examples: [
    { line: 'wirediff diff old.txt new.txt', does: 'what changed between two versions' },
    { line: 'wirediff dedupe wire.ndjson', does: 'the near-duplicates in a collection' },
    { line: 'wirediff check fixtures', does: 'check that pairs of articles are as expected' },
    { line: 'wirediff inspect story.txt', does: 'which lines were taken for headline, dateline, caption …' },
    { line: 'wirediff diff --help', does: 'every flag of a command' },
  ],
};
