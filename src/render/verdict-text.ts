import type { BrokenOutcome } from '../model.js';
import { breachLines, concernLines, harmless, moreWords, mostConcerns, placeOf, placeWords } from './verdict-words.js';

/** A broken expectation as lines of plain text, each harmless: what was expected, what was found, and the passages concerned. */
export function outcomeText(outcome: BrokenOutcome): string[] {
  const { expectation, place, concerns } = outcome;
  const more = moreWords(concerns.length - mostConcerns);
  return [
    `${harmless(expectation)}${place ? ` (${placeWords(place)})` : ''}`,
    ...breachLines(outcome).map((line) => `  ${line}`),
    ...concerns.slice(0, mostConcerns).flatMap((concern) => {
      const where = placeOf(concern);
      const [first, ...rest] = concernLines(concern);
      return [`  ${where ? `${placeWords(where)} ` : ''}${first}`, ...rest.map((line) => `  ${line}`)];
    }),
    ...(more === '' ? [] : [`  ${more}`]),
  ];
}
