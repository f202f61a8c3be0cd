import type { Side } from '../../model.js';
import { isTelling, isWholeClause } from '../passage/content.js';
import { gapOf } from '../passage/gaps.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';
import { denialFindings, longestGap, overBe } from './denials.js';
import { denial, doubting, doubts, isRefusal } from './doubts.js';

/** Negations and doubts that came or went, and words that took the place of their denial. */
export function certaintyFindings(passage: Passage): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & doubting) === 0) return denialFindings(passage);
  const found = unmatched(doubts, left, right);
  const ofClaims = (side: Side) =>
    found[side].filter((mention) => {
      if (mention.key !== denial) return !isOtherwiseDoubted(passage, side, mention) && !wentWithClaim(passage, side, mention);
      return !isOtherwiseDenied(passage, side, mention) && !wentWithOwner(passage, side, mention);
    });
  return [...findingsOf('negation', { left: ofClaims('left'), right: ofClaims('right') }), ...denialFindings(passage)];
}

/** *Officials [-would not-]{+declined to+} say*, *It was [-not clear-]{+unclear+}*: the same denial in one word; *[-agreed-]{+refused+} to leave* are opposites. */
function isOtherwiseDenied(passage: Passage, side: Side, { from, to }: Mention): boolean {
  const { atoms } = passage[side];
  const denied = `un${atoms[overBe(atoms, to, 1)]?.value}`;
  const others = wordsAcross(passage, side, from);
  if (isRefusal(passage[side], from)) return others.some((value) => consents.test(value) || refusals.test(value));
  const isAbility = /^(?:can|could)$/.test(atoms[from - 1]?.value ?? '');
  return others.some((value) => value === denied || refusals.test(value) || (isAbility && value === 'unable'));
}

/** *[-can be converted-]{+are convertible+}*, *a [-possible-]{+the possibility of a+} cut*, *[-could-]{+was able to+} pay*: the same doubt in another word. */
function isOtherwiseDoubted(passage: Passage, side: Side, { from }: Mention): boolean {
  const { value } = passage[side].atoms[from]!;
  const same = sameDoubt.find(([doubts]) => doubts.test(value))?.[1];
  return same !== undefined && wordsAcross(passage, side, from).some((other) => same.test(other));
}

const sameDoubt: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:can|could)$/, /(?:able|ible)$/],
  [/^possibl[ey]$/, /^possibilit(?:y|ies)$/],
];

/** The words that stand on the other side in the place of an atom or right beside, where these are few. */
function wordsAcross({ inside, ...sides }: Passage, side: Side, at: number): string[] {
  const across = side === 'left' ? 'right' : 'left';
  const edit = sides[side].loose[at]!;
  const gaps = inside.slice(Math.max(0, edit - 1), edit + 2).flatMap((own) => own.gaps);
  return gaps.filter((gap) => gap[across].length <= longestGap).flatMap((gap) => gap[across].map((i) => sides[across].atoms[i]!.value));
}

const consents = /^(?:agree|promise|pledge|vow|accept|offer)(?:s|d|ed|ing)?$/;
const refusals = /^(?:declin|refus)(?:e|es|ed|ing)$/;

/** *The man[-, with no home of his own,-] slept at the mill*: what somebody lacks went with all that was told of it, and no claim was denied. */
function wentWithOwner(passage: Passage, side: Side, { from, to }: Mention): boolean {
  const { atoms } = passage[side];
  if (atoms[from]!.value !== 'without' && (atoms[from]!.value !== 'no' || atoms[from - 1]?.value !== 'with')) return false;
  const gap = gapOf(passage, side, { from, to })?.gap;
  return gap !== undefined && (gap.left.length === 0 || gap.right.length === 0) && gap[side].includes(to);
}

/** *The road will be dearer[-, since the slope could slide into the lake-].*: a doubt that came or went with all that it is a doubt of leaves no claim more certain. */
function wentWithClaim(passage: Passage, side: Side, mention: Mention): boolean {
  const gap = gapOf(passage, side, mention)?.gap;
  if (!gap || (gap.left.length > 0 && gap.right.length > 0) || !isWholeClause(passage[side], gap[side])) return false;
  const { atoms } = passage[side];
  let claim = mention.to;
  while (atoms[claim]?.kind === 'word' && !isTelling(atoms[claim]!.value)) claim++;
  return atoms[claim] === undefined || atoms[claim]!.kind === 'mark' || gap[side].includes(claim);
}
