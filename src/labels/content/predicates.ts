import type { Side, Sides } from '../../model.js';
import type { Atom } from '../atom.js';
import { sayings } from '../attribution/sayings.js';
import { isTelling, isVerb, stem, stems } from '../passage/content.js';
import type { Finding } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';

/**
 * *Nine miners were trapped[- and rescued-]*, *Her car hit a bus. {+She survived.+}*: a second verb of one subject, or a sentence, that came or went, however short
 * it is. One telling word is enough where it has a verb.
 */
export function predicateFindings({ left, right, gaps }: Passage): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k < gaps.length; k++) {
    const { left: gone, right: come } = gaps[k]!;
    // All but a few are told to be none by how many words came and went.
    if (come.length === 0 && isShort(gone)) found.push(...told('left', gone, { left, right }));
    else if (gone.length === 0 && isShort(come)) found.push(...told('right', come, { left, right }));
  }
  return found;
}

function isShort({ length }: readonly number[]): boolean {
  return length >= fewest && length <= most;
}

function told(side: Side, places: readonly number[], sides: Sides<Reading>): Finding[] {
  const own = sides[side];
  const [from, to] = [places[0]!, places.at(-1)! + 1];
  if (to - from !== places.length) return [];
  if (!isSecondVerb(own, from, to) && !isSentence(own, from, to)) return [];
  if (sayings(own).some((saying) => saying.from < to && from < saying.to)) return [];
  const other = sides[side === 'left' ? 'right' : 'left'];
  // What the other story tells at another place only moved.
  const isFresh = ({ kind, value, text }: Atom) =>
    kind === 'word' && isTelling(value) && !stems(other).has(stem(value)) && !other.stretch.evidence.has(text);
  if (!own.atoms.slice(from, to).some(isFresh)) return [];
  return [{ label: 'content', side, from, to }];
}

/** *and charged*; what has more words is told by what they say. */
const fewest = 2;
const most = 7;

/** *and charged*, *and were rescued* */
function isSecondVerb({ atoms }: Reading, from: number, to: number): boolean {
  return /^(?:and|but)$/.test(atoms[from]!.value) && isVerb(atoms[from + 1]!) && atoms.slice(from, to).every(({ kind }) => kind === 'word');
}

/** *She survived.* */
function isSentence({ atoms }: Reading, from: number, to: number): boolean {
  const isStop = (at: number) => /^[.!?]$/.test(atoms[at]?.value ?? '');
  if (!(isStop(to - 1) && (from === 0 || isStop(from - 1))) && !(isStop(from) && (to === atoms.length || isStop(to)))) return false;
  const words = atoms.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return words.length >= fewest && words.length + 1 === to - from && words.some(isVerb);
}
