import type { Document, Role } from '../../model.js';
import { grafNumbers } from '../../text/grafs.js';
import { counted } from '../../text/quantities.js';
import { isStory, roleNames } from '../../text/roles.js';

/** One copy as a desk counts it. */
export interface Copy {
  readonly document: Document;
  readonly role: (block: number) => Role;
  /** The number of a graf, from 1; 0 for a block that is none. */
  readonly graf: (block: number) => number;
  /** The graf numbers among blocks. */
  readonly grafs: (blocks: readonly number[]) => number[];
  /** How many grafs there are. */
  readonly last: number;
  /** Blocks in words: `graf 3`, `headline, grafs 2-4, 6`. */
  readonly words: (blocks: readonly number[]) => string;
}

/** Counts the grafs of a document. */
export function copyOf(document: Document): Copy {
  const numbers = grafNumbers(document);
  const role = (block: number) => document.blocks[block]!.role;
  const graf = (block: number) => numbers[block]!;
  const grafs = (blocks: readonly number[]) => grafsAmong(blocks, numbers);
  const wordOf = (block: number) => (numbers[block]! > 0 ? `graf ${numbers[block]}` : roleNames[role(block)]);
  const wordsOf = (blocks: readonly number[]) =>
    partWords(blocks.map(role))
      .concat(grafWords(grafs(blocks)))
      .join(', ');
  const words = (blocks: readonly number[]) => (blocks.length === 1 ? wordOf(blocks[0]!) : wordsOf(blocks));
  return { document, role, graf, grafs, last: lastGraf(numbers), words };
}

/** The numbers are kept for the whole note, and nearly always it is one: an array that grows has room for sixteen more. */
function grafsAmong(blocks: readonly number[], numbers: Int32Array): number[] {
  if (blocks.length === 1 && numbers[blocks[0]!]! > 0) return [numbers[blocks[0]!]!];
  const grafs: number[] = [];
  for (let at = 0; at < blocks.length; at++) if (numbers[blocks[at]!]! > 0) grafs.push(numbers[blocks[at]!]!);
  return grafs;
}

function lastGraf(numbers: Int32Array): number {
  let block = numbers.length - 1;
  while (block >= 0 && numbers[block] === 0) block--;
  return block < 0 ? 0 : numbers[block]!;
}

/** Whether a block is of the story. */
export function isOfStory({ role }: Copy, block: number): boolean {
  return isStory[role(block)];
}

/** The parts that are no grafs, each once and those that stand several times in the plural: `headline`, `crossheads`. */
function partWords(roles: readonly Role[]): string[] {
  const counts = new Map<Role, number>();
  for (const role of roles) if (role !== 'paragraph') counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => (count > 1 && role !== 'furniture' ? `${roleNames[role]}s` : roleNames[role]));
}

/** More ranges than this are counted and not listed. */
const mostRanges = 8;

/** `graf 3`, `grafs 3-5, 7`, `grafs 1, 4 and 80 more grafs`; empty for none. With `last`, where they run to the end: `graf 3 to end`. */
export function grafWords(numbers: readonly number[], last?: number): string[] {
  if (numbers.length === 0) return [];
  if (numbers.length === 1) return [`graf ${numbers[0]}`];
  const ranges = rangesOf(numbers);
  const [from, to] = ranges.at(-1)!;
  const toEnd = to === last && from < to;
  const words = ranges.map(([first, end]) => (first === end ? `${first}` : toEnd && end === last ? `${first} to end` : `${first}-${end}`));
  const shown = words.slice(0, mostRanges);
  const told = ranges.slice(0, mostRanges).reduce((sum, [first, end]) => sum + end - first + 1, 0);
  const more = told < numbers.length ? ` and ${counted(numbers.length - told, 'more graf')}` : '';
  return [`graf${ranges.length === 1 && toEnd ? '' : 's'} ${shown.join(', ')}${more}`];
}

/** Rising numbers as ranges. */
function rangesOf(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
