import { isCapital } from './letters.js';
import { areLookalikes } from './lookalikes.js';

/**
 * Whether two words, in lower case, are one word spelled in two ways. Only differences that seldom make another word count:
 * a doubled letter (*kiled* and *killed*, *Shabab* and *Shabaab*), two letters changed round (*commerical* and *commercial*),
 * a letter left out of a long word (*goverment* and *government*), a vowel of a long word (*derivitives*), a consonant of one (*intented* and *intended*), the last letter of *Ramalla* and *Ramallah*.
 * `named`: both are names, in which a vowel makes another: *Andersen* and *Anderson*. *Johnson* and *Johnston*, *Iran* and *Iraq*, *country* and *county*, *official* and *officials* are two words each.
 */
function isSlip(left: string, right: string, named: boolean): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (isStutter(short, long)) return true;
  if (short.length < shortest || long.length - short.length > 1 || short[0] !== long[0]) return false;
  const at = firstDifference(short, long);
  if (short.length === long.length) {
    if (swapped(short, long, at)) return true;
    if (named || short.slice(at + 1) !== long.slice(at + 1)) return false;
    if (isVowel(short[at]) && isVowel(long[at])) return short.length > longWord && at < short.length - 1 && !isPlural(short, long, at);
    return short.length >= longWord && at < short.length - ending && isHardened(short[at], long[at]);
  }
  if (short.slice(at) !== long.slice(at + 1) || isAgent(short, long)) return false;
  const doubled = long[at] === long[at - 1];
  return doubled || (named && isFinalH(short, long)) || (at < short.length && short.length >= longWord);
}

/** Shorter words that differ in a letter are as often two words: *coma* and *comma*. */
const shortest = 5;
const longWord = 8;
/** In so many last letters words differ by their forms: *received* and *receiver*. */
const ending = 2;

/** *suppliers* and *supplies* */
function isAgent(short: string, long: string): boolean {
  return long.endsWith('ers') && short.endsWith('es') && short.length - 'es'.length === long.length - 'ers'.length;
}

/** *spokesman* and *spokesmen* */
function isPlural(one: string, other: string, at: number): boolean {
  return at === one.length - 2 && /m[ae]n$/.test(one) && /m[ae]n$/.test(other);
}

/** *intented* for *intended*; of two words that any other consonant tells apart both are often words: *presented* and *prevented*, *infected* and *injected*. */
function isHardened(one: string | undefined, other: string | undefined): boolean {
  return (one === 'd' && other === 't') || (one === 't' && other === 'd');
}

/** *agreemement* */
function isStutter(short: string, long: string): boolean {
  if (short.length < longWord || long.length !== short.length + 2) return false;
  const at = firstDifference(short, long);
  return short.slice(at) === long.slice(at + 2) && long.slice(at, at + 2) === long.slice(at - 2, at);
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

function swapped(left: string, right: string, at: number): boolean {
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

/** One ending of Arabic written in two ways; *Sara* and *Sarah*, *Hanna* and *Hannah* are shorter. */
function isFinalH(short: string, long: string): boolean {
  return short.length > shortest && short.endsWith('a') && long === `${short}h`;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

/** *World War II*, which is several words, and *Louis XVIII*, whose number is one letter from another king's. */
function isNoWord(written: string): boolean {
  return written.includes(' ') || /^[IVXLC]+$/.test(written);
}

/** *0speculation* */
function isBehindZero(slip: string, word: string): boolean {
  return slip.startsWith('0') && slip.slice(1) === word;
}

/** The same, of words as written: both with a capital are a name's. */
export function isSlipAsWritten(left: string, right: string): boolean {
  if (isBehindZero(left, right) || isBehindZero(right, left)) return true;
  // Most pairs of words by far are too short or too unlike in length, and need no small letters.
  if (Math.min(left.length, right.length) < shortest || Math.abs(left.length - right.length) > 2) return false;
  if (isNoWord(left) || isNoWord(right)) return false;
  const [l, r] = [left.toLowerCase(), right.toLowerCase()];
  return isSlip(l, r, isCapital(left) && isCapital(right)) && !areLookalikes(l, r);
}
