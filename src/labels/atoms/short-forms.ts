import type { Token } from '../../text/words.js';
import type { Atom } from '../atom.js';
import { decades, leadsToDecade, withCentury } from '../numerals/decades.js';
import { isCapital } from '../orthography/letters.js';

/** What a short form stands for where it stands: the values of its letters, and how many tokens it takes with its point. */
export interface ShortForm {
  readonly values: readonly string[];
  readonly tokens: number;
}

/** What stands around a short form: the token behind it and its point, and the atom before it. */
interface Around {
  readonly next: Token | undefined;
  readonly before: Atom | undefined;
}

type Reader = (around: Around) => readonly string[] | undefined;

/** Short forms that only their neighbours tell from other words, and words that stand for several. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['No', numero],
  ['Nos', numero],
  // *10 Downing St.*; before a capital it is a saint: *St. Petersburg*.
  ['St', ({ next }) => (isCapital(next?.key ?? '') ? undefined : ['street'])],
  // *PM Starmer* is *Prime Minister Starmer*; behind a figure it is an hour.
  ['PM', ({ before }) => (before?.kind === 'number' ? undefined : ['prime', 'minister'])],
  // *PC Ana Ruiz*; before no name *PC* is a computer, and what is proper.
  ['PC', beforeName('police', 'constable')],
  ['DS', beforeName('detective', 'sergeant')],
  ['DI', beforeName('detective', 'inspector')],
  ['DCI', beforeName('detective', 'chief', 'inspector')],
  // *Sales fell in Q3.*
  ...['first', 'second', 'third', 'fourth'].map((ordinal, i) => [`Q${i + 1}`, () => [ordinal, 'quarter']] as const),
  // *a fortnight* and *two weeks*
  ['fortnight', () => ['two', 'weeks']],
  // *his fifties* and *his 50s*, *the Eighties* and *the 1980s*
  ...decades.flatMap(([word, figures]) => {
    const read: Reader = ({ before }) => [leadsToDecade(before?.value ?? '') ? withCentury(figures) : figures, 's'];
    return [[word, read] as const, [`${word[0]!.toUpperCase()}${word.slice(1)}`, read] as const];
  }),
]);

function beforeName(...values: readonly string[]): Reader {
  return ({ next }) => (isCapital(next?.key ?? '') ? values : undefined);
}

/** All of them, in lower case. */
export const shortForms: readonly string[] = Array.from(readers.keys(), (word) => word.toLowerCase());

/** Whether a word may be one of them. */
export function mayBeShortForm(word: string): boolean {
  return readers.has(word);
}

/** *No. 2*, *No 10*, *Nos. 3 and 4*: the number, and no denial. */
function numero({ next }: Around): readonly string[] | undefined {
  return /^[0-9]/.test(next?.key ?? '') ? ['number'] : undefined;
}

/** The short form at a place that its neighbours tell; undefined for every other token. */
export function shortFormAt(tokens: readonly Token[], at: number, before: Atom | undefined): ShortForm | undefined {
  const token = tokens[at]!;
  const point = tokens[at + 1];
  const hasPoint = point?.key === '.' && point.start === token.end;
  const values = readers.get(token.key)?.({ next: tokens[hasPoint ? at + 2 : at + 1], before });
  // The point that ends the text ends a sentence as well.
  return values && { values, tokens: hasPoint && at + 2 < tokens.length ? 2 : 1 };
}
