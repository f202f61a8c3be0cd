import type { Side } from '../../model.js';
import { traitFor } from '../atoms/traits.js';
import { stem, wordsAt } from '../passage/content.js';
import { gapOf } from '../passage/gaps.js';
import { type Finding, findingsOf, foundAt, type Mention, unmatched } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { areOpposed, connectives } from '../vocabulary/connectives.js';
import { longestGap } from './denials.js';

const connecting = traitFor([...connectives.keys(), 'of', 'from', 'with']);

/** What is a condition, a cause or a proof on one side and another thing on the other: *fell [-because of-]{+despite+} the report*, *[-if-]{+when+} elected*. */
export const connectionRule: Rule = { touching: connecting, find: connectionFindings };

function connectionFindings(passage: Passage): Finding[] {
  const { left, right } = passage;
  const all = unmatched(connections, left, right);
  const found = { left: all.left.filter(isInShort(passage, 'left')), right: all.right.filter(isInShort(passage, 'right')) };
  const opposed = (side: Side, across: Side) =>
    found[side].filter((one) => found[across].some((other) => areOpposed(one.key, other.key) && areBeside(passage, side, one, other)));
  const conditions = (side: Side) => found[side].filter((one) => one.key === 'if' && wentAlone(passage, side, one));
  return [
    ...findingsOf('negation', { left: opposed('left', 'right'), right: opposed('right', 'left') }),
    ...findingsOf('negation', { left: conditions('left'), right: conditions('right') }),
  ];
}

/** Whether a connection stands in a few words that came, went or changed; in a longer stretch put in another's place it is one of many. */
function isInShort(passage: Passage, side: Side): (mention: Mention) => boolean {
  return (mention) => {
    const gap = gapOf(passage, side, mention)?.gap;
    return gap !== undefined && gap.left.length <= longestGap && gap.right.length <= longestGap;
  };
}

/** The connections of one side. */
const connections = remembered((reading): Mention[] => foundAt(reading, connecting, (at) => connectionAt(reading, at)));

function connectionAt(reading: Reading, at: number): Mention | undefined {
  const { atoms } = reading;
  // *even if the bill passes* is no condition
  if (atoms[at]!.value === 'if' && atoms[at - 1]?.value === 'even') return undefined;
  const key = causeOfDeath(reading, at);
  if (key !== undefined) return { from: at, to: at + 1, key };
  const phrase = connectives.get(atoms[at]!.value)?.find(({ words }) => words.every((word, i) => atoms[at + i]?.value === word));
  return phrase && { from: at, to: at + phrase.words.length, key: phrase.connection };
}

/** *died of the fever*, *died from a fall*; *died with the fever* is no cause. */
function causeOfDeath({ atoms }: Reading, at: number): string | undefined {
  const { value } = atoms[at]!;
  if (!/^(?:of|from|with)$/.test(value) || !/^(?:die|dies|died|dying)$/.test(atoms[at - 1]?.value ?? '')) return undefined;
  return value === 'with' ? 'after' : 'cause';
}

/** Whether one stands in the place of the other; where little else changed, in the next edit too: *[-a link between-]{+that+} coffee [-and-]{+causes+} it*. */
function areBeside(passage: Passage, side: Side, one: Mention, other: Mention): boolean {
  const [here, there] = [gapOf(passage, side, one), gapOf(passage, side === 'left' ? 'right' : 'left', other)];
  if (!here || !there) return false;
  const isLittle = passage.left.changed.length + passage.right.changed.length <= little;
  return here.gap === there.gap || (isLittle && Math.abs(here.edit - there.edit) <= 1);
}

/** How many words came and went where little changed. */
const little = 10;

/** *It could reach $4 billion[- if approved-].*: a condition, too short for a clause, came or went, and what is told of it stayed. */
function wentAlone(passage: Passage, side: Side, mention: Mention): boolean {
  const gap = gapOf(passage, side, mention)?.gap;
  if (!gap?.[side].includes(mention.from)) return false;
  const across = side === 'left' ? 'right' : 'left';
  // *is [-subject to approval-]{+has been approved+}*
  if (passage[side].atoms[mention.from]!.value === 'subject')
    return stemsIn(passage[across], gap[across]).has(stem(passage[side].atoms[mention.to]?.value ?? ''));
  return gap[across].length === 0 && wordsAt(passage[side], gap[side]).length <= longestCondition;
}

function stemsIn({ atoms }: Reading, places: readonly number[]): ReadonlySet<string> {
  return new Set(places.map((at) => stem(atoms[at]!.value)));
}

/** *if approved*; more words are a clause, and `content`: *if the vote passed*. */
const longestCondition = 3;
