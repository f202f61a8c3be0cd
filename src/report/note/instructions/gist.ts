import type { Brings, Excerpt, Side, Sourced } from '../../../model.js';
import { calledBy } from '../../../text/callings.js';
import { fresh, freshQuotes, isTelling } from '../../../text/news.js';
import { withinSentence } from '../../../text/quantities.js';
import type { Facts } from '../../facts.js';
import { reportThresholds } from '../../options.js';
import type { Piece } from '../pieces/piece.js';
import { firstOf, quoted } from '../quoting.js';

/** How many speakers or figures are named. */
const mostNamed = 4;
/** By how many words a graf is recognised. */
const beginningWords = 8;

/**
 * What pieces that stand on one side bring, in words, as far as the text shows it: `quotes from Araghchi and Peskov and figures 6,495 and 214`.
 * A figure or a quotation that the other side has as well is no news. Empty where there is neither quotation nor figure.
 */
export function gistOf(pieces: readonly Piece[], side: Side, comparison: Facts): string {
  const [quotes, figures]: [Sourced[], Sourced[]] = [[], []];
  for (const brings of broughtBy(pieces)) {
    for (const quote of brings.quotes) quotes.push(quote);
    for (const number of brings.numbers) if (isTelling(number.text)) figures.push(number);
  }
  const other = comparison[side === 'left' ? 'right' : 'left'];
  const [said, told] = [quotesOf(freshQuotes(quotes, other), comparison[side].text), figuresOf(fresh(figures, other))];
  return said === '' || told === '' ? `${said}${told}` : `${said} and ${told}`;
}

/** What the first passages bring, as many as a desk looks through. */
function broughtBy(pieces: readonly Piece[]): Brings[] {
  const brought: Brings[] = [];
  for (const { passages } of pieces) {
    for (const passage of passages) {
      if (passage.kind === 'unique') brought.push(passage.brings);
      if (brought.length === reportThresholds.gistGrafs.default) return brought;
    }
  }
  return brought;
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
  const texts = [...new Set(folded(figures).map(withinSentence))];
  return texts.length === 0 ? '' : `${texts.length === 1 ? 'figure' : 'figures'} ${firstOf(texts, mostNamed)}`;
}

/** Excerpts as they stand in a line. */
function folded(excerpts: readonly Excerpt[]): string[] {
  return excerpts.map(({ text }) => text.replace(/\s+/g, ' '));
}
