import type { Atom } from '../atom.js';
import { isCapital, isInitials } from '../orthography/letters.js';
import { hasCapital, type Reading } from '../passage/reading.js';
import { joints, type Name } from './names.js';

/** The first letters of a name of three words and more; undefined for a shorter one. */
function initialsOf({ words }: Name): string | undefined {
  return words.length < 3 ? undefined : words.map(initialOf).join('');
}

/** *U* and *S* of *U.S. Geological Survey*. */
function initialOf(word: string): string {
  return word === 'u.s.' ? 'us' : word[0]!;
}

/** Whether one of some names of the other side is the initials of a name or has its initials, or that side has them at all: *OPEC* for the words it stands for. */
export function isInitialled(name: Name, own: Reading, others: readonly Name[], other: Reading): boolean {
  const isOne = (one: Name) => initialsIn(name, own).includes(one.words[0]!) || initialsIn(one, other).includes(name.words[0]!);
  return others.some(isOne) || hasInitials(other, name, own);
}

/** The initials of a name, without the small words in it, with them, and without its nation: *IAEA*, *BoS* for *Bank of Solvia*, *FDA* for *U.S. Food and Drug Administration*. */
export function initialsIn(name: Name, { atoms }: Reading): readonly string[] {
  if (name.to - name.from < 3) return [];
  const all = atoms.slice(name.from, name.to).filter(({ kind }) => kind === 'word');
  if (all.length < 3) return [];
  const own = name.words.length > 3 && name.words[0] === 'u.s.' ? [initialsOf({ ...name, words: name.words.slice(1) })!] : [];
  return [initialsOf(name) ?? '', all.map(({ value }) => initialOf(value)).join(''), ...own];
}

/** *the International Atomic Energy Agency (IAEA)* where the other side has *the IAEA* alone; *(IS)* behind a name says which two letters. */
function hasInitials({ atoms }: Reading, name: Name, own: Reading): boolean {
  const gloss = own.atoms[name.to]?.value === '(' ? own.atoms[name.to + 1]?.value : undefined;
  const written = gloss === undefined ? initialsIn(name, own) : [...initialsIn(name, own), gloss];
  if (written.length === 0) return false;
  return atoms.some(({ value, text }) => isCapital(text) && text !== capitalised(text) && written.includes(value));
}

/** *Bos*, where *BoS* and *BOS* are initials. */
function capitalised(text: string): string {
  return text[0]! + text.slice(1).toLowerCase();
}

/** *the International Monetary Fund (IMF)*, *the fund, IMF, said*: initials beside the words that they stand for name nobody else. */
export function isGloss(reading: Reading, name: Name): boolean {
  const { atoms } = reading;
  const initials = atoms[name.from]!.text;
  if (name.to > name.from + 1 || !isInitials(initials) || !/^[(,]$/.test(atoms[name.from - 1]?.value ?? '')) return false;
  let letters = '';
  for (let i = name.from - 2; i >= 0 && letters.length < initials.length && inInitialled(atoms[i]!); i--) {
    letters = (atoms[i]!.text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') + letters;
  }
  return letters.endsWith(initials);
}

/** Whether a word may stand in what initials stand for: *General Agreement on Tariffs and Trade*. */
function inInitialled(atom: Atom): boolean {
  return hasCapital(atom) || joints.has(atom.value) || atom.value === 'on' || atom.value === 'in' || atom.value === 'to';
}
