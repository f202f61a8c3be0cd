import type { Document } from '../../model.js';
import { primaryLanguage } from '../../text/language.js';
import type { Atom } from '../atom.js';
import { type Inside, type Run, withParted } from './lineup.js';

/** The letters with marks that languages write their own words with; what stands in none of them came with a foreign name: *Erdoğan* in German. */
const letters: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    de: 'äöü',
    fr: 'àâçéèêëîïôùûüÿ',
    es: 'áéíóúüñ',
    pt: 'áâãàçéêíóôõúü',
    it: 'àèéìíîòóùú',
    nl: 'áéíóúëïöüèê',
    sv: 'åäöé',
    da: 'åøé',
    no: 'åøéò',
    fi: 'äöå',
    pl: 'ąćęłńóśźż',
    cs: 'áčďéěíňóřšťúůýžäľĺŕô',
    ro: 'ăâîșțşţ',
    hu: 'áéíóöőúüű',
    tr: 'çğıöşüâîû',
    vi: 'à-ỹđ',
    el: 'άέήίόύώϊϋΐΰ',
  }).map(([language, own]) => [language, new RegExp(`[${own}]`)]),
);

/** Of one side of a passage: its atoms, and the document that they are from. */
interface Half {
  readonly atoms: Atom[];
  readonly stretch: { readonly document: Document };
}

/**
 * Takes apart what was lined up but for marks that make another word, *fordert* and *fördert*, *Bình* and *Bính*: from here on they are two words, each by its
 * letters with their marks.
 */
export function partedByMarks(inside: Inside, left: Half, right: Half): Inside {
  const parted: Run[] = [];
  for (const pair of inside.pairs) {
    const [i, j] = [pair.left[0]!, pair.right[0]!];
    const [l, r] = [left.atoms[i]!, right.atoms[j]!];
    if (l.text === r.text || (isPlain(l.text) && isPlain(r.text)) || pair.left.length + pair.right.length > 2) continue;
    if (!areTwo(l, left.stretch.document, r, right.stretch.document)) continue;
    left.atoms[i] = { ...l, value: l.text.toLowerCase().normalize('NFC') };
    right.atoms[j] = { ...r, value: r.text.toLowerCase().normalize('NFC') };
    parted.push(pair);
  }
  return withParted(inside, parted);
}

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Whether two words of one value differ in their marks, and so that they are two: the marks of both differ, or the copy that has none writes them elsewhere. */
function areTwo(left: Atom, ofLeft: Document, right: Atom, ofRight: Document): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false;
  // *Iğdır* and *IĞDIR*: small letters of capitals have the point that Turkish has not.
  const pointed = isInCapitals(left.text) !== isInCapitals(right.text);
  const [l, r] = [decomposed(left.text, pointed), decomposed(right.text, pointed)];
  if (l === r || l.replace(marks, '') !== r.replace(marks, '')) return false;
  if (cyrillic.test(l)) return true;
  if (l.search(marks) < 0) return isMissed(left, ofLeft, right, ofRight);
  if (r.search(marks) < 0) return isMissed(right, ofRight, left, ofLeft);
  // *hòa* and *hoà*: older print sets the tone on another vowel.
  return !(languageOf(ofLeft) === 'vi' && inOrder(l) === inOrder(r));
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

const marks = /[\u0300-\u036f]/g;
const cyrillic = /[\u0400-\u04ff]/;

/** The marks of a word, wherever they stand in it. */
function inOrder(word: string): string {
  return (word.match(marks) ?? []).sort().join('');
}

/** Strokes through letters as marks upon them; marks that are written or not as one likes, *ё* and the stress of Cyrillic, are none, nor is the point of *İ*. */
function decomposed(text: string, pointed: boolean): string {
  return (pointed ? text.replaceAll('ı', 'i') : text)
    .toLowerCase()
    .replace(/[øłđðıæœþß’\u02bc\u00ad]/g, (letter) => strokes.get(letter)!)
    .normalize('NFD')
    .replaceAll('i\u0307', 'i')
    .replaceAll('\u0326', '\u0327')
    .replaceAll('е\u0308', 'е')
    .replace(/(?<=[аеиоуыэюяіє])[\u0300\u0301]/g, '');
}

const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o\u0338',
    ł: 'l\u0338',
    đ: 'd\u0338',
    ð: 'd',
    ı: 'i\u0338',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ß: 'ss',
    '’': "'",
    '\u02bc': "'",
    '\u00ad': '',
  }),
);

/**
 * Whether a word without marks is missing those of another: not in a language that has none of its own, not in capitals, not in names but for German, where every
 * noun has a capital (*Mutter* and *Mütter*), and not where the copy writes none.
 */
function isMissed(bare: Atom, ofBare: Document, marked: Atom, ofMarked: Document): boolean {
  const language = languageOf(ofBare) || languageOf(ofMarked);
  const own = letters.get(language);
  if (own === undefined || isInCapitals(bare.text)) return false;
  // *Ecole*, *l'Ecole*
  if (language !== 'de' && bare.text !== bare.text.toLowerCase()) return false;
  const foreign = marked.text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\0-\x7fæœß’]/g, '')
    .replace(new RegExp(own, 'g'), '');
  return foreign === '' && writes(ofBare, own);
}

/** A document's language without its region; empty where it is unknown. */
function languageOf({ language }: Document): string {
  return language === undefined ? '' : primaryLanguage(language);
}

const writing = new WeakMap<Document, boolean>();

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 20_000;

/** Whether a text writes the marked letters of its language at all. */
function writes(document: Document, own: RegExp): boolean {
  const known = writing.get(document) ?? own.test(document.text.slice(0, sample).normalize('NFC'));
  writing.set(document, known);
  return known;
}
