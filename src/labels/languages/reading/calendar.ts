import type { Atom } from '../../atom.js';
import { makeAtom } from '../../atoms/parts.js';
import { fractionValue } from '../../numerals/digits.js';
import { isDateName, monthValues } from '../../orthography/date-names.js';
import { isCapital } from '../../orthography/letters.js';
import type { Calendar } from '../calendar.js';
import { small } from '../phrases.js';

/** The parts of a text with its words for days and times as what English has for them: *mardi* is `tuesday`, *12 de marzo* is *12* and `month of march`. */
export function readCalendar(parts: readonly Atom[], { words, short, of, capitals, bare }: Calendar): Atom[] {
  const said = words.in(parts);
  const found = new Map(said.map((one) => [one.from, one] as const));
  const read: Atom[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const one = found.get(at);
    const month = one === undefined && isNumber(before(read, of)) ? short.get(part.text.toLowerCase()) : undefined;
    if (month !== undefined) {
      const point = parts[at + 1]?.text === '.' && parts[at + 1]!.start === part.end && parts[at + 2] !== undefined ? 1 : 0;
      push(read, month, [part, ...parts.slice(at + 1, at + 1 + point)], of);
      at += point;
    } else if (isYear(parts, at, of) && isMonth(read.at(-1)?.value ?? '')) {
      const year = parts[++at]!;
      read.push(makeAtom(year.text, 'number', `${part.text} ${year.text}`, part.start, year.end));
    } else if (part.kind === 'number') at += pushFigure(read, parts, at, capitals) - 1;
    else if (one === undefined) {
      const day = bare(small(part), wordAt(parts, at - 1), wordAt(parts, at + 1));
      read.push(day === undefined ? part : makeAtom(day, 'word', part.text, part.start, part.end));
    } else if ((!capitals && isName(parts, at)) || isSurname(parts, at)) read.push(part);
    else {
      const [day, more, length] = one.key.split('+');
      if (more === undefined) push(read, withDay(one.key, read.at(-1)), parts.slice(at, one.to), of);
      else pushTwo(read, part, [day!, more], Number(length));
      at = one.to - 1;
    }
  }
  return read;
}

function isNumber(part: Atom | undefined): boolean {
  return part?.kind === 'number';
}

/** The part before, but for what stands between a day and its month. */
function before(read: readonly Atom[], of: string): Atom | undefined {
  const last = read.at(-1);
  return last?.text === '.' || (of !== '' && last?.text.toLowerCase() === of) ? read.at(-2) : last;
}

/** Adds a day or time; a month takes what stands between its day and it: *12 de marzo*, *12. März*. */
function push(read: Atom[], value: string, own: readonly Atom[], of: string): void {
  const last = read.at(-1);
  const isLed = isMonth(value) && isNumber(before(read, of)) && !isNumber(last);
  const first = isLed ? read.pop()! : own[0]!;
  const text = isLed ? `${first.text} ${written(own)}` : written(own);
  read.push(makeAtom(value, 'word', text, first.start, own.at(-1)!.end));
}

function isMonth(value: string): boolean {
  return monthValues.includes(value);
}

function written(own: readonly Atom[]): string {
  return own.map(({ text }) => text).join(' ');
}

/** *Dienstagabend* is a day and a part of it. */
function pushTwo(read: Atom[], { text, start, end }: Atom, [day, part]: readonly [string, string], length: number): void {
  const cut = start + length;
  read.push(makeAtom(day, 'word', text.slice(0, length), start, cut), makeAtom(part, 'word', text.slice(length), cut, end));
}

/** *de 2024* */
function isYear(parts: readonly Atom[], at: number, of: string): boolean {
  return of !== '' && parts[at]!.text === of && /^(?:1[89]|20)\d\d$/.test(parts[at + 1]?.text ?? '');
}

function wordAt(parts: readonly Atom[], at: number): string {
  return parts[at]?.kind === 'word' ? small(parts[at]!) : '';
}

/** Adds a figure, a date in three or two, *12.03.2024*, *12/3*, *12.3.*; returns how many parts it takes. */
function pushFigure(read: Atom[], parts: readonly Atom[], at: number, points: boolean): number {
  const part = parts[at]!;
  const [, day, mark, month, year] = dayInFigures.exec(part.text) ?? [];
  const point = parts[at + 1]?.text === '.' && parts[at + 1]!.start === part.end ? parts[at + 1] : undefined;
  const isShort = mark === '/' ? !points && fractionValue(part.text) === undefined : points && point !== undefined;
  if (day === undefined || part.text === '24/7' || (year === undefined && !isShort)) {
    read.push(part);
    return 1;
  }
  const takesPoint = year === undefined && mark === '.' && parts[at + 2] !== undefined;
  const from = part.start + day.length + 1;
  const end = takesPoint ? point!.end : from + month!.length;
  read.push(makeAtom(String(Number(day)), 'number', day, part.start, part.start + day.length));
  read.push(makeAtom(monthValues[Number(month) - 1]!, 'word', `${month}${takesPoint ? '.' : ''}`, from, end));
  if (year !== undefined) read.push(makeAtom(year, 'number', year, part.end - year.length, part.end));
  return takesPoint ? 2 : 1;
}

const dayInFigures = /^(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|1[0-2])(?:\2((?:1[89]|20)\d\d))?$/;

/** *mardi dans la soirée* is *mardi soir*. */
function withDay(value: string, last: Atom | undefined): string {
  return value.startsWith('in the ') && last !== undefined && (isDateName(last.value) || /^(?:yesterday|today|tomorrow)$/.test(last.value))
    ? value.slice('in the '.length)
    : value;
}

/** *sur Mars*: a capital inside a sentence, and no figure beside it. */
function isName(parts: readonly Atom[], at: number): boolean {
  const last = parts[at - 1];
  return (
    isCapital(parts[at]!.text) &&
    last?.kind === 'word' &&
    parts[at + 1]?.kind !== 'number' &&
    parts[at]!.text !== parts[at]!.text.toUpperCase()
  );
}

/** *Herr Montag* */
function isSurname(parts: readonly Atom[], at: number): boolean {
  return /^(?:Herr|Herrn|Frau|Dr)$/.test(parts[at - 1]?.text ?? '');
}
