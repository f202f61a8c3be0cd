import type { Atom } from '../../atom.js';
import { fold } from '../../orthography/fold.js';
import type { Numbers } from '../numbers.js';
import type { NumberRead } from './numbers.js';

/** The ordinal in figures that begins at a place: *2e*, *2ème*, *2ª*, *2.ª*, *1°*; undefined for any other figure. */
export function ordinalAt(parts: readonly Atom[], at: number, { endings }: Numbers): NumberRead | undefined {
  const figure = parts[at]!;
  let length = 1;
  let end = figure.end;
  if (!/^\d{1,3}$/.test(figure.text)) return undefined;
  if (parts[at + 1]?.text === '.' && parts[at + 1]!.start === end) {
    length++;
    end++;
  }
  const ending = parts[at + length];
  if (ending === undefined || ending.start !== end || !endings.test(fold(ending.text))) return undefined;
  return { value: `${figure.text}th`, length: length + 1 };
}
