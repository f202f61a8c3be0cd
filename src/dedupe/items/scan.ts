import { mixed, noLetters, withLetter } from '../corpus/hashes.js';
import { hashOfWord } from '../corpus/vocabulary.js';
import { foreign, latinTable, unitKind } from './latin.js';
import type { Words } from './words.js';

const lineFeed = 0x0a;
const point = 0x2e;

/**
 * Finds the words of a text in Latin letters as `tokenize` finds them, unit by unit, which takes a tenth of the time: `units` are the text's, with a blank
 * behind the last at `length`. Returns false as soon as there is something else in it.
 */
export function scanLatin(units: Uint16Array, length: number, words: Words): boolean {
  const table = latinTable();
  let lines = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    const kind = table[unit]!;
    if (kind === unitKind.blank) {
      if (unit === lineFeed) lines++;
      at++;
      continue;
    }
    if (lines > 1) words.break();
    lines = 0;
    let end = at;
    let hash = noLetters;
    while (table[units[end]!]! & unitKind.part) hash = withLetter(hash, units[end++]!);
    const plain = end > at && !mayGoOn(units, end, table);
    if (!plain) end = tokenEnd(units, at, kind, table);
    if (end > at) {
      words.word(at, end, plain ? mixed(hash) : hashOfWord(units, at, end));
      at = end;
    } else {
      words.mark(unit);
      while (units[at] === unit) at++;
    }
    if (table[units[at]!] === foreign || kind === foreign) return false;
  }
  return true;
}

/** Whether a word of letters and digits may go on behind them: most do not. */
function mayGoOn(units: Uint16Array, end: number, table: Uint16Array): boolean {
  return (table[units[end]!]! & joining) !== 0 && (table[units[end + 1]!]! & unitKind.part) !== 0;
}

const joining = unitKind.divider | unitKind.joiner | unitKind.hardHyphen;

/** Where the word ends that begins at a unit; there where none does. */
function tokenEnd(units: Uint16Array, at: number, kind: number, table: Uint16Array): number {
  if (kind & unitKind.letter) return Math.max(abbreviationEnd(units, at, table), wordEnd(units, at, table, true));
  if (kind & unitKind.digit) return numberEnd(units, at, table);
  if (kind & unitKind.part) return wordEnd(units, at, table, true);
  if (kind & unitKind.currency && table[units[at + 1]!]! & unitKind.digit) return numberEnd(units, at + 1, table);
  return at;
}

/** *U.S.*, *a.m.*: letters with a point behind each, two at least, and no letter behind them. The beginning where there is none. */
function abbreviationEnd(units: Uint16Array, start: number, table: Uint16Array): number {
  let at = start;
  while (table[units[at]!]! & unitKind.letter && units[at + 1] === point) at += 2;
  return at - start > 2 && !(table[units[at]!]! & unitKind.letter) ? at : start;
}

/** *6,495*, *10:15*, *1990s*, from the first digit on. */
function numberEnd(units: Uint16Array, first: number, table: Uint16Array): number {
  let at = digitsEnd(units, first, table);
  while (table[units[at]!]! & unitKind.divider && table[units[at + 1]!]! & unitKind.digit) at = digitsEnd(units, at + 1, table);
  return wordEnd(units, at, table, false);
}

function digitsEnd(units: Uint16Array, first: number, table: Uint16Array): number {
  let at = first;
  while (table[units[at]!]! & unitKind.digit) at++;
  return at;
}

/** *don't*, *al-Busaidi*; `hard` when a hyphen that no line is broken at joins parts too, as it does in words and not in numbers. */
function wordEnd(units: Uint16Array, first: number, table: Uint16Array, hard: boolean): number {
  const joins = hard ? unitKind.joiner | unitKind.hardHyphen : unitKind.joiner;
  let at = first;
  for (;;) {
    while (table[units[at]!]! & unitKind.part) at++;
    if (!(table[units[at]!]! & joins && table[units[at + 1]!]! & unitKind.part)) return at;
    at++;
  }
}
