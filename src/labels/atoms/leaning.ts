import type { Atom } from '../atom.js';
import { isDecade, withCentury } from '../numerals/decades.js';
import { plainDigits } from '../numerals/digits.js';
import { scaleOf } from '../numerals/scale-words.js';
import { isCapital } from '../orthography/letters.js';
import { isDash } from '../orthography/marks.js';
import { joined, makeAtom, type Written } from './parts.js';

/** Adds what stands before a figure, with the figure where it is a part of it; returns how many parts more than one it takes. */
export function readSign(parts: readonly Atom[], at: number, read: Atom[], written: Written): 0 | 1 {
  const [before, part, after] = [parts[at - 1], parts[at]!, parts[at + 1]!];
  const dollar = dollars.get(part.text);
  if (dollar !== undefined && after.text === '$' && after.start === part.end) {
    read.push(makeAtom(dollar, 'word', `${part.text}$`, part.start, after.end));
  } else if (isApostrophe(part, before) && isDecade(after, parts[at + 2])) {
    read.push(joined(withCentury(after.text), part, after, written));
  } else if (isMinus(part, before, after)) {
    read.push(joined(`-${plainDigits(after.value, written.decimalComma)}`, part, after, written));
  } else {
    read.push(part);
    return 0;
  }
  return 1;
}

/** Adds what stands behind a figure; returns how many parts more than one it takes. */
export function readBehind(parts: readonly Atom[], at: number, read: Atom[], { text, start }: Written): 0 | 1 {
  const part = parts[at]!;
  const scale = part.kind === 'word' ? scaleOf(part, parts[at + 1]) : undefined;
  if (scale === undefined) {
    read.push(behindFigure(part, parts[at - 1]!, parts[at + 1]));
    return 0;
  }
  const { end } = parts[at + scale.length - 1]!;
  read.push(makeAtom(scale.value, 'word', text.slice(part.start - start, end - start), part.start, end));
  return scale.length === 1 ? 0 : 1;
}

/** What stands behind a figure, leaning on it but for a scale of heat: *1.5m people*, *2–1*, *40 C*. */
function behindFigure(part: Atom, before: Atom, after: Atom | undefined): Atom {
  if (before.end < part.start) {
    if (isScoreDash(part, before, after)) return makeAtom('to', 'word', part.text, part.start, part.end);
    return isScaleOfHeat(part, before, after) ? asUnit(part) : part;
  }
  if (isScale(part, after)) return makeAtom(part.value === 'm' ? 'million' : 'thousand', 'word', part.text, part.start, part.end);
  if (letterUnits.has(part.text)) return asUnit(part);
  return isRange(part, after) ? makeAtom('to', 'word', part.text, part.start, part.end) : part;
}

/** *40 C in the shade*; *40 C-130s* and *Form 40 C Annex* are none. */
function isScaleOfHeat({ text, start }: Atom, { end }: Atom, after: Atom | undefined): boolean {
  if (!/^[CF]\.?$/.test(text) || start !== end + 1) return false;
  if (text.endsWith('.') || after === undefined) return true;
  return after.kind === 'mark' ? !isDash(after.text) : after.kind === 'word' && !isCapital(after.text);
}

function asUnit({ text, start, end }: Atom): Atom {
  return makeAtom(letterUnits.get(text[0]!)!, 'word', text, start, end);
}

/** *35C*, *50p* */
const letterUnits: ReadonlyMap<string, string> = new Map([
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
  ['p', 'pence'],
  ['c', 'cent'],
]);

function isApostrophe({ text }: Atom, before: Atom | undefined): boolean {
  return /^['’‘]$/.test(text) && before?.kind === 'word';
}

/** *US$3 billion*, *HK$20* */
const dollars: ReadonlyMap<string, string> = new Map([
  ['US', 'dollar'],
  ['A', 'aud'],
  ['C', 'cad'],
  ['HK', 'hkd'],
  ['NZ', 'nzd'],
  ['S', 'sgd'],
]);

/** *1.5m people*, *15k homes*; *1.5m waves* are metres. */
function isScale({ value }: Atom, after: Atom | undefined): boolean {
  return (value === 'm' || value === 'k') && counted.test(after?.value ?? '');
}

const counted =
  /^(?:people|children|voters|viewers|users|residents|workers|refugees|homes|households|jobs|barrels|tons|tonnes|dollar|euro|pound)$/;

/**
 * Whether a mark is the minus of the figure behind it: it leans on that, and on nothing before it. *at -3 degrees*, *214.10 -0.3%*; not *- 3*, *2-1*, nor the mark
 * of an item in a list.
 */
export function isMinus(sign: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  return after?.kind === 'number' && after.start === sign.end && mayBeMinus(sign, before);
}

/** Whether a mark is a minus if what is behind it is a figure: nothing stands right before it. */
function mayBeMinus({ text, end }: Atom, before: Atom | undefined): boolean {
  return /^[-–−]$/.test(text) && before !== undefined && before.end < end - 1;
}

/** *a return of -$3 million* */
export function isMinusOfMoney(parts: readonly Atom[], at: number): boolean {
  const [sign, money, figure] = [parts[at]!, parts[at + 1], parts[at + 2]];
  if (figure?.kind !== 'number' || !mayBeMinus(sign, parts[at - 1]) || money!.start !== sign.end) return false;
  return figure.start === money!.end && /^\p{Sc}$/u.test(money!.text);
}

/** Adds the money between a minus and a figure, and the figure as less than nothing; returns how many parts more than one they take. */
export function readMinusOfMoney(parts: readonly Atom[], at: number, read: Atom[], written: Written): 2 {
  const [sign, money, figure] = [parts[at]!, parts[at + 1]!, parts[at + 2]!];
  read.push(money, joined(`-${plainDigits(figure.value, written.decimalComma)}`, sign, figure, written));
  return 2;
}

/** *won 2 - 1*, as some papers set a score; *in 1990 - 3 years on* is none. */
function isScoreDash({ text, start, end }: Atom, before: Atom, after: Atom | undefined): boolean {
  if (!isDash(text) || after?.kind !== 'number' || start !== before.end + 1 || after.start !== end + 1) return false;
  return /^\d{1,3}$/.test(before.text) && /^\d{1,3}$/.test(after.text);
}

/** *2–1*, *52–55* */
function isRange({ text, end }: Atom, after: Atom | undefined): boolean {
  return isDash(text) && after?.kind === 'number' && after.start === end;
}
