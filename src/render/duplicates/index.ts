import type { Duplicates, Given, NearPair, Style } from '../../model.js';
import { portionsOf } from '../comparison/portions.js';
import { printed } from '../page/print.js';
import { styleOf } from '../page/style.js';
import { csvHeading, csvLines } from './csv.js';
import { pairLines } from './pair-lines.js';
import { duplicatesJson } from './records.js';
import { duplicatesLines } from './terminal.js';

/** Every way of printing the near-duplicates of a collection, by its exact name. Each gives portions, which need never stand in memory together. */
export const duplicateRenderers = {
  /** For people: families, the largest first. */
  terminal: (duplicates: Duplicates, style?: Given<Style>): Iterable<string> => portionsOf(duplicatesPieces(duplicates, styleOf(style))),
  /** For programs: the contract's JSON. */
  json: (duplicates: Duplicates, _?: Given<Style>): Iterable<string> => portionsOf(duplicatesJson(duplicates)),
} as const;

function duplicatesPieces(duplicates: Duplicates, style: Style): Iterable<string> {
  return printed(duplicatesLines(duplicates, style), style);
}

/** Every way of printing pairs alone, as they are found, by its exact name: what stands first, and what writes a pair, for one run. */
export const pairRenderers = {
  /** For programs that read line by line: each pair as JSON has it. */
  ndjson: { heading: '', lines: ndjsonLines },
  /** For spreadsheets: a table with a line of names. */
  csv: { heading: csvHeading, lines: csvLines },
} as const;

function ndjsonLines(): (pair: NearPair) => string {
  const write = pairLines();
  return (pair) => `${write(pair)}\n`;
}
