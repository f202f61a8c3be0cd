import { traitFor } from '../atoms/traits.js';
import { stem } from '../passage/content.js';
import { type Mention, type Unmatched, unmatched } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import { sayings } from './sayings.js';

/** Where and how something is said: *in a radio interview*, *in remarks published today*, *at a news conference*. */
const venues: ReadonlySet<string> = new Set(
  `interview interviews remarks statement statements speech testimony letter briefing conference broadcast telegram memo tweet communique
  announcement bulletin`.split(/\s+/),
);

const telling = traitFor(venues);

/** How many words stand between the preposition and the venue: *in a brief written statement*. */
const reach = 4;

/** What tells where a thing was said and came, went or changed; undefined where no edit touches such a word. */
export function venueChanges({ left, right, touched }: Passage): Unmatched<Mention> | undefined {
  return (touched & telling) === 0 ? undefined : unmatched(venuesOf, left, right);
}

const venuesOf = remembered((reading): Mention[] => {
  const { atoms } = reading;
  return atoms.flatMap(({ value }, at) => {
    if (!venues.has(value)) return [];
    let from = at - 1;
    while (from > at - reach && from >= 0 && atoms[from]!.kind === 'word' && !/^(?:in|at|during)$/.test(atoms[from]!.value)) from--;
    if (!/^(?:in|at|during)$/.test(atoms[from]?.value ?? '') || !isSaid(reading, from, at)) return [];
    return [{ from, to: at + 1, key: stem(value) }];
  });
});

/** Whether a verb of saying stands right before it, or behind it in its sentence: *said in a statement*, *the minister, in remarks published today, said*. */
function isSaid(reading: Reading, from: number, at: number): boolean {
  return sayings(reading).some(
    (saying) => (saying.at < from && from - saying.at <= reach) || (saying.at > at && saying.at - at <= reach + 2),
  );
}
