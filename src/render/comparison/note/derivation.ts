import type { Side } from '../../../model.js';
import { isStory } from '../../../text/roles.js';
import { ink, type Line } from '../../page/ink.js';
import { wrap } from '../../page/wrap.js';
import type { Context } from '../context.js';
import { noStoryText } from '../phrases.js';
import { bandsAre, derivedInFull, derivedInShort, holdsMore, longestRunIs } from './phrases.js';

/** How far each story is made of the other, in a line or two for the head; none where a side has no story. */
export function derivationInShort({ comparison: { derivation, summary }, names, width }: Context): Line[] {
  if (summary.words.left === 0 || summary.words.right === 0) return [];
  return [derivedInShort(derivation, names), holdsMore(derivation, names)].flatMap((text) => wrap([ink('plain', text)], width));
}

/** The same in full: each way, the longest run in common, and the bands. */
export function derivationInFull(context: Context): Line[] {
  const { comparison, names, width } = context;
  const { derivation, options, summary } = comparison;
  const degree = (side: Side) => (summary.words[side] === 0 ? noStoryText(names[side]) : derivedInFull(derivation, side, names));
  const texts = [degree('left'), degree('right'), holdsMore(derivation, names), longest(context), bandsAre(options.bands)];
  return texts.flatMap((text) => wrap([ink('plain', text)], width));
}

function longest({ comparison: { derivation, left, right }, grafs }: Context): string {
  if (!derivation.longest || derivation.longest.words < derivation.run) return '';
  const { words, begins } = derivation.longest;
  const blocks = { left: left.blocks, right: right.blocks };
  const place = (side: Side) => {
    const [first, last] = derivation.longest![side].blocks;
    const story = blocks[side].slice(first, last + 1).filter(({ role }) => isStory[role]);
    return grafs[side].words(story.map(({ index }) => ({ block: index })));
  };
  return longestRunIs(words, place('left'), place('right'), begins);
}
