import type { Atom } from '../../atom.js';
import { fold } from '../../orthography/fold.js';
import type { Numbers } from '../numbers.js';
import type { NumberRead } from './numbers.js';

/** The ordinal in figures that begins at a place: *2e*, *2ème*, *2ª*, *2.ª*, *1°*, *zum 2. Mal*; undefined for any other figure. */
export function ordinalAt(parts: readonly Atom[], at: number, { endings, beforeOrdinal }: Numbers): NumberRead | undefined {
  const figure = parts[at]!;
  let length = 1;
  let end = figure.end;
  if (!/^\d{1,3}$/.test(figure.text)) return undefined;
  if (parts[at + 1]?.text === '.' && parts[at + 1]!.start === end) {
    length++;
    end++;
  }
  const ending = parts[at + length];
  if (length === 2 && ending?.kind === 'word' && beforeOrdinal?.test(parts[at - 1]?.text ?? ''))
    return { value: `${figure.text}th`, length };
  if (ending === undefined || ending.start !== end || !endings.test(fold(ending.text))) return undefined;
  return { value: `${figure.text}th`, length: length + 1 };
}
