import type { Excerpt, Side, Sourced } from '../../model.js';
import { calledBy } from '../../text/callings.js';
import { enumerate } from '../../text/lists.js';
import { fresh, isTelling } from '../../text/news.js';
import type { Facts } from '../facts.js';
import { reportThresholds } from '../options.js';
import type { Piece } from './pieces.js';
import { firstOf, quoted } from './quoting.js';

/** How many speakers or figures are named. */
const mostNamed = 4;
/** By how many words a graf is recognised. */
const beginningWords = 8;

/**
 * What pieces that stand on one side bring, in words, as far as the text shows it: `quotes from Araghchi and Peskov and figures 6,495 and 214`.
 * A figure that the other side has as well is no news. Empty where there is neither quotation nor figure.
 */
export function gistOf(pieces: readonly Piece[], side: Side, comparison: Facts): string {
  const brought = pieces
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.kind === 'unique')
    .slice(0, reportThresholds.gistGrafs.default)
    .map(({ brings }) => brings);
  const quotes = brought.flatMap((brings) => brings.quotes);
  const figures = brought.flatMap((brings) => brings.numbers.filter(({ text }) => isTelling(text)));
  const other = comparison[side === 'left' ? 'right' : 'left'];
  const parts = [quotesOf(quotes, comparison[side].text), figuresOf(fresh(figures, other))];
  return enumerate(parts.filter((part) => part !== ''));
}

/** The first words of a text, between quotation marks. */
export function beginningOf(text: string): string {
  return quoted(text, beginningWords);
}

/** `quote from Peskov`, `quotes from Araghchi and Peskov`; without a name where none is beside it. */
function quotesOf(quotes: readonly Sourced[], text: string): string {
  if (quotes.length === 0) return '';
  const speakers = calledBy(folded(quotes.flatMap(({ speaker }) => speaker ?? [])), text);
  const word = quotes.length === 1 ? 'quote' : 'quotes';
  return speakers.length === 0 ? word : `${word} from ${firstOf(speakers, mostNamed)}`;
}

function figuresOf(figures: readonly Sourced[]): string {
  const texts = [...new Set(folded(figures))];
  return texts.length === 0 ? '' : `${texts.length === 1 ? 'figure' : 'figures'} ${firstOf(texts, mostNamed)}`;
}

/** Excerpts as they stand in a line. */
function folded(excerpts: readonly Excerpt[]): string[] {
  return excerpts.map(({ text }) => text.replace(/\s+/g, ' '));
}
