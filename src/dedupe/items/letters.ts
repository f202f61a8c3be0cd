// What the letters of a word tell by themselves, unit by unit: a look at the word as a text takes ten times as long.

const firstLetter = 0x61;
const lastLetter = 0x7a;
const firstCapital = 0x41;
const lastCapital = 0x5a;
const lastDigit = 0x39;
const smallS = 0x73;
const apostrophes: readonly number[] = [0x27, 0x2019];
const joiners: readonly number[] = [0x2d, ...apostrophes];

/** Whether a word has small Latin letters and nothing else, as most words of most stories. */
export function isPlain(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]! < firstLetter || units[at]! > lastLetter) return false;
  return true;
}

/** Whether a word has Latin letters without accents, and between them hyphens and apostrophes: *Colonial's*, *al-Busaidi*. */
export function isLatin(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const lower = lowerOf(units[at]!);
    if ((lower < firstLetter || lower > lastLetter) && !joiners.includes(lower)) return false;
  }
  return true;
}

/** Whether a unit is a capital Latin letter. */
export function isCapital(unit: number): boolean {
  return unit >= firstCapital && unit <= lastCapital;
}

/** A Latin letter as a small one; any other unit as it is. */
export function lowerOf(unit: number): number {
  return isCapital(unit) ? unit + (firstLetter - firstCapital) : unit;
}

/** Whether a unit is a digit, or a mark that stands before the digits in Unicode: no word of letters begins so. */
export function mayOpenFigure(unit: number): boolean {
  return unit <= lastDigit;
}

/** Whether so many units in small letters end in *'s*. */
export function isPossessive(units: Uint16Array, length: number): boolean {
  return units[length - 1] === smallS && apostrophes.includes(units[length - 2]!);
}
