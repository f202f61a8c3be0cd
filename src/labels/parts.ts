import type { Token } from '../text/words.js';
import { hanNumberAt } from './digits.js';
import { isDash, isQuotationMark } from './marks.js';
import { canonicalWord, contraction, dateForm, leadsToMonth, takesPoint } from './spelling.js';

/** The smallest piece of a passage that is compared: a word, a number or a mark. */
export interface Atom {
  /** Equal for two ways of writing one thing: *colour* and *color*, *U.S.* and *United States*, *5.0* and *five* (`#5`). */
  readonly value: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One shape for all: the engine is a good deal slower with objects whose fields came in different orders. */
export function makeAtom(value: string, kind: Atom['kind'], text: string, start: number, end: number): Atom {
  return { value, kind, text, start, end };
}

/** Tokens as atoms, one or more each; numbers and names of several words are still in pieces. `text` is what the tokens were found in. */
export function readParts(tokens: readonly Token[], text: string, offset: number): Atom[] {
  const parts: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const from = parts.length;
    const code = token.key === '<' ? codeAt(text, token.start) : undefined;
    if (code !== undefined) {
      parts.push(makeAtom(code, 'mark', code, token.start + offset, token.start + code.length + offset));
      while (tokens[i + 1] && tokens[i + 1]!.start < token.start + code.length) i++;
      continue;
    }
    if (token.word) pushWord(parts, token, text, offset);
    else parts.push(readMark(token, offset));
    const point = tokens[i + 1];
    for (let k = from; k < parts.length; k++) readDateWord(parts, k, parts[k + 1]?.value ?? point?.key);
    if (point?.key !== '.' || point.start !== token.end || i + 2 === tokens.length || parts.length !== from + 1) continue;
    const last = parts[from]!;
    if (last.kind !== 'word' || !takesPoint(last.text.toLowerCase(), isCapital(last.text))) continue;
    if (isStop(last, tokens[i + 2]!)) continue;
    parts[from] = makeAtom(last.value, 'word', `${last.text}.`, last.start, last.end + 1);
    i++;
  }
  return parts;
}

/** *It rose 5 pct. The bank …*: behind a short form in small letters the point ends the sentence where a capital follows; *Norlund vs. Ardenne*. */
function isStop({ value, text }: Atom, next: Token): boolean {
  return !isCapital(text) && value !== 'versus' && (isCapital(next.key) || isQuotationMark(next.key));
}

/** The code that some agencies put behind a company: *Noranda Inc <NOR.TO>*. It names the company again, and is a mark. */
function codeAt(text: string, start: number): string | undefined {
  code.lastIndex = start;
  return code.exec(text)?.[0];
}
const code = /<[A-Z][A-Z0-9.]{0,7}>/y;

/** *Jan-Sept 1987* */
function isShort(word: string): boolean {
  return dateForm(word)?.short === true;
}

/** Reads the month or day in *Jan. 9*, *9 Jan*, *Jan-Sept*, *in May*; a capital and its neighbours tell it from *Jan Smith* and *may*. */
function readDateWord(parts: Atom[], at: number, next: string | undefined): void {
  const part = parts[at]!;
  const form = isCapital(part.text) ? dateForm(part.value) : undefined;
  if (!form) return;
  const before = parts[at - 1];
  const beside =
    before?.kind === 'number' || (next !== undefined && (/^\p{N}/u.test(next) || (form.short && (next === '.' || isShort(next)))));
  if (beside || (!form.short && before !== undefined && leadsToMonth(before.value))) {
    parts[at] = makeAtom(form.value, 'word', part.text, part.start, part.end);
  }
}

function readMark({ key, start, end }: Token, offset: number): Atom {
  const word = canonicalWord(key, false);
  return makeAtom(word === key ? markValue(key) : word, word === key ? 'mark' : 'word', key, start + offset, end + offset);
}

/** Marks that do one thing: quotation marks of every style, dashes of every length, an ellipsis, a comma of another script. */
function markValue(mark: string): string {
  if (isQuotationMark(mark)) return '"';
  if (isDash(mark)) return '-';
  return mark === '…'
    ? '...'
    : mark
        .replace(/[！-～]/u, (wide) => wide.normalize('NFKC'))
        .replace(/[،、]/u, ',')
        .replace('۔', '.')
        .replace('؟', '?')
        .replace('؛', ';');
}

/** Most words by far: they need no folding. */
const small = /^[a-z]+$/;

/** *Talks*, *Zürich*; and *G-7*, *F-16*, *A320*, which are names and not figures. V8 takes 2 ms to get ready for letters of any script. */
function isPlain(key: string): boolean {
  if (ascii.test(key)) return /^(?:[A-Za-z]+|[A-Za-z]*[A-Z][A-Za-z]*-?[0-9]+[A-Za-z]*)$/.test(key);
  return /^(?:[\p{L}\p{M}]+|\p{L}*\p{Lu}\p{L}*-?\p{N}+\p{L}*)$/u.test(key);
}

/** What is inside a token of plain letters, and of any others: initials with points, figures, a sign of currency, words with their apostrophe. */
const plainPieces = /(?<=[0-9])-(?=[0-9])|(?:[A-Za-z]\.){2,}|\$|[0-9]+(?:st|nd|rd|th)\b|[0-9]+(?:[.,:/][0-9]+)*|[A-Za-z]+(?:'[A-Za-z]+)*/g;
const anyPieces = () =>
  /(?<=\p{N})[-–](?=\p{N})|(?:\p{L}\.){2,}|\p{Sc}|\p{N}+(?:st|nd|rd|th)\b|\p{N}+(?:[.,:/٫٬]\p{N}+)*|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*/gu;

function pushWord(parts: Atom[], token: Token, text: string, offset: number): void {
  const { key } = token;
  if (small.test(key) && key !== 'cannot') {
    parts.push(makeAtom(canonicalWord(key, false), 'word', key, token.start + offset, token.end + offset));
    return;
  }
  if (isPlain(key) && !hanNumberAt(key)) {
    pushLetters(parts, key, token.start + offset, token.end + offset);
    return;
  }
  const whole = text.slice(token.start, token.end);
  for (const match of whole.matchAll(ascii.test(whole) ? plainPieces : anyPieces())) {
    const start = token.start + match.index + offset;
    const written = match[0];
    const end = start + written.length;
    const han = hanNumberAt(written);
    if (han) {
      const cut = start + han.length;
      const letters = written.slice(0, han.length);
      parts.push(han.scale ? makeAtom(letters, 'word', letters, start, cut) : makeAtom(String(han.value), 'number', letters, start, cut));
      if (cut < end) pushLetters(parts, written.slice(han.length), cut, end);
    } else if (/^\p{N}/u.test(written)) parts.push(makeAtom(written, 'number', written, start, end));
    else if (written === '-') parts.push(makeAtom('to', 'word', written, start, end));
    else if (/^\p{Sc}/u.test(written)) parts.push(makeAtom(canonicalWord(written, false), 'word', written, start, end));
    else if (scaled.has(written) && /^\p{Sc}/u.test(key)) parts.push(makeAtom(scaled.get(written)!, 'word', written, start, end));
    else pushLetters(parts, written, start, end);
  }
}

/** Letters behind a sum: *£1.5m*, *$20k*; behind another figure *m* is a metre. */
const scaled: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['k', 'thousand'],
]);

function pushLetters(parts: Atom[], written: string, start: number, end: number): void {
  const word = fold(written);
  const parted = word.includes("'") || word === 'cannot' ? contraction(word) : undefined;
  if (!parted) {
    parts.push(makeAtom(valueOfWord(word, written), 'word', written, start, end));
    return;
  }
  const cut = Math.min(parted.cut, written.length - 1);
  parts.push(makeAtom(canonicalWord(parted.words[0], isCapital(written)), 'word', written.slice(0, cut), start, start + cut));
  parts.push(makeAtom(parted.words[1], 'word', written.slice(cut), start + cut, end));
}

/** What two spellings of a word in any script share: case, accents, ligatures, *ß* and *ss*, invisible letters and the two forms of Persian *ye* and *kaf*. */
function fold(written: string): string {
  const small = written.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u0640\u200c\u200d]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .normalize('NFC');
}
const ascii = /^[\x00-\x7f]*$/;

/** *US* in capitals and *U.S.* are the country, *us* is not; initials lose their points: *F.B.I.*, *a.m.*; *G-7* is *G7*. */
function valueOfWord(word: string, written: string): string {
  if (written === 'US' || word === 'u.s.') return 'u.s.';
  if (word.includes('.')) return word.replaceAll('.', '');
  return /-\d/.test(word) ? word.replace('-', '') : canonicalWord(word, isCapital(written));
}

/** Whether a word is written with a capital first letter. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}
