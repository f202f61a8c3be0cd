import type { Atom } from '../atom.js';
import { hanNumberAt } from '../numerals/han.js';
import { fold } from '../orthography/fold.js';
import { isCapital } from '../orthography/letters.js';
import { isDash, isQuotationMark } from '../orthography/marks.js';
import { canonicalWord, contraction, elision } from '../orthography/spelling.js';

/** A stretch of a token, and what it says wherever the token stands. */
export interface Cut {
  readonly value: string;
  readonly kind: Atom['kind'];
  /** As written. */
  readonly text: string;
  /** Where it stands in its token. */
  readonly from: number;
  readonly to: number;
}

/** What a mark of some letters says: a sign that is a word, *&*, *%*, is read as that word. */
export function cutOfMark(key: string, length: number): Cut {
  const word = canonicalWord(key, false);
  return word === key ? cutOf(markValue(key), 'mark', key, 0, length) : cutOf(word, 'word', key, 0, length);
}

/** One shape for all: the engine is a good deal slower with objects whose fields came in different orders. */
function cutOf(value: string, kind: Cut['kind'], text: string, from: number, to: number): Cut {
  return { value, kind, text, from, to };
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

/** *Talks*, *Zürich*; and *G-7*, *F-16*, *A320*, *u-2*, which are names and not figures; *0speculation*, a slip. V8 takes 2 ms to get ready for letters of any script. */
function isPlain(key: string): boolean {
  if (ascii.test(key)) return /^(?:[A-Za-z]+|[a-z]-[0-9]+[a-z]?|0[a-z]{4,}|[A-Za-z]*[A-Z][A-Za-z]*-?[0-9]+[A-Za-z]*)$/.test(key);
  return /^(?:[\p{L}\p{M}]+|\p{L}*\p{Lu}\p{L}*-?\p{N}+\p{L}*)$/u.test(key);
}

/** What is inside a token of plain letters, and of any others: initials with points, figures, a sign of currency, a measure with its exponent (*m²*, *km2*), words with their apostrophe, which in Korean is a quotation mark with a particle behind it: *'가겠다'며*. */
const plainPieces =
  /(?<=[0-9])-(?=[0-9])|(?:[A-Za-z]\.){2,}|\$|(?<![A-Za-z])(?:[ckm]?m|ft|mi)[23](?![A-Za-z0-9])|[0-9]+(?:st|nd|rd|th|ST|ND|RD|TH)\b|[0-9]+(?:[.,:/][0-9]+|['’][0-9]{3}(?![0-9]))*|[A-Za-z]+(?:'[A-Za-z]+)*/g;
const anyPieces = () =>
  /(?<=\p{N})[-–](?=\p{N})|(?:\p{L}\.){2,}|\p{Sc}|(?<!\p{L})(?:[ckm]?m|ft|mi)[23²³](?![\p{L}\p{N}])|\p{N}+(?:st|nd|rd|th|ST|ND|RD|TH)\b|\p{N}+(?:[.,:/٫٬]\p{N}+|['’][0-9]{3}(?![0-9]))*|(?<=\p{sc=Hang})['’](?=\p{sc=Hang})|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:['’](?!\p{sc=Hang})[\p{L}\p{M}]+)*/gu;

const figure = /^[0-9]+(?:[.,][0-9]+)*$/;
const letters = /^[A-Za-z]+$/;

/** What a word or number is made of, by its key and as it is written: *Iran's* is *Iran* and *'s*, *£1.5m* is three. A soft hyphen alone says nothing. */
export function cutsOfWord(key: string, whole: string): Cut[] {
  // Most words and figures by far, which need no closer look.
  if (letters.test(key)) return lettersOf(key, 0, whole.length);
  if (figure.test(key)) return [cutOf(key, 'number', key, 0, whole.length)];
  if (isPlain(key) && !hanNumberAt(key) && !hasKoreanMoney(key)) return lettersOf(key, 0, whole.length);
  const cuts: Cut[] = [];
  for (const { 0: written, index } of whole.matchAll(ascii.test(whole) ? plainPieces : anyPieces())) addCuts(cuts, written, index, key);
  return cuts.filter(({ value }) => value !== '');
}

function addCuts(cuts: Cut[], written: string, from: number, key: string): void {
  const to = from + written.length;
  const han = hanNumberAt(written);
  if (han) {
    const behind = from + han.length;
    const letters = written.slice(0, han.length);
    cuts.push(han.scale ? cutOf(letters, 'word', letters, from, behind) : cutOf(String(han.value), 'number', letters, from, behind));
    if (behind < to) cuts.push(...lettersOf(written.slice(han.length), behind, to));
  } else if (isDigit(written)) cuts.push(cutOf(written.toLowerCase(), 'number', written, from, to));
  else if (isQuotationMark(written)) cuts.push(cutOf('"', 'mark', written, from, to));
  else if (written === '-') cuts.push(cutOf('to', 'word', written, from, to));
  else if (isCurrency(written)) cuts.push(cutOf(canonicalWord(written, false), 'word', written, from, to));
  else if (isCurrency(key) && scaled.has(written.toLowerCase()))
    cuts.push(cutOf(scaled.get(written.toLowerCase())!, 'word', written, from, to));
  else if (isHangul(written)) addKorean(cuts, written, from);
  else cuts.push(...lettersOf(written, from, to));
}

/** Whether the first letter is a digit of any script; asked of each part of a word. */
function isDigit(written: string): boolean {
  const first = written.charCodeAt(0);
  return first < 0x80 ? first >= 0x30 && first <= 0x39 : /^\p{N}/u.test(written);
}

/** Whether the first letter is the sign of a currency. */
function isCurrency(written: string): boolean {
  const first = written.charCodeAt(0);
  return first < 0x80 ? first === 0x24 : /^\p{Sc}/u.test(written);
}

function isHangul(written: string): boolean {
  const first = written.charCodeAt(0);
  return first >= 0xac00 && first <= 0xd7a3;
}

/** *달러라고*: money with a particle behind it. */
const koreanMoney = /^(?:달러|유로|위안|파운드|루블|퍼센트)(?=$|[은는이가을를로의에와도라어였])/;

function hasKoreanMoney(word: string): boolean {
  return isHangul(word) && koreanMoney.test(word);
}

/** *5억유로라고*, *1만2천명*: what multiplies the figure before it, what it is money of, and the rest of the word. */
function addKorean(cuts: Cut[], written: string, from: number): void {
  const isBehindFigure = cuts.at(-1)?.kind === 'number' && cuts.at(-1)!.to === from;
  const scale = isBehindFigure ? (/^[십백천만억조]+/.exec(written)?.[0] ?? '') : '';
  const money = koreanMoney.exec(written.slice(scale.length))?.[0] ?? '';
  let at = 0;
  for (const part of [scale, money, written.slice(scale.length + money.length)]) {
    if (part !== '') cuts.push(cutOf(part, 'word', part, from + at, from + at + part.length));
    at += part.length;
  }
}

/** Letters behind a sum: *£1.5m*, *$20K*, *€1.2tn*; behind another figure *m* is a metre. */
const scaled: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['tn', 'trillion'],
  ['k', 'thousand'],
]);

/** A word, or the two that it contracts. */
function lettersOf(written: string, from: number, to: number): Cut[] {
  const word = fold(written);
  const parted = word.includes("'") || word === 'cannot' ? contraction(word) : undefined;
  if (!parted && word.includes("'") && elision(written) > 0) return elidedOf(written, from, to);
  if (!parted) return [cutOf(valueOfWord(word, written), 'word', written, from, to)];
  const behind = Math.min(parted.cut, written.length - 1);
  return [
    cutOf(canonicalWord(parted.words[0], isCapital(written)), 'word', written.slice(0, behind), from, from + behind),
    cutOf(parted.words[1], 'word', written.slice(behind), from + behind, to),
  ];
}

/** *l'Ukraine*: the article and the name, which bears the capital. */
function elidedOf(written: string, from: number, to: number): Cut[] {
  const length = elision(written);
  const article = written.slice(0, length);
  return [cutOf(fold(article), 'word', article, from, from + length), ...lettersOf(written.slice(length), from + length, to)];
}

const ascii = /^[\x00-\x7f]*$/;

/** *EEUU* is Spanish, *Usa* Italian. */
export const countries: ReadonlySet<string> = new Set(['US', 'USA', 'EEUU', 'Usa']);

/** *US* in capitals, *USA* and *U.S.* are the country, *us* is not; initials lose their points: *F.B.I.*, *a.m.*; *G-7* is *G7*. */
function valueOfWord(word: string, written: string): string {
  if (countries.has(written) || word === 'u.s.' || word === 'u.s.a.') return 'u.s.';
  if (word.includes('.')) return word.replaceAll('.', '');
  return word.includes('-') && /-\d/.test(word) ? word.replace('-', '') : canonicalWord(word, isCapital(written));
}
