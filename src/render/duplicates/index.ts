import type { Duplicates, Given, NearPair, Style } from '../../model.js';
import { printed } from '../page/print.js';
import { styleOf } from '../page/style.js';
import { numberedInJson } from '../page/visible.js';
import { csvHeading, csvLine } from './csv.js';
import { duplicatesJson, pairRecord } from './records.js';
import { duplicatesLines } from './terminal.js';

/** Every way of printing the near-duplicates of a collection, by its exact name. Each gives pieces, which need never stand in memory together. */
export const duplicateRenderers = {
  /** For people: families, the largest first. */
  terminal: (duplicates: Duplicates, style?: Given<Style>): Iterable<string> => duplicatesPieces(duplicates, styleOf(style)),
  /** For programs: the contract's JSON. */
  json: (duplicates: Duplicates, _?: Given<Style>): Iterable<string> => duplicatesJson(duplicates),
} as const;

function duplicatesPieces(duplicates: Duplicates, style: Style): Iterable<string> {
  return printed(duplicatesLines(duplicates, style), style);
}

/** Every way of printing pairs alone, as they are found, by its exact name: what stands first, and a pair. */
export const pairRenderers = {
  /** For programs that read line by line: each pair as JSON has it. */
  ndjson: { heading: '', pair: (pair: NearPair): string => `${numberedInJson(JSON.stringify(pairRecord(pair)))}\n` },
  /** For spreadsheets: a table with a line of names. */
  csv: { heading: csvHeading, pair: csvLine },
} as const;
