import type { Token } from '../text/words.js';
import type { Atom } from './atom.js';
import { isCapital } from './letters.js';
import { isQuotationMark } from './marks.js';
import { type Piece, piecesOf } from './pieces.js';
import { type ShortForm, shortFormAt } from './short-forms.js';
import { type DateForm, dateForm, isDateName, leadsToMonth, takesPoint } from './spelling.js';
import { traitsOf } from './traits.js';

export type { Atom };

/** A text that is to be read in atoms. */
export interface Written {
  readonly text: string;
  /** Where it stands in its document. */
  readonly start: number;
  /** Whether its language writes *3,5* for three and a half, and groups in thousands by points and blanks. */
  readonly decimalComma?: boolean | undefined;
  /** Whether a story that it is compared in has a word whole: *government*, of which it has *govern-* at the end of a line. */
  readonly isWord?: ((word: string) => boolean) | undefined;
}

/** One shape for all: the engine is a good deal slower with objects whose fields came in different orders. */
export function makeAtom(value: string, kind: Atom['kind'], text: string, start: number, end: number): Atom {
  return { value, kind, text, start, end, traits: traitsOf(value, kind, text) };
}

/** An atom as it stands so many letters farther on. */
export function movedBy({ value, kind, text, start, end, traits }: Atom, by: number): Atom {
  return { value, kind, text, start: start + by, end: end + by, traits };
}

/** Tokens of a text as atoms, one or more each; numbers and names of several words are still in pieces. */
export function readParts(tokens: readonly Token[], { text, start: offset }: Written): Atom[] {
  const parts: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const code = token.key === '<' ? codeAt(text, token.start) : undefined;
    if (code !== undefined) {
      parts.push(makeAtom(code, 'mark', code, token.start + offset, token.start + code.length + offset));
      while (tokens[i + 1] && tokens[i + 1]!.start < token.start + code.length) i++;
      continue;
    }
    const point = tokens[i + 1];
    const pieces = piecesOf(token, text);
    const short = pieces.length > 0 && pieces[0]!.short ? shortFormAt(tokens, i, parts.at(-1)?.kind === 'number') : undefined;
    if (short) {
      addShortForm(parts, short, token, { text, end: tokens[i + short.tokens - 1]!.end, offset });
      i += short.tokens - 1;
      continue;
    }
    addPieces(parts, pieces, token.start + offset, point?.key);
    if (point?.key !== '.' || point.start !== token.end || i + 2 === tokens.length || pieces.length !== 1) continue;
    const last = parts.at(-1)!;
    if (last.kind !== 'word' || !takesPoint(last.text.toLowerCase(), isCapital(last.text))) continue;
    if (isStop(last, tokens[i + 2]!)) continue;
    parts[parts.length - 1] = makeAtom(last.value, 'word', `${last.text}.`, last.start, last.end + 1);
    i++;
  }
  return parts;
}

/** Adds the values of a short form, a letter for each but the last, which takes what is left: *P* and *M*, *No.* */
function addShortForm(parts: Atom[], { values }: ShortForm, { start }: Token, { text, end, offset }: Rest): void {
  values.forEach((value, i) => {
    const to = i === values.length - 1 ? end : start + i + 1;
    parts.push(makeAtom(value, 'word', text.slice(start + i, to), start + i + offset, to + offset));
  });
}

/** The text, where a short form ends in it, and where the text stands. */
interface Rest {
  readonly text: string;
  readonly end: number;
  readonly offset: number;
}

/** Adds the pieces of a token that stands at a place; `next` is the key of the token behind it. */
function addPieces(parts: Atom[], pieces: readonly Piece[], start: number, next: string | undefined): void {
  for (let k = 0; k < pieces.length; k++) {
    const { value, kind, text, from, to, date, traits } = pieces[k]!;
    if (date !== undefined && isOfDate(date, isCapital(text), parts.at(-1), pieces[k + 1]?.value ?? next))
      parts.push(makeAtom(date.value, kind, text, start + from, start + to));
    // The traits of a piece are known.
    else parts.push({ value, kind, text, start: start + from, end: start + to, traits });
  }
}

/** The days of a month that some agencies write in words: *March three*. */
const daysInWords = /^(?:one|two|three|four|five|six|seven|eight|nine)$/i;

/** Whether a month or day is meant: *Jan. 9*, *9 Jan*, *May nine*, *Aug Five*, *Jan-Sept*, *in May*; its neighbours tell it from *Jan Smith* and *May I*. */
function isOfDate({ short }: DateForm, capital: boolean, before: Atom | undefined, next: string | undefined): boolean {
  if (!capital) return next !== undefined && dayOfMonth.test(next);
  if (before?.kind === 'number' || (before?.kind === 'word' && next !== undefined && daysInWords.test(next))) return true;
  if (next !== undefined && (/^\p{N}/u.test(next) || (short && (next === '.' || isMonth(next) || daysInWords.test(next))))) return true;
  return !short && before !== undefined && leadsToMonth(before.value);
}

/** In small letters only a figure makes a month of *march*: *the storm of march 5*. */
const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])$/;

/** *Jan-Sept 1987*, *Jan-June* */
function isMonth(word: string): boolean {
  return dateForm(word)?.short === true || isDateName(word);
}

/** *It rose 5 pct. The bank …*: behind a short form in small letters the point ends the sentence where a capital follows; *Norlund vs. Ardenne*. */
function isStop({ value, text }: Atom, next: Token): boolean {
  return !isCapital(text) && value !== 'versus' && (isCapital(next.key) || isQuotationMark(next.key));
}

/** The code that some agencies put behind a company: *Noranda Inc <NOR.TO>*, *Boliden AB <BLDS ST>*. It names the company again, and is a mark. */
function codeAt(text: string, start: number): string | undefined {
  code.lastIndex = start;
  return code.exec(text)?.[0];
}
const code = /<[A-Z][A-Z0-9.]{0,7}(?: [A-Z]{1,3})?>/y;
