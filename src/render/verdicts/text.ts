import type { BrokenOutcome } from '../../model.js';
import { concernLines, foundWords, harmless, moreWords, mostConcerns, placeOf, placeWords } from './phrases.js';

/** A broken expectation as lines of plain text, each harmless: the expectation, what was found, and the passages concerned. */
export function outcomeText(outcome: BrokenOutcome): string[] {
  const { expectation, place, concerns } = outcome;
  const more = moreWords(concerns.length - mostConcerns);
  return [
    `expected ${harmless(expectation)}${place ? ` (${placeWords(place)})` : ''}`,
    `  ${foundWords(outcome)}`,
    ...concerns.slice(0, mostConcerns).flatMap((concern) => {
      const where = placeOf(concern);
      const [first, ...rest] = concernLines(concern);
      return [`  ${where ? `${placeWords(where)} ` : ''}${first}`, ...rest.map((line) => `  ${line}`)];
    }),
    ...(more === '' ? [] : [`  ${more}`]),
  ];
}
