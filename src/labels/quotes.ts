import type { Unit } from '../model.js';
import type { Atom } from './atom.js';
import { atomsOf } from './atoms/index.js';
import { quoting } from './atoms/traits.js';
import { hasCapitalNouns, isCapital } from './orthography/letters.js';
import { areAPair, isQuotationMark } from './orthography/marks.js';
import { type Finding, findingsOf, isLoose, type Mention, unmatched } from './passage/mentions.js';
import { firstBehind } from './passage/places.js';
import { type Reading, remembered } from './passage/reading.js';
import { areInOrder } from './passage/stretch.js';

/** Words that came or went inside quotation marks, and marks that did around words that stay; speech that only moved within its passage is no change. */
export function quoteFindings(left: Reading, right: Reading): Finding[] {
  if (quotedWords(left).length + quotedWords(right).length === 0) return [];
  const marks = { left: marksOf(left, right), right: marksOf(right, left) };
  return findingsOf('quote', unmatched(quotedWords, left, right)).concat(findingsOf('quote', marks));
}

/** The marks that went or came with it when speech became a report: *Kos said[-: "The-]{+ the+} bridge was closed.[-"-]* */
function marksOf(speech: Reading, report: Reading): Mention[] {
  if (!isReportedBy(speech, report)) return [];
  return speech.atoms.flatMap(({ value }, i) => (value === '"' && speech.loose[i]! >= 0 ? [{ from: i, to: i + 1, key: value }] : []));
}

/** How many words must stay and lose or gain their marks for speech to have become a report of it. */
const reported = 3;

/** Whether speech became a report of it, or the other way, in other words: *"He is stable," she said* and *She said he was stable*. */
export function isRetold(left: Reading, right: Reading): boolean {
  if (!isReportedBy(left, right) && !isReportedBy(right, left)) return false;
  const words = unmatched(quotedWords, left, right);
  return words.left.length + words.right.length > 0;
}

function isReportedBy(speech: Reading, report: Reading): boolean {
  if (quotedWords(speech).length < reported || keepsMarks(speech, report)) return false;
  const quoted = new Set(quotedWords(report).map(({ key }) => key));
  const plain = new Set(report.atoms.map(({ value }) => value));
  const kept = quotedWords(speech).filter(
    (word) => !isLoose(speech, word) && plain.has(word.key) && !quoted.has(word.key) && lostItsMark(speech, word.from),
  );
  return kept.length >= reported;
}

/** Whether no edit touched a mark of whole paragraphs; sentences may have theirs in their neighbours. */
function keepsMarks(...readings: readonly Reading[]): boolean {
  return readings.every((reading) => reading.stretch.units.every(isWhole) && looseQuotes(reading).length === 0);
}

/** Whether nothing on a side can be quoted: it has no marks, and none of its units is a sentence, of which the marks may stand in its neighbours. */
export function hasNoQuotes({ traits, stretch: { units } }: Reading): boolean {
  return (traits & quoting) === 0 && units.every(isWhole);
}

function isWhole({ sentence }: Unit): boolean {
  return sentence === undefined;
}

/** The quotation marks that an edit touched, as written. */
export const looseQuotes = remembered(({ atoms, loose, traits }): string[] => {
  const found: string[] = [];
  if ((traits & quoting) === 0) return found;
  for (let i = 0; i < atoms.length; i++) if ((atoms[i]!.traits & quoting) !== 0 && loose[i]! >= 0) found.push(atoms[i]!.text);
  return found;
});

/** Whether an edit touched the mark before a quoted word; where it stands, only the one that closes was forgotten: *"We won, he said*. */
function lostItsMark({ atoms, loose }: Reading, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && atoms[i]!.value !== '"') i--;
  return i < 0 || loose[i]! >= 0;
}

const quotedWords = remembered((reading): Mention[] => {
  const quoted = quotedPlaces(reading);
  const found: Mention[] = [];
  if (quoted.size === 0) return found;
  const { atoms } = reading;
  for (let i = 0; i < atoms.length; i++) {
    const { kind, value, start } = atoms[i]!;
    // Dots say where words of the speaker's were left out.
    const isCut = kind === 'mark' && /^(?:\.{3,}|…)$/.test(value);
    if ((kind !== 'mark' || isCut) && quoted.has(start)) found.push({ from: i, to: i + 1, key: isCut ? '...' : value });
  }
  return found;
});

/** Where the quoted atoms begin. A paragraph is read whole: marks that enclose a sentence may stand in its neighbours. */
export function quotedPlaces({ atoms, traits, stretch: { document, units } }: Reading): Set<number> {
  const quoted = new Set<number>();
  const isInOrder = areInOrder(units);
  for (const { block, sentence, start, end } of units) {
    if (sentence === undefined && (traits & quoting) === 0) continue;
    const whole = sentence === undefined ? { start, end } : document.blocks[block]!;
    const text = document.text.slice(whole.start, whole.end);
    if (!anyMark.test(text)) continue;
    const nouns = hasCapitalNouns(document.language);
    if (sentence !== undefined) addQuoted(atomsOf({ text, start: whole.start }), quoted, nouns);
    else addQuoted(units.length === 1 ? atoms : atomsWithin(atoms, start, end, isInOrder), quoted, nouns);
  }
  return quoted;
}

/** Those of a reading's atoms that lie in one of its units. */
function atomsWithin(atoms: readonly Atom[], start: number, end: number, isInOrder: boolean): readonly Atom[] {
  const from = isInOrder ? firstBehind(atoms, start) : atoms.findIndex((atom) => atom.start >= start && atom.end <= end);
  if (from === -1) return [];
  let to = from;
  while (to < atoms.length && atoms[to]!.end <= end && atoms[to]!.start >= start) to++;
  return atoms.slice(from, to);
}

const anyMark = /["'“”„«»‘’‚‹›「｢『《`〝＂״]|,,/;

/**
 * Adds where the atoms begin that stand between quotation marks; marks that are never closed enclose the rest of the paragraph, but for
 * those that may be apostrophes: *in the '80s*.
 */
function addQuoted(atoms: readonly Atom[], quoted: Set<number>, capitalNouns: boolean): void {
  let open = -1;
  const close = (end: number) => {
    if (isSpeech(atoms, open + 1, end, capitalNouns)) for (let i = open + 1; i < end; i++) quoted.add(atoms[i]!.start);
    open = -1;
  };
  let isFirst = true;
  for (let i = 0; i < atoms.length; i++) {
    const { value, text } = atoms[i]!;
    if (value !== '"' || !isQuotationMark(text)) continue;
    if (open < 0 && isFirst && endsSpeech(atoms, i)) close(i);
    else if (open < 0) open = opens(atoms, i) ? i : -1;
    else if (closes(atoms[open]!.text, text, atoms, i)) close(i);
    isFirst = false;
  }
  if (open >= 0 && !"'`".includes(atoms[open]!.text)) close(atoms.length);
}

/** *We shall stay," she said.*: the mark that should open the paragraph was forgotten. */
function endsSpeech(atoms: readonly Atom[], at: number): boolean {
  const [before, mark, after] = [atoms[at - 1], atoms[at]!, atoms[at + 1]];
  if (!/^["”]$/.test(mark.text) || !/^[,.?!]$/.test(before?.text ?? '')) return false;
  return before!.end === mark.start && (!after || after.start > mark.end);
}

/** A mark that leans on the word after it: an apostrophe (*the parents' house*) leans on the one before, and so does what closes in most languages and opens in some. */
function opens(atoms: readonly Atom[], at: number): boolean {
  const [before, mark, after] = [atoms[at - 1], atoms[at]!, atoms[at + 1]];
  if (!after || mark.text === '’') return false;
  if (mark.text === '»') return after.start === mark.end;
  return !leaning.has(mark.text) || (after.start === mark.end && (!before || before.end < mark.start || before.kind === 'mark'));
}

const leaning: ReadonlySet<string> = new Set(["'", '”', ',,']);

function closes(open: string, mark: string, atoms: readonly Atom[], at: number): boolean {
  if (!areAPair(open, mark)) return false;
  const after = atoms[at + 1];
  if ((mark !== "'" && mark !== '’') || after === undefined || after.start > atoms[at]!.end || after.kind === 'mark') return true;
  return hangul.test(after.text);
}

/** Korean puts the particle right behind the mark: *'가겠다'며*. */
const hangul = /^[가-힣]/;

/**
 * Titles have a capital on every word of weight, *“War of the Worlds”*; speech does not. Where all nouns have one, the first word tells speech from a title:
 * *„großer Sorge“*, and not *„Guten Morgen“* nor *„die Welt“*.
 */
function isSpeech(atoms: readonly Atom[], from: number, to: number, capitalNouns: boolean): boolean {
  let words = 0;
  let isFirst = false;
  for (let i = from; i < to; i++) {
    const { kind, text, value } = atoms[i]!;
    if (kind === 'mark') continue;
    words++;
    if (isCapital(text) || small.has(value)) continue;
    if (words > 1 || (capitalNouns && !articles.has(value))) return true;
    isFirst = true;
  }
  return isFirst && words === 1;
}

const articles: ReadonlySet<string> = new Set('der die das den dem des ein eine einer im am zum zur'.split(' '));

const small: ReadonlySet<string> = new Set("of the and in a an to for on at with from by or 's".split(' '));
