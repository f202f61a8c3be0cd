import type { Document, Role, UnitRef } from '../model.js';
import { roleNames } from './roles.js';

/** How a desk refers to the parts of one document. */
export interface Grafs {
  /** The numbers of the paragraphs among units, from 1: `3`, `5-7`, `3.2` for a sentence; empty when none is a paragraph. */
  readonly label: (units: readonly UnitRef[]) => string;
  /** Units in words: `graf 3`, `grafs 5-7`, `caption, graf 1`. */
  readonly words: (units: readonly UnitRef[]) => string;
  readonly role: (unit: UnitRef) => Role;
}

/** Numbers the paragraphs of a document as desk notes do (*SUBS graf 3*): headlines, crossheads and captions are no grafs. */
export function grafsOf(document: Document): Grafs {
  const { blocks } = document;
  const numbers = grafNumbers(document);
  const role = (unit: UnitRef) => blocks[unit.block]!.role;
  const label = (units: readonly UnitRef[]) =>
    ranges(
      units
        .filter((unit) => role(unit) === 'paragraph')
        .map(({ block, sentence }) => ({
          graf: numbers[block]!,
          sentence,
          isLast: sentence === undefined || sentence === blocks[block]!.sentences.length - 1,
        })),
    );
  const words = (units: readonly UnitRef[]) => {
    const others = units
      .map(role)
      .filter((name) => name !== 'paragraph')
      .map((name) => roleNames[name]);
    const numbered = label(units);
    const many = units.length - others.length > 1;
    return [...new Set(others), ...(numbered === '' ? [] : [`graf${many ? 's' : ''} ${numbered.replaceAll(',', ', ')}`])].join(', ');
  };
  return { label, words, role };
}

/** For each block the number of its paragraph, from 1; 0 where it is none. */
export function grafNumbers({ blocks }: Document): Int32Array {
  const numbers = new Int32Array(blocks.length);
  let graf = 0;
  for (const { index, role } of blocks) numbers[index] = role === 'paragraph' ? ++graf : 0;
  return numbers;
}

/** A paragraph by its number, or a sentence in it; `isLast`: nothing of the paragraph follows. */
interface Place {
  readonly graf: number;
  readonly sentence: number | undefined;
  readonly isLast: boolean;
}

/** Numbers in order as ranges: `1-3,7`. */
function ranges(units: readonly Place[]): string {
  const found: { first: Place; last: Place }[] = [];
  for (const unit of units) {
    const range = found.at(-1);
    if (range && isNext(range.last, unit)) range.last = unit;
    else found.push({ first: unit, last: unit });
  }
  return found.map(({ first, last }) => (first === last ? numberOf(first) : `${numberOf(first)}-${numberOf(last)}`)).join(',');
}

function isNext(last: Place, { graf, sentence = 0 }: Place): boolean {
  if (graf === last.graf) return last.sentence !== undefined && sentence === last.sentence + 1;
  return graf === last.graf + 1 && last.isLast && sentence === 0;
}

function numberOf({ graf, sentence }: Place): string {
  return sentence === undefined ? String(graf) : `${graf}.${sentence + 1}`;
}

/** The label of a passage: one number where both sides agree, else `9→4`. */
export function pairLabel(left: string, right: string): string {
  if (left === '' || right === '' || left === right) return left || right;
  return `${left}→${right}`;
}
