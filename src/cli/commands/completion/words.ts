import { type Definition, type Flag, helpFlag } from '../../definitions/index.js';

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
