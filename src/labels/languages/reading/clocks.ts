import type { Atom } from '../../atom.js';
import { makeAtom } from '../../atoms/parts.js';
import { small } from '../phrases.js';

/**
 * The parts of a text with its times of day as one part each, with the minutes for a value as `clockAt` has them: *18h*, *18 h 00* and *18:00* are `@1080`. An hour without
 * minutes is one behind a word that leads to it, *à 18h*; *18h de route* measures how long something takes.
 */
export function readClocks(parts: Atom[], beforeHour: RegExp | undefined): Atom[] {
  if (beforeHour === undefined) return parts;
  const read: Atom[] = [];
  for (let at = 0; at < parts.length; at++) {
    const clock = clockFrom(parts, at, beforeHour);
    if (clock === undefined) read.push(parts[at]!);
    else {
      const own = parts.slice(at, at + clock.length);
      read.push(makeAtom(`@${clock.minutes}`, 'number', own.map(({ text }) => text).join(' '), own[0]!.start, own.at(-1)!.end));
      at += clock.length - 1;
    }
  }
  return read;
}

/** A time of day, in minutes, and how many parts tell it. */
interface Clock {
  readonly minutes: number;
  readonly length: number;
}

function clockFrom(parts: readonly Atom[], at: number, beforeHour: RegExp): Clock | undefined {
  if (parts[at]!.kind !== 'number') return undefined;
  const isLed = beforeHour.test(wordAt(parts, at - 1));
  const [, hour, mark, minutes] = figure.exec(parts[at]!.text) ?? [];
  if (hour === undefined) return undefined;
  if (minutes !== undefined) return mark === '.' && !isLed ? undefined : clock(hour, minutes, 1);
  const marks = mark === undefined && /^h$/i.test(wordAt(parts, at + 1)) ? 1 : 0;
  const behind = parts[at + 1 + marks];
  if ((mark ?? marks) !== 0 && behind?.kind === 'number' && minute.test(behind.text)) return clock(hour, behind.text, 2 + marks);
  const isAlone = mark !== undefined || marks > 0 || endsHour(parts[at + 1]);
  return isLed && isAlone ? clock(hour, '0', 1 + marks) : undefined;
}

function clock(hour: string, minutes: string, length: number): Clock {
  return { minutes: Number(hour) * 60 + Number(minutes), length };
}

/** *alle 18*, *a las 12 del jueves*: what follows does not make a count of the hour, as in *alle 18 persone*. */
function endsHour(behind: Atom | undefined): boolean {
  return (
    behind === undefined || behind.kind === 'mark' || /^(?:e|et|y|del?|di|da|do|dello|des|ce|horas|heures|uhr|uur)$/.test(small(behind))
  );
}

function wordAt(parts: readonly Atom[], at: number): string {
  return parts[at]?.kind === 'word' ? small(parts[at]!) : '';
}

/** *18*, *18h*, *18:00*, *18h30*, *18.30* */
const figure = /^([01]?\d|2[0-4])(?:([hH:.])([0-5]\d)?)?$/;
const minute = /^[0-5]\d$/;
