import { isAscii } from '../../text/ascii.js';
import { tokenize } from '../../text/words.js';
import type { Atom } from '../atom.js';
import { countsAfterArticle, isNumberWord, mayFollowFigures, type Numeral, numberWords } from '../numerals/number-words.js';
import { readNumber } from '../numerals/numerals.js';
import { type Phrase, phrases } from '../orthography/phrases.js';
import { joinLines } from './broken.js';
import { readFigures } from './figures.js';
import { hasGrades, readGrades } from './grades.js';
import { keptByWord } from './kept.js';
import { isPeculiar, mended } from './mended.js';
import { makeAtom, readParts, type Written } from './parts.js';
import { heading, numeric, traitsAmong } from './traits.js';

/** The atoms of a stretch of text, in order. */
export function atomsOf(stretch: Written): Atom[] {
  const isPlain = !isPeculiar(stretch.text);
  const written = isPlain ? stretch : mend(stretch);
  const read = readParts(tokenize(written.text), written);
  const whole = hasGrades(written.text) ? readGrades(read) : read;
  const onLines = isPlain ? whole : joinLines(whole, written);
  const parts = written.words === undefined ? onLines : written.words.read(onLines, written);
  const traits = traitsAmong(parts);
  if ((traits & heading) === 0) return parts;
  return currencyLast(joinParts((traits & numeric) === 0 ? parts : readFigures(parts, written), written));
}

function mend(stretch: Written): Written {
  const text = mended(stretch.text);
  return text === stretch.text ? stretch : { ...stretch, text };
}

/** Puts the numbers and phrases of several parts together; the parts become the atoms, for few of them have another behind them. */
function joinParts(parts: Atom[], written: Written): Atom[] {
  let atoms = 0;
  for (let i = 0; i < parts.length; atoms++) {
    const part = parts[i]!;
    const found = (part.traits & heading) !== 0 ? jointAt(parts, i) : undefined;
    parts[atoms] = found ? joined(parts, i, found, written) : part;
    i += found?.length ?? 1;
  }
  if (atoms < parts.length) parts.length = atoms;
  return parts;
}

/** A value that some parts in a row have together. */
interface Joint {
  readonly value: string;
  readonly kind: 'word' | 'number';
  readonly length: number;
}

function joined(parts: readonly Atom[], at: number, { value, kind, length }: Joint, written: Written): Atom {
  const { start } = parts[at]!;
  const { end } = parts[at + length - 1]!;
  return makeAtom(value, kind, written.text.slice(start - written.start, end - written.start), start, end);
}

function jointAt(parts: readonly Atom[], at: number): Joint | undefined {
  const { kind, value } = parts[at]!;
  if (kind === 'number') return figureAt(parts, at);
  // The commonest word by far that a number may begin with, and few do.
  if (value === 'a' && !countsAfterArticle(parts[at + 1]?.value ?? '')) return undefined;
  return phraseAt(parts, at) ?? numberAt(parts, at);
}

function phraseAt(parts: readonly Atom[], at: number): Joint | undefined {
  const found = phrasesByHead.get(parts[at]!.value)?.find(([words]) => words.every((word, i) => parts[at + i]?.value === word));
  return found && { value: found[1], kind: 'word', length: found[0].length };
}
const phrasesByHead = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const head = phrase[0][0]!;
  phrasesByHead.set(head, [...(phrasesByHead.get(head) ?? []), phrase]);
}
/** Whether a word, by its value, may be a part of a number or a phrase, at its head or farther on. */
export function mayJoin(value: string): boolean {
  return joining.has(value);
}
const joining: ReadonlySet<string> = new Set(['minus', ...numberWords, ...phrases.flatMap(([words]) => words)]);

function numberAt(parts: readonly Atom[], at: number): Joint | undefined {
  if (parts[at]!.value === 'minus' && parts[at + 1]?.kind === 'number') {
    const found = figureAt(parts, at + 1);
    return found && { ...found, value: found.value.replace('#', '#-'), length: found.length + 1 };
  }
  if (!isNumberWord(parts[at]!.value)) return undefined;
  return jointOf(readNumber((offset) => numeralAt(parts, at + offset)));
}

/** A number that begins with figures. */
function figureAt(parts: readonly Atom[], at: number): Joint | undefined {
  const next = parts[at + 1];
  if (next?.kind !== 'word' || !mayFollowFigures(next.value)) return loneFigure(parts[at]!.value).joint;
  return jointOf(readNumber((offset) => numeralAt(parts, at + offset)));
}

function numeralAt(parts: readonly Atom[], at: number): Numeral | undefined {
  const part = parts[at];
  return !part || part.kind === 'mark' ? undefined : { value: part.value, figures: part.kind === 'number' };
}

function jointOf(found: ReturnType<typeof readNumber>): Joint | undefined {
  return found && { value: found.key, kind: 'number', length: found.length };
}

/** Figures with nothing behind them that they go on with, as most are: *12 people*, *in 1987*. */
const loneFigure = keptByWord((value): { joint: Joint | undefined } => {
  if (whole.test(value)) return { joint: { value: `#${value}`, kind: 'number', length: 1 } };
  const figure = { value, figures: true };
  return { joint: jointOf(readNumber((offset) => (offset === 0 ? figure : undefined))) };
});

/** A whole number of which every digit counts. */
const whole = /^[1-9]\d{0,10}$/;

/** *$5 mln*, *Rs 5 mln* and *5 mln dlrs*: the sign or code of a currency is read after its number. */
function currencyLast(atoms: Atom[]): Atom[] {
  for (let i = 0; i + 1 < atoms.length; i++) {
    const sign = atoms[i]!;
    if (atoms[i + 1]!.kind !== 'number' || !isCurrency(sign.text)) continue;
    atoms[i] = atoms[i + 1]!;
    atoms[i + 1] = sign;
    i++;
  }
  return atoms;
}

/** A sign with the letters before it, *US$*, or a code. */
function isCurrency(text: string): boolean {
  return codes.has(text) || (isAscii(text) ? /^(?:US|A|C|HK|NZ|S)?\$$/ : /^(?:US|A|C|HK|NZ|S)?\p{Sc}$/u).test(text);
}

const codes: ReadonlySet<string> = new Set(['Rs', 'Rs.', 'USD', 'EUR', 'GBP', 'JPY', 'INR']);
