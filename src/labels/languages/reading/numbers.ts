import type { Atom } from '../../atom.js';
import { scaleOf } from '../../numerals/scale-words.js';
import { fold } from '../../orthography/fold.js';
import type { NumberKind, Numbers, NumberWord } from '../numbers.js';

/** Some parts that are one number, and its value: of a count in digits as English writes them, which a scale behind it may multiply; of any other, with a `#`, whole. */
export interface NumberRead {
  readonly value: string;
  readonly length: number;
}

/** The number in words that begins at a place of a text in a language; undefined where none does. */
export function numberAt(parts: readonly Atom[], at: number, numbers: Numbers): NumberRead | undefined {
  const word = wordAt(parts, at, numbers);
  switch (word.kind) {
    case 'one':
      return behindOne(parts, at, numbers) ?? fractionAt(parts, at, 1, 1, numbers);
    case 'half':
      return partOfGroup(parts, at, word.value, numbers);
    case 'share':
      return word.value === 2 ? { value: '#0.5', length: 1 } : undefined;
    case 'group':
      return groupAt(parts, at, word, numbers);
    case 'multiple':
      return { value: `#×${word.amount}`, length: 1 };
    case 'ordinal':
      return isFigure(parts[at - 1]) ? undefined : { value: `${word.value}th`, length: 1 };
    case 'count':
    case 'hundred':
    case 'thousand':
      return countAt(parts, at, numbers);
    default:
      return undefined;
  }
}

/** What a part is in a number; a number in figures, a mark and a word that is another here are none: *cinq pour cent*. */
function wordAt(parts: readonly Atom[], at: number, numbers: Numbers): NumberWord {
  const part = parts[at];
  if (part?.kind !== 'word') return nothing;
  const word = numbers.wordOf(part.text);
  if (word.kind === 'none') return word;
  const before = foldAt(parts, at - 1);
  if (word.value === hundred && /^(?:pour|por|per)$/.test(before)) return nothing;
  return numbers.isOther(fold(part.text), before, foldAt(parts, at + 1)) ? nothing : word;
}

const nothing: NumberWord = { kind: 'none', value: 0, amount: '' };

function foldAt(parts: readonly Atom[], at: number): string {
  const part = parts[at];
  return part?.kind === 'word' || part?.kind === 'number' ? fold(part.text) : '';
}

function isFigure(part: Atom | undefined): boolean {
  return part?.kind === 'number';
}

/** *un millón*, *une dizaine*, *eine halbe Million*: an article that a scale or a group makes a count. */
function behindOne(parts: readonly Atom[], at: number, numbers: Numbers): NumberRead | undefined {
  const next = wordAt(parts, at + 1, numbers);
  if (next.kind === 'half') {
    const half = partOfGroup(parts, at + 1, next.value, numbers);
    return half && { value: half.value, length: half.length + 1 };
  }
  if (next.kind === 'group' && !isAmount(next)) return { value: `#${next.amount}`, length: 2 };
  return isScale(parts, at + 1) ? { value: '1', length: 1 } : undefined;
}

/** Whether a group has no figure: *Hunderte*. */
function isAmount({ value }: NumberWord): boolean {
  return Number.isNaN(value);
}

/** Whether a word multiplies the count before it: *Millionen*; a thousand is read with the count. */
function isScale(parts: readonly Atom[], at: number): boolean {
  const part = parts[at];
  const scale = part?.kind === 'word' ? scaleOf(part, parts[at + 1])?.value : undefined;
  return scale !== undefined && scale !== 'thousand';
}

/** *media docena*, *half miljoen*, *demi-million* */
function partOfGroup(parts: readonly Atom[], at: number, part: number, numbers: Numbers): NumberRead | undefined {
  const next = wordAt(parts, at + 1, numbers);
  if (next.kind === 'group' && !isAmount(next))
    return { value: `#${next.amount.replace(String(next.value), String(next.value * part))}`, length: 2 };
  return isScale(parts, at + 1) ? { value: String(part), length: 1 } : undefined;
}

/** *un tercio*, *zwei Drittel*, *tres cuartas partes*; an ordinal is a part where *of* follows, or behind more than one. */
function fractionAt(parts: readonly Atom[], at: number, count: number, length: number, numbers: Numbers): NumberRead | undefined {
  const share = wordAt(parts, at + length, numbers);
  const behind = wordAt(parts, at + length + 1, numbers).kind;
  const isPart = share.kind === 'share' || (share.kind === 'ordinal' && share.value > 2 && (behind === 'of' || count > 1));
  if (!isPart || count >= share.value) return undefined;
  return { value: `#${Number((count / share.value).toPrecision(precision))}`, length: length + 1 };
}

/** As other numbers are rounded. */
const precision = 12;

/** *Hunderte*, *des dizaines de milliers*, *decenas de miles* */
function groupAt(parts: readonly Atom[], at: number, word: NumberWord, numbers: Numbers): NumberRead | undefined {
  // *zwei Dutzend*
  if (!isAmount(word)) return { value: `#${word.amount}`, length: 1 };
  const amount = word.amount.replaceAll('-', ' ');
  const of = parts[at + 2];
  if (wordAt(parts, at + 1, numbers).kind !== 'of' || of === undefined) return { value: `#${amount}`, length: 1 };
  const whole = wordAt(parts, at + 2, numbers);
  if (whole.kind === 'group' && isAmount(whole)) return { value: `#${amount} of ${whole.amount}`, length: 3 };
  const scale = isScale(parts, at + 2) ? scaleOf(of, undefined)!.value : undefined;
  return scale === undefined ? { value: `#${amount}`, length: 1 } : { value: `#${amount} of ${scale}s`, length: 3 };
}

/** A number while it is read. */
interface Sum {
  total: number;
  current: number | undefined;
}

/** *soixante-douze*, *treinta y dos*, *dos mil quinientos*, and what a count makes of a share behind it: *zwei Drittel*. */
function countAt(parts: readonly Atom[], at: number, numbers: Numbers): NumberRead | undefined {
  const sum: Sum = { total: 0, current: undefined };
  let length = 0;
  for (let word = wordAt(parts, at, numbers); ; word = wordAt(parts, at + length, numbers)) {
    if (add(sum, word, length === 0)) length++;
    else if (length > 0 && word.kind === 'joint' && add(sum, wordAt(parts, at + length + 1, numbers), false)) length += 2;
    else break;
  }
  const value = sum.total + (sum.current ?? 0);
  if (isFigure(parts[at - 1]) && value === thousand) return undefined;
  const group = wordAt(parts, at + length, numbers);
  if (group.kind === 'group' && !isAmount(group)) return { value: `#${value * group.value}`, length: length + 1 };
  return fractionAt(parts, at, value, length, numbers) ?? { value: String(value), length };
}

const hundred = 100;
const thousand = 1000;

/** Adds a word to a number; false when it does not belong to it. */
function add(sum: Sum, { kind, value }: NumberWord, isFirst: boolean): boolean {
  const { current, total } = sum;
  if (kind === 'hundred') {
    if (current !== undefined && current >= 10) return false;
    sum.current = (current ?? 1) * hundred;
  } else if (kind === 'thousand') {
    if (total > 0) return false;
    sum.total = (current ?? 1) * thousand;
    sum.current = undefined;
  } else if (kind === 'count' && isTwenty(value, current)) sum.current = 80;
  else if ((isSmall(kind) && !isFirst && fits(value, current, total)) || (kind === 'count' && isFirst))
    sum.current = (current ?? 0) + value;
  else return false;
  return true;
}

function isSmall(kind: NumberKind): boolean {
  return kind === 'count' || kind === 'one';
}

/** *quatre-vingts* */
function isTwenty(value: number, current: number | undefined): boolean {
  return value === 20 && current === 4;
}

/** *trente* takes *deux*, *soixante* *douze*, *deux cents* any of them, *deux mille* *cinq cents*. */
function fits(value: number, current: number | undefined, total: number): boolean {
  if (current === undefined) return total > 0 && value < thousand && value > 1;
  if (value === 0) return false;
  if (current % hundred === 0) return current >= hundred && value < hundred;
  // *dix-huit*
  if (current % hundred === 10) return value > 6 && value < 10;
  if (current % 10 !== 0 || current % hundred < 20) return false;
  return value < 10 || (value < 20 && /^(?:60|80)$/.test(String(current % hundred)));
}
