import { enumerate } from '../../text/lists.js';

/** The first of some names, and how many more there are: `a, b and 3 more`. */
export function firstOf(names: readonly string[], most: number): string {
  return names.length <= most ? enumerate(names) : enumerate([...names.slice(0, most), `${names.length - most} more`]);
}

/** How many words of a stretch are quoted. */
const quotedWords = 10;
/** What is quoted of a script without blanks, or of a word without end, in characters. */
const quotedLetters = 80;

/** Words of an article between quotation marks; those inside them are single ones, as in print. Of a long stretch the beginning. */
export function quoted(text: string, most = quotedWords): string {
  const words = trimmed(text).split(/\s+/, most + 1);
  const head = (words.length > most ? words.slice(0, most) : words).join(' ').replace(/["“”]/g, "'");
  if (words.length <= most && head.length <= quotedLetters) return `"${head}"`;
  const letters = [...head];
  if (words.length <= most && letters.length <= quotedLetters) return `"${head}"`;
  const cut = letters.slice(0, quotedLetters).join('');
  return `"${cut.replace(/[,;:.]$/, '')}…"`;
}

/** Without the commas and dashes that an inserted clause has at its ends; a stretch of marks alone stays as it is. */
function trimmed(text: string): string {
  if (bareEnds.test(text.slice(0, 1) + text.slice(-1))) return text;
  const bare = withoutLoneMarks(text.replace(pausesAtEnds, '')).replace(pausesAtEnds, '');
  return bare === '' ? text.trim() : bare;
}

/** How most stretches begin and end: there is nothing to take away. */
const bareEnds = /^[A-Za-z0-9][A-Za-z0-9.]$/;

/** Each run is looked at once and not from each of its places: a rule of a hundred thousand dashes would take minutes. */
const pausesAtEnds = /^(?:[\s,;:—–-]|\.\s)+|(?<![\s,;:—–])[\s,;:—–]+$/g;

/** Without the quotation marks at its ends whose fellows stand elsewhere: *" the mayor wrote. "* between two quotations, *would come "*. */
function withoutLoneMarks(text: string): string {
  const bare = text.replace(/^["”]\s+|(?<!\s)\s+["“]$/g, '');
  if ((bare.match(/["“”]/g)?.length ?? 0) % 2 === 0) return bare;
  return /^["“”]/.test(bare) ? bare.slice(1) : bare.replace(/["“”]$/, '');
}
