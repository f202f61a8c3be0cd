import { valueOfSmall } from '../../text/small-numbers.js';
import type { Token } from '../../text/words.js';
import type { Atom } from '../atom.js';
import { type DateForm, dateForm, isDateName, leadsToMonth } from '../orthography/date-names.js';
import { isCapital } from '../orthography/letters.js';
import { isQuotationMark } from '../orthography/marks.js';
import { type Piece, pieceOf } from './pieces.js';
import { type ShortForm, shortFormAt } from './short-forms.js';
import { traitsOf } from './traits.js';

/** A text that is to be read in atoms. */
export interface Written {
  readonly text: string;
  /** Where it stands in its document. */
  readonly start: number;
  /** Whether its language writes *3,5* for three and a half, and groups in thousands by points and blanks. */
  readonly decimalComma?: boolean | undefined;
  /** Whether a story that it is compared in has a word whole: *government*, of which it has *govern-* at the end of a line. */
  readonly isWord?: ((word: string) => boolean) | undefined;
  /** What reads the words of its language, where it is another than English and some are known. */
  readonly words?: WordReader | undefined;
}

/** What the words of a language stand for. */
export interface WordReader {
  /** The parts of a text with its words as what English has for them: *zwölf* is a figure. */
  readonly read: (parts: readonly Atom[], written: Written) => Atom[];
  /** Whether a word may be read in another way beside its neighbours. */
  readonly mayBeRead: (word: string) => boolean;
}

/** One shape for all: the engine is a good deal slower with objects whose fields came in different orders. */
export function makeAtom(value: string, kind: Atom['kind'], text: string, start: number, end: number): Atom {
  return { value, kind, text, start, end, traits: traitsOf(value, kind, text) };
}

/** An atom as it stands so many letters farther on. */
export function movedBy(atom: Atom, by: number): Atom {
  const { value, kind, text, start, end, traits } = atom;
  return by === 0 ? atom : { value, kind, text, start: start + by, end: end + by, traits };
}

/** Tokens of a text as atoms, one or more each; numbers and names of several words are still in pieces. */
export function readParts(tokens: readonly Token[], written: Written): Atom[] {
  const { text, start: offset } = written;
  const parts: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const piece = pieceOf(token, text);
    const { value, kind, text: own, traits, open } = piece;
    if (open === undefined) parts.push({ value, kind, text: own, start: token.start + offset, end: token.end + offset, traits });
    else i = readOpen(parts, piece, tokens, i, written);
  }
  return parts;
}

/** Adds the pieces of a token whose neighbours may tell what it says; returns the place of the last token that is read with it. */
function readOpen(parts: Atom[], piece: Piece, tokens: readonly Token[], at: number, { text, start: offset }: Written): number {
  const token = tokens[at]!;
  const code = token.key === '<' ? codeAt(text, token.start) : undefined;
  if (code !== undefined) {
    parts.push(makeAtom(code, 'mark', code, token.start + offset, token.start + code.length + offset));
    let last = at;
    while (tokens[last + 1] && tokens[last + 1]!.start < token.start + code.length) last++;
    return last;
  }
  const short = piece.open?.short ? shortFormAt(tokens, at, parts.at(-1)) : undefined;
  if (short) {
    const last = at + short.tokens - 1;
    addShortForm(parts, short, token, { text, end: tokens[last]!.end, offset });
    return last;
  }
  addPieces(parts, piece, token.start + offset, tokens[at + 1]?.key);
  return piece.open?.pointed && takesStop(tokens, at, parts.at(-1)!) ? withPoint(parts, at) : at;
}

/** Whether the point behind a token is of it and ends no sentence: *Sen. Smith*, *Corp. of Ardenne*. */
function takesStop(tokens: readonly Token[], at: number, last: Atom): boolean {
  const point = tokens[at + 1];
  const next = tokens[at + 2];
  return point?.key === '.' && point.start === tokens[at]!.end && next !== undefined && !isStop(last, next);
}

/** Puts the point behind the last part into it; returns the place of its token. */
function withPoint(parts: Atom[], at: number): number {
  const { value, text, start, end } = parts.pop()!;
  parts.push(makeAtom(value, 'word', `${text}.`, start, end + 1));
  return at + 1;
}

/**
 * Adds the values of a short form, a letter for each but the first, which takes what is left before them: *P* and *M*, *fiftie* and *s*; the last takes the
 * point as well, *No.*
 */
function addShortForm(parts: Atom[], { values }: ShortForm, { start, key }: Token, { text, end, offset }: Rest): void {
  let from = start;
  values.forEach((value, i) => {
    const to = i === values.length - 1 ? end : start + key.length - (values.length - 1 - i);
    parts.push(makeAtom(value, /^[0-9]/.test(value) ? 'number' : 'word', text.slice(from, to), from + offset, to + offset));
    from = to;
  });
}

/** The text, where a short form ends in it, and where the text stands. */
interface Rest {
  readonly text: string;
  readonly end: number;
  readonly offset: number;
}

/** Adds a piece of a token that stands at a place, and those behind it; `behind` is the key of the token behind it. */
function addPieces(parts: Atom[], first: Piece, start: number, behind: string | undefined): void {
  for (let piece: Piece | undefined = first; piece?.open; piece = piece.open.next) {
    const { value, kind, text, traits, open } = piece;
    if (value === '') continue;
    const { from, to, date, next } = open;
    if (date !== undefined && isOfDate(date, isCapital(text), parts.at(-1), next?.value ?? behind))
      parts.push(makeAtom(date.value, kind, text, start + from, start + to));
    // The traits of a piece are known.
    else parts.push({ value, kind, text, start: start + from, end: start + to, traits });
  }
}

/** Whether a word is a day of a month, as some agencies write those of one figure: *March three*. */
function isDayInWords(word: string): boolean {
  const value = valueOfSmall(word) ?? 0;
  return value > 0 && value < 10;
}

/**
 * Whether a month or day is meant: *Jan. 9*, *9 Jan*, *May nine*, *Aug Five*, *Jan-Sept*, *in May*, *UK Jan retail sales*; its neighbours tell it from *Jan Smith*
 * and *May I*.
 */
function isOfDate({ short }: DateForm, capital: boolean, before: Atom | undefined, next: string | undefined): boolean {
  if (!capital) return next !== undefined && dayOfMonth.test(next);
  if (before?.kind === 'number' || (before?.kind === 'word' && next !== undefined && isDayInWords(next))) return true;
  if (next !== undefined && (/^\p{N}/u.test(next) || (short && (next === '.' || isMonth(next) || isDayInWords(next))))) return true;
  if (short) return next !== undefined && ofMonths.has(next.toLowerCase());
  return before !== undefined && leadsToMonth(before.value);
}

/** What is told month by month, as headlines have it: *UK Jan retail sales*, *US SEPT JOBS REPORT*. */
const ofMonths: ReadonlySet<string> = new Set(
  `sales retail housing home building trade output production industrial factory inflation consumer producer wholesale export exports import imports deficit surplus
  jobs jobless unemployment payrolls cpi ppi gdp gnp pmi orders car auto vehicle crude oil steel net profit loss figures data report reading meeting budget current
  money reserves durable starts futures crop traffic passenger`.split(/\s+/),
);

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

/** A figure made of several parts in a row. */
export function joined(value: string, from: Atom, to: Atom, { text, start }: Written): Atom {
  return makeAtom(value, 'number', text.slice(from.start - start, to.end - start), from.start, to.end);
}
