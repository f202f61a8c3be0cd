import type { Passage, Sourced } from '../../model.js';
import { reportThresholds } from '../options.js';
import { enumerate, firstOf, quoted } from './quoting.js';

/** How many speakers or figures are named. */
const mostNamed = 4;
/** By how many words a graf is recognised. */
const beginningWords = 8;

/**
 * What passages that stand on one side bring, in words, as far as the text shows it: `quotes from Araghchi and Peskov and figures 6,495 and 214`.
 * Empty where they hold neither.
 */
export function gistOf(passages: readonly Passage[]): string {
  const unique = passages.filter((passage) => passage.kind === 'unique').slice(0, reportThresholds.gistGrafs.default);
  const parts = [quotesOf(unique.flatMap(({ brings }) => brings.quotes)), figuresOf(unique.flatMap(({ brings }) => brings.numbers))];
  return enumerate(parts.filter((part) => part !== ''));
}

/** The first words of a text, between quotation marks. */
export function beginningOf(text: string): string {
  return quoted(text, beginningWords);
}

/** `quote from Peskov`, `quotes from Araghchi and Peskov`; without a name where none is beside it. */
function quotesOf(quotes: readonly Sourced[]): string {
  if (quotes.length === 0) return '';
  const speakers = speakersOf(quotes);
  const word = quotes.length === 1 ? 'quote' : 'quotes';
  return speakers.length === 0 ? word : `${word} from ${firstOf(speakers, mostNamed)}`;
}

/** Each speaker once, by the first way of naming him: *Dmitry Peskov* is not told again as *Peskov*. */
function speakersOf(quotes: readonly Sourced[]): string[] {
  const named = new Map<string, string>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    const name = speaker.text.replace(/\s+/g, ' ');
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    if (!named.has(last)) named.set(last, name);
  }
  return [...named.values()];
}

/** Figures in digits; *two* and *thousands* tell little without what they count. */
function figuresOf(numbers: readonly Sourced[]): string {
  const figures = [...new Set(numbers.map(({ text }) => text.replace(/\s+/g, ' ')))].filter((text) => /\p{Nd}/u.test(text));
  return figures.length === 0 ? '' : `${figures.length === 1 ? 'figure' : 'figures'} ${firstOf(figures, mostNamed)}`;
}
