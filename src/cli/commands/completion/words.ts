import type { Definition, Flag } from '../../definitions/index.js';

/** What the program takes before a command. */
export const ownFlags: readonly Pick<Flag, 'name' | 'does'>[] = [
  { name: '--version', does: 'print the version' },
  { name: '--help', does: 'print this help' },
];

/** What every command takes besides its own flags. */
const helpFlag: Flag = { name: '--help', does: 'print this help' };

/** The command that tells of the others. */
export const help = { name: 'help', summary: 'print the help of a command' } as const;

/** The flags of a command, help among them. */
export function flagsOf({ flags }: Definition): readonly Flag[] {
  return [...flags.filter(({ hidden }) => !hidden), helpFlag];
}

/** What a flag does in a few words: a shell has one line for it. */
export function brief({ does }: Pick<Flag, 'does'>): string {
  return does.split(/[;:(]/)[0]?.trim() ?? '';
}

/** A text as one word of a shell: in single quotes, which take everything as it stands. */
export function quoted(text: string, escapedQuote = `'\\''`): string {
  return `'${text.replaceAll("'", escapedQuote)}'`;
}
