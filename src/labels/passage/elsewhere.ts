import type { Side } from '../../model.js';
import { longestStory } from '../../text/news.js';
import { isClause, isVerb, isWholeClause, predicate } from './content.js';
import type { Evidence } from './evidence.js';
import { gapOf, type PlacedGap } from './gaps.js';
import type { Run } from './lineup.js';
import type { Range, Unmatched } from './mentions.js';
import { type Passage, type Reading, readStretch } from './reading.js';

/**
 * Leaves out what went with a clause and stands at another place of the other story: in *[-The skipper, Ana Ruiz, 34, saw the smoke and-]{+She+}
 * rowed the tourists ashore* her age has not changed where the other story gives it elsewhere. What another of its kind took the place of is always a
 * change; a name also where another clause did (`rewritten`), for elsewhere another thing may be told of it.
 */
export function withoutElsewhere<M extends Range>(
  passage: Passage,
  found: Unmatched<M>,
  isTold: (mention: M, own: Reading, other: Reading) => boolean,
  rewritten: 'counts' | 'stays' = 'stays',
): Unmatched<M> {
  if (found.left.length + found.right.length === 0) return found;
  const changed = (side: Side, across: Side): readonly M[] => {
    if (found[side].length === 0 || found[side].length > mostMentions) return found[side];
    const replacing = new Set(found[across].flatMap(({ from, to }) => passage[across].loose.slice(from, to)));
    const known = new Map<Run, boolean>();
    const isGone = (gap: Run) => {
      const places = withAdjoining(passage[side], gap[side]);
      return isWholeClause(passage[side], places) || isSentence(passage[side], places);
    };
    const isRewritten = ({ edit }: PlacedGap) =>
      isClause(
        passage[across],
        passage.inside[edit]!.gaps.flatMap((run) => run[across]),
      );
    return found[side].filter((mention) => {
      const place = gapOf(passage, side, mention);
      if (!place || replacing.has(place.edit)) return true;
      if (!known.has(place.gap)) known.set(place.gap, isGone(place.gap) && (rewritten === 'stays' || !isRewritten(place)));
      return !known.get(place.gap) || !isTold(mention, passage[side], passage[across]);
    });
  };
  return { left: changed('left', 'right'), right: changed('right', 'left') };
}

/** More figures, names or dates of one passage that went are no clause's but a table's, which nobody tells at another place. */
const mostMentions = 500;

/** The places of a gap, with what went or came right before it and behind it: *[-with a coupon of 7.45 percent-][-, said its lead bank-]*. */
function withAdjoining({ loose }: Reading, places: readonly number[]): readonly number[] {
  if (places.length === 0) return places;
  let [from, to] = [places[0]!, places.at(-1)! + 1];
  while (from > 0 && loose[from - 1]! >= 0) from--;
  while (to < loose.length && loose[to]! >= 0) to++;
  const [first, last] = [places[0]!, places.at(-1)!];
  if (from === first && to === last + 1) return places;
  const all: number[] = [];
  for (let at = from; at < first; at++) all.push(at);
  for (let k = 0; k < places.length; k++) all.push(places[k]!);
  for (let at = last + 1; at < to; at++) all.push(at);
  return all;
}

/** *It struck at noon.[- About 400 were hurt.-]*: short, and a sentence of its own. */
function isSentence({ atoms }: Reading, places: readonly number[]): boolean {
  const isStop = (at: number) => /^[.?!]$/.test(atoms[at]?.value ?? '');
  const [first, last] = [places[0]!, places.at(-1)!];
  if (places.length < predicate || !(isStop(first) ? isStop(last + 1) : isStop(last) && (first === 0 || isStop(first - 1)))) return false;
  return places.some((at) => isVerb(atoms[at]!));
}

/** Whether the text that a reading is of is one story. */
export function isOneStory({ stretch }: Reading): boolean {
  return stretch.document.text.length <= longestStory;
}

/** The paragraphs that have been read, by the evidence of their side, which lives as long as its comparison. */
const paragraphs = new WeakMap<Evidence, Map<number, Reading>>();

/** The paragraphs of a reading's story that have one of some texts, as written, each read by itself. */
export function paragraphsWith(reading: Reading, texts: readonly string[]): Reading[] {
  if (!isOneStory(reading)) return [];
  const { document, evidence } = reading.stretch;
  const known = paragraphs.get(evidence) ?? new Map<number, Reading>();
  paragraphs.set(evidence, known);
  const having = document.blocks.filter(({ text }) => texts.some((written) => text.includes(written)));
  return having.map(({ index, start, end }) => {
    const paragraph = known.get(index) ?? readStretch({ document, units: [{ block: index, start, end }], evidence });
    known.set(index, paragraph);
    return paragraph;
  });
}
