import type { Atom } from '../../atom.js';
import { fold } from '../../orthography/fold.js';
import type { Language } from '../language.js';

/**
 * How much of a figure a number of a text in a language is, as `figures` has it for English. 2: *12*, *zwölf*, *ein Drittel*. 1: *der zweite Anschlag*, *la moitié*, *hat
 * sich verdoppelt*, *les deux pays*, which come and go with other words.
 */
export function weightIn(atoms: readonly Atom[], at: number, { numbers }: Language): 1 | 2 {
  const { text, value } = atoms[at]!;
  if (/^\d/.test(text)) return 2;
  if (/^#(?:1|0\.5|×.*|\d+th)$/.test(value)) return 1;
  return /^#(?:[2-9]|10)$/.test(value) && numbers.isDefinite(fold(atoms[at - 1]?.text ?? '')) ? 1 : 2;
}
