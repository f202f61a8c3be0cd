import type { Atom } from '../atom.js';
import { makeAtom } from './parts.js';

/** A letter of a grade with a sign that leans on nothing behind it: few texts have one, and those are looked at part by part. */
const graded = /[A-DO][+\-−–](?![A-Za-z0-9+\-−–])/;

/** Whether a text has a rating, a mark or a blood group with its sign. */
export function hasGrades(text: string): boolean {
  return graded.test(text);
}

/** The parts of a text with each grade and its sign in one: the country was cut to *AA-* from *AA+*. *A- and B-roads* are none. */
export function readGrades(parts: readonly Atom[]): Atom[] {
  const read: Atom[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, sign, after] = [parts[i]!, parts[i + 1], parts[i + 2]];
    const text = `${part.text}${sign?.text ?? ''}`;
    const isGlued = sign !== undefined && sign.start === part.end && (after?.start !== sign.end || after.kind === 'mark');
    if (part.kind === 'word' && isGlued && isGrade(text) && !/^(?:and|or)$/.test(after?.value ?? '')) {
      read.push(makeAtom(text.replace(/[−–]/, '-').toLowerCase(), 'word', text, part.start, sign.end));
      i++;
    } else read.push(part);
  }
  return read;
}

/** Whether a word as written is a grade with its sign. */
export function isGrade(text: string): boolean {
  // Nearly all words are letters alone.
  return !isLetter(text.charCodeAt(text.length - 1)) && whole.test(text);
}

const whole = /^(?:A{1,3}|B{1,3}|C{1,3}|D|O|AB)[+\-−–]$/;

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
