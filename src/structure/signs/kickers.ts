import { isProse } from './prose.js';

/** Words in capitals at the head of a paragraph: a town, or the label of a topic. */

/** Words in capitals that open a paragraph and are no town: *BREAKING — Police…*, *HEALTH: …*, *NATO — The alliance…* */
const labels = new Set(
  `breaking exclusive update updated watch video live opinion analysis explainer explained factbox timeline correction corrected urgent alert note notes news sport sports health politics business world editorial comment column feature interview profile review question answer file photo photos audio listen read more related warning advertisement background highlights nato opec unicef unesco unhcr nasa interpol fifa uefa asean brics`.split(
    /\s+/,
  ),
);

/** Whether what looks like a dateline's place is a label; also in *HEALTH NEWS*, but *NEW YORK* is a town. */
export const isLabel = (place: string): boolean =>
  place
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => labels.has(word));

/** Last words, in capitals before a colon, of what heads a list, a topic, a speech or an item of service, and is no town: *KEY POINTS*, *CRICKET*, *FACT CHECK* */
const topics = new Set(
  `advisory agenda answers appeal athletics attention author badminton baseball basketball boxing briefing briefs bulletin calendar caution caveat champions chart check
  clarification climate commodities conclusion contact context copyright court credit cricket crime currencies cycling date day days debate definition details diary
  disclaimer disclosure economy education election elections embargo embargoed environment equities events fact facts fashion figures film finance findings flash focus
  football forecast forex formula gallery glance gold golf guide gymnastics headlines highlight history hockey important inflation insight instructions introduction issue
  judge judo kickoff latest law league letter letters list location markets match meaning media method methodology minister minutes money motorsport music myth numbers
  obituary official outlook overview people picture pictures plot points police poll polls president preview price prices prologue quiz quote quotes rates reaction reality
  recap reminder report reporter reports research reserve result results roundup rugby rules rumor rumour safety schedule science score scores security shares soccer
  solution source sources speaker spoiler spotlight stage standings statement statistics status stocks story summary survey swimming takeaway takeaways technology
  television tennis theme time tips title today topic topics trailer transcript translation travel trending trial truth verdict version victim viewpoint vote voters
  weather week weekend what when where who why winner winners witness wrestling year`.split(/\s+/),
);

/** Shorter than this (in characters) what follows is an item; a first paragraph is a sentence of twenty words. */
const shortestReport = 60;

/** Somebody speaks: *TRUMP: We had a good talk with him.* A report speaks of itself in its quotations only. */
const speaks = /^[^"“„«]*\b(?:I|I'm|I’m|we|we're|we’re|We|you|You|your|Your|my|My|our|Our|us|me|please|Please)\b/;

/** Whether capitals before a colon are a town that is on no list, by what follows: *TORREL CITY: A magnitude 5.8 earthquake shook the island of Torrel on Sunday…*, which can only be a first paragraph. */
export function isTownOverReport(where: string, rest: string): boolean {
  if (rest.length < shortestReport || !isProse(rest)) return false;
  const last = /[a-z]+$/.exec(where.toLowerCase())?.[0] ?? '';
  return !topics.has(last) && !/^["“„«'‘]/.test(rest) && !speaks.test(rest);
}
