import { valueOfSmall } from './small-numbers.js';

/** What a toll counts. */
export type Count = 'killed' | 'missing' | 'injured';

/** The words for it behind its figure: *six people were killed*, *leaving four dead*, *38 still missing*. */
const behind: readonly (readonly [Count, RegExp])[] = [
  ['killed', /\b(?:killed|dead|died|dies|die|deaths?|fatalities|bodies|victims)\b/iu],
  ['missing', /\b(?:missing|unaccounted for)\b/iu],
  ['injured', /\b(?:injured|injuries|wounded|hurt)\b/iu],
];

/** A verb that takes its figure as object: *killing six*, *wounded an estimated 35*. */
const verbs: readonly (readonly [Count, RegExp])[] = [
  ['killed', objectOf('kill(?:s|ed|ing)?')],
  ['injured', objectOf('(?:injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?)')],
];

/** A noun whose figure follows: *the death toll rose to 31*, *the number of missing stood at 38*, *the bodies of 12 miners*. */
const nouns: readonly (readonly [Count, RegExp])[] = [
  ['killed', leadingTo('toll|dead|deaths|fatalities|bodies|victims')],
  ['missing', leadingTo('missing')],
  ['injured', leadingTo('injured|wounded|injuries')],
];

/** Behind a passive it has none: *three were killed; 40 firefighters came*. */
function objectOf(verb: string): RegExp {
  return new RegExp(
    `(?<!\\b(?:was|were|is|are|be|been|being|get|got)\\s+(?:\\w+ly\\s+)?)\\b${verb}\\s+(?:(?:an|a|the|as|many|few|no|fewer|than|total|of|estimated|all|just|only|in)\\s+)*$`,
    'iu',
  );
}

function leadingTo(noun: string): RegExp {
  return new RegExp(
    `\\b(?:${noun})\\b[^;:]*\\b(?:to|at|of|was|is|reached|reaches|hit|hits|passed|passes|topped|tops|exceeded)\\s+$|\\b(?:${noun}):?\\s+$`,
    'iu',
  );
}

/** A figure of people: no age, hour, day, share or sum, no beasts and no houses. */
const figure =
  /(?<![\p{L}\p{N}.,:$£€-]|\baged |\baged \d\d and )(?!(?<=, )\d\d,)(?:(?:at least|about|more than|fewer than|less than|as many as|nearly|almost|roughly|up to|over|some|around) )?(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|dozens|scores|hundreds|thousands)(?![\p{L}\p{N}]|[.,:-]\d|-|\s?%|\s(?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|miles?|met(?:re|er)s?|[ap]\.?m\b|million|billion|of (?:them|those|whom)|homes?|houses?|more|jobs?|horses?|dogs?|cats?|cows?|cattle|sheep|pigs?|hogs?|hens?|chickens?|poultry|birds?|wol(?:f|ves)|bears?|seals?|whales?|dolphins?|fish|animals?)\b)/giu;

/** Before a figure that is a part of another, a whole of which another is, or what it was before: *six people, including two children*, *six of the 41 miners*, *another two died*, *up from 17*. */
const ofAnother =
  /(?:\b(?:including|among them|another|further|additional|in addition|plus)\s+(?:an?\s+|the\s+)?|(?<=\p{L}|\d)\s+of\s+(?:the|its|their|his|her)\s+|\bfrom\s+(?:an?\s+)?(?:(?:previously|initially|earlier|initial|previous|first)\s+)?(?:reported\s+)?)$/iu;

/** How far from its figure the word stands that says what is counted, in letters: behind it near, before it as far as the clause may go. */
const reach = { behind: 60, before: 110 };

/** Where what is told of a figure ends: *400 people protested after a boy was killed*. */
const clauseEnd =
  /[.;!?](?:\s|$)|\b(?:after|before|when|while|as|since|because|that|which|whose|where|if|although|though|over|against|but)\b/iu;
const sentenceEnd = /[.;!?]\s/;

/**
 * The killed, missing and injured of a text: *The death toll rose to 31, with 38 still missing*. A verb that has the figure for its object goes first: *killing four
 * people and injuring 30*. A false word of the dead is worse than none: nothing is said where it is in doubt what a figure counts, and where there are several of one
 * count (*toll in Teri rose to 81, and 45 were killed in Lwarai*). English words only.
 */
export function tollsIn(text: string): ReadonlyMap<Count, string> {
  const found = new Map<Count, string>();
  const unsure = new Set<Count>();
  const figures = [...text.matchAll(figure)].filter(({ index }) => !ofAnother.test(text.slice(Math.max(0, index - reach.before), index)));
  figures.forEach((match, at) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const next = figures[at + 1]?.index ?? text.length;
    const last = at === 0 ? 0 : figures[at - 1]!.index + figures[at - 1]![0].length;
    const before = text
      .slice(Math.max(last, start - reach.before), start)
      .split(sentenceEnd)
      .at(-1)!;
    const count =
      countIn(verbs, before) ??
      countBehind(text.slice(end, Math.min(next, end + reach.behind)), next < text.length) ??
      countIn(nouns, before);
    if (count === undefined) return;
    const known = found.get(count);
    if (known !== undefined && plainFigure(known) !== plainFigure(match[0])) unsure.add(count);
    found.set(count, match[0]);
  });
  for (const count of unsure) found.delete(count);
  return found;
}

function countIn(counts: readonly (readonly [Count, RegExp])[], text: string): Count | undefined {
  return counts.find(([, words]) => words.test(text))?.[0];
}

/** The first count behind a figure, unless it is a verb with an object of its own: *80 people watched; it killed a boy*, *and injured [30]*. */
function countBehind(text: string, isFollowed: boolean): Count | undefined {
  const clause = text.split(clauseEnd, 1)[0]!;
  const [first] = behind
    .flatMap(([count, words]) => {
      const match = words.exec(clause);
      return match ? [{ count, start: match.index, rest: clause.slice(match.index + match[0].length) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  if (!first || ofOthers.test(clause.slice(0, first.start))) return undefined;
  const isOfNext = isFollowed && clause.length === text.length && /^\s+$/.test(first.rest) && countIn(verbs, clause) !== undefined;
  return isOfNext || object.test(first.rest) ? undefined : first.count;
}

/** *31 people on the list of the missing* counts no missing. */
const ofOthers = /\b(?:the|among)\s+$/iu;
const object = /^\s+(?:a|an|his|her|its|their|several|many|some)\s/iu;

/** A figure by its value, however it is written: *Six*, *6*; *1,200*. */
export function plainFigure(told: string): string {
  return told
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/[a-z]+$/, (word) => String(valueOfSmall(word) ?? word));
}

/** The tolls that two versions give in other figures: `killed 31 for 17`, `missing 38 for 43`. */
export function tollsChanged(left: string, right: string): string[] {
  const [before, after] = [tollsIn(left), tollsIn(right)];
  return [...after].flatMap(([count, told]) => {
    const old = before.get(count);
    return old === undefined || plainFigure(old) === plainFigure(told) ? [] : [`${count} ${told.toLowerCase()} for ${old.toLowerCase()}`];
  });
}
