/** What a toll counts, with the words that copy has for it. */
const counts = [
  ['killed', /\b(?:kill(?:ed|s|ing)?|dead|died|dies|deaths?|death toll|toll|fatalities|bodies|victims)\b/giu],
  ['missing', /\b(?:missing|unaccounted for)\b/giu],
  ['injured', /\b(?:injur(?:ed|es|ing|ies)|wounded|hurt)\b/giu],
] as const;

type Count = (typeof counts)[number][0];

/** A figure of people: no age, hour, day, share or sum. */
const figure =
  /(?<![\p{L}\p{N}.,:$£€-]|\baged |\baged \d\d and )(?!(?<=, )\d\d,)(?:(?:at least|about|more than|nearly|up to|over|some|around) )?(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|dozens|scores|hundreds|thousands)(?![\p{L}\p{N}]|[.,:-]\d|-|\s?%|\s(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|miles?|met(?:re|er)s?|[ap]\.?m\b|million|billion|homes?|houses?))/giu;

/** How far from its figure the word stands that says what is counted, in letters: behind it near, before it as far as the clause may go. */
const reach = { behind: 45, before: 110 };

/** The killed, missing and injured of a text, each the first time that it is told: *The death toll rose to 31, with 38 still missing*. English words only. */
export function tollsIn(text: string): ReadonlyMap<Count, string> {
  const found = new Map<Count, string>();
  const figures = [...text.matchAll(figure)];
  figures.forEach((match, at) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const next = Math.min(figures[at + 1]?.index ?? text.length, end + reach.behind);
    const last = Math.max(at === 0 ? 0 : figures[at - 1]!.index + figures[at - 1]![0].length, start - reach.before);
    const count = firstIn(clauseAfter(text.slice(end, next))) ?? lastIn(clauseBefore(text.slice(last, start)));
    if (count && !found.has(count)) found.set(count, match[0]);
  });
  return found;
}

const clauseAfter = (text: string): string => text.split(/[.;!?](?:\s|$)/, 1)[0]!;
const clauseBefore = (text: string): string => text.split(/[.;!?]\s/).at(-1)!;

function placesIn(text: string): readonly (readonly [Count, number])[] {
  return counts
    .flatMap(([count, words]) => [...text.matchAll(words)].map(({ index }) => [count, index] as const))
    .sort(([, a], [, b]) => a - b);
}

const firstIn = (text: string): Count | undefined => placesIn(text)[0]?.[0];
const lastIn = (text: string): Count | undefined => placesIn(text).at(-1)?.[0];

/** The tolls that two versions give in other figures: `killed 31 for 17`, `missing 38 for 43`. */
export function tollsChanged(left: string, right: string): string[] {
  const [before, after] = [tollsIn(left), tollsIn(right)];
  return [...after].flatMap(([count, told]) => {
    const old = before.get(count);
    return old === undefined || old.toLowerCase() === told.toLowerCase() ? [] : [`${count} ${told.toLowerCase()} for ${old.toLowerCase()}`];
  });
}
