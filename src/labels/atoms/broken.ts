import type { Atom } from '../atom.js';
import { makeAtom, type Written } from './parts.js';
import { pieceOf } from './pieces.js';

/** A hyphen, or the soft one that a machine put there, with the end of its line. */
const lineEnd = /[-‐\u00ad][ \t]*(?:\r?\n|\r)/;
/** All that stands between the last letter of a word, with a soft hyphen, and the rest of it. */
const broken = /^(?:\S?[-‐]|\u00ad)[ \t]*(?:\r?\n|\r)[ \t]*$/;

/** Whether a text as it is written has a hyphen at the end of a line. */
export function isOverLines(text: string): boolean {
  return lineEnd.test(text);
}

/** The words that the ends of lines break in a text, each in one piece. */
export function brokenWords(text: string): Set<string> {
  return new Set(
    Array.from(
      text.matchAll(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐\u00ad][ \t]*(?:\r?\n|\r)[ \t]*([\p{L}\p{M}]+)/gu),
      ([, word, rest]) => `${word}${rest}`,
    ),
  );
}

/**
 * The parts of a text with the words together that ends of lines break: *The govern-⏎ment said* has one word between *The* and *said*, where a story has
 * *government*. Where none has, *the well-⏎known singer*, they are the two words that they are on one line.
 */
export function joinLines(parts: Atom[], written: Written): Atom[] {
  if (!isOverLines(written.text)) return parts;
  const joined: Atom[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const next = parts[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
    const rest = parts[next];
    if (part.kind !== 'word' || rest?.kind !== 'word' || !broken.test(between(part, rest, written))) {
      joined.push(part);
      continue;
    }
    const whole = wholeWord(part, rest);
    const isOne = written.isWord?.(whole.text) === true;
    joined.push(isOne ? whole : part);
    i = isOne ? next : next - 1;
  }
  return joined;
}

function between(part: Atom, rest: Atom, { text, start }: Written): string {
  return text.slice(part.end - 1 - start, rest.start - start);
}

function wholeWord({ text, start }: Atom, { text: rest, end }: Atom): Atom {
  const key = `${text}${rest}`.replaceAll('\u00ad', '');
  const { value } = pieceOf({ key, start: 0, end: key.length, word: true }, key);
  return makeAtom(value, 'word', key, start, end);
}
