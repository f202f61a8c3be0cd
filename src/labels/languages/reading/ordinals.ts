import type { Atom } from '../../atom.js';
import { fold } from '../../orthography/fold.js';
import type { Numbers } from '../numbers.js';
import type { NumberRead } from './numbers.js';

/** The ordinal that begins at a place, in figures of either kind; undefined where none does. */
export function ordinalAt(parts: readonly Atom[], at: number, numbers: Numbers): NumberRead | undefined {
  return centuryAt(parts, at, numbers) ?? (parts[at]!.kind === 'number' ? inFigures(parts, at, numbers) : undefined);
}

/** *XIXe siècle*, *siglo XIX*, *siglo 19*; of *du XVIIIe au XIXe siècle* each. */
function centuryAt(parts: readonly Atom[], at: number, { endings, century }: Numbers): NumberRead | undefined {
  if (century === undefined) return undefined;
  const { kind, text } = parts[at]!;
  const [, letters = '', ending = ''] = roman.exec(text) ?? [];
  const count = kind === 'number' && /^\d{1,2}$/.test(text) ? Number(text) : centuries.indexOf(letters);
  if (count < 1) return undefined;
  const isCentury = (beside: number) => century.test(fold(parts[beside]?.text ?? ''));
  // *I secoli passati* has an article.
  const isBeside = isCentury(at - 1) || (isCentury(at + 1) && text !== 'I');
  const isOrdinal = ending !== '' && endings.test(fold(ending));
  return isBeside || isOrdinal ? { value: `${count}th`, length: 1 } : undefined;
}

const roman = /^([IVX]+)(\p{Ll}*)$/u;
const centuries: readonly string[] = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** The ordinal in figures that begins at a place: *2e*, *2ème*, *2ª*, *2.ª*, *1°*, *zum 2. Mal*; undefined for any other figure. */
function inFigures(parts: readonly Atom[], at: number, { endings, beforeOrdinal }: Numbers): NumberRead | undefined {
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
