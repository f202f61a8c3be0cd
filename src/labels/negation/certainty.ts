import type { Side } from '../../model.js';
import { saying } from '../atoms/traits.js';
import { isTelling, isVerb, isWholeClause, stem } from '../passage/content.js';
import { gapOf } from '../passage/gaps.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';
import { areOneVerb } from '../vocabulary/verb-forms.js';
import { denialFindings, isDenial, longestGap, overBe } from './denials.js';
import { areOneDoubt, denial, doubting, doubts, isRefusal } from './doubts.js';
import { hedged, limited, mistaken, restricted, view } from './hedges.js';
import { turnedDenials } from './turned.js';

/** Negations and doubts that came or went, and words that took the place of their denial. */
export function certaintyFindings(passage: Passage): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & doubting) === 0) return denialFindings(passage);
  const found = unmatched(doubts, left, right, areOneDoubt);
  const ofClaims = (side: Side) =>
    found[side].filter((mention) => {
      if (byThemselves.has(mention.key)) return isByItself(passage, side, mention);
      if (mention.key === hedged || mention.key === view) return isOfKept(passage, side, mention);
      if (mention.key !== denial) return !isOtherwiseDoubted(passage, side, mention) && !wentWithClaim(passage, side, mention);
      return !isOtherwiseDenied(passage, side, mention) && !wentWithOwner(passage, side, mention);
    });
  const claims = { left: ofClaims('left'), right: ofClaims('right') };
  return [
    ...findingsOf('negation', { left: claims.left.filter(isOfTeller), right: claims.right.filter(isOfTeller) }),
    ...findingsOf('attribution', { left: claims.left.filter(isOfOther), right: claims.right.filter(isOfOther) }),
    ...findingsOf('negation', { left: turnedDenials(passage, 'left'), right: turnedDenials(passage, 'right') }),
    ...denialFindings(passage),
  ];
}

/** Words that limit what both sides tell: *The truce [-largely-] held*. In a rewritten clause they go with its other words. */
const byThemselves: ReadonlySet<string> = new Set([limited, restricted, mistaken]);

function isByItself(passage: Passage, side: Side, mention: Mention): boolean {
  const across = side === 'left' ? 'right' : 'left';
  const gap = gapOf(passage, side, mention)?.gap;
  if (gap === undefined || gap[side].length !== 1 || gap[across].length > 0) return false;
  // *[-only-] removes {+only+} one*
  const { value } = passage[side].atoms[mention.from]!;
  return !passage[across].atoms.some((atom) => atom.value === value);
}

/** Whether the story itself has the doubt; in *what police call a gang* others have it. */
function isOfTeller({ key }: Mention): boolean {
  return key !== view;
}

function isOfOther({ key }: Mention): boolean {
  return key === view;
}

/** *is [-partly-] offset*: how far a thing of both sides holds; another took the place of *partly offset*. */
function isOfKept(passage: Passage, side: Side, mention: Mention): boolean {
  const { atoms, loose } = passage[side];
  let of = mention.to;
  while (atoms[of]?.kind === 'mark') of++;
  return loose[of] === -1 && !isOtherwiseDoubted(passage, side, mention);
}

/** *Officials [-would not-]{+declined to+} say*, *It was [-not clear-]{+unclear+}*: the same denial in one word; *[-agreed-]{+refused+} to leave* are opposites. */
function isOtherwiseDenied(passage: Passage, side: Side, { from, to }: Mention): boolean {
  const { atoms } = passage[side];
  const word = atoms[overBe(atoms, to, 1)]?.value ?? '';
  const others = wordsAcross(passage, side, from);
  if (isRefusal(passage[side], from)) return others.some((value) => consents.test(value) || refusals.test(value));
  // *[-denies targeting-]{+says it does not target+} civilians*
  if (others.some((value) => /^den(?:y|ies|ied|ying)$/.test(value)) && hasSaying(passage, side, from)) return true;
  // *It was [-not known whether-]{+unclear if+} he was in*
  if (unsure.test(`not ${word}`) && others.some((value) => unsure.test(value))) return true;
  // *[-failed to meet-]{+missed+} its target*
  if (others.some((value) => /^miss(?:ed|es|ing)?$/.test(value)) && /^(?:meet|hit|reach|make|achieve)$/.test(word)) return true;
  // *[-pleaded not guilty to-]{+denied+} murder*, *was [-found not guilty-]{+acquitted+}*
  if (word === 'guilty' && others.some((value) => innocence.test(value))) return true;
  const isAbility = /^(?:can|could)$/.test(atoms[from - 1]?.value ?? '');
  return others.some(
    (value) => isDenial(value, word) || isUndoable(value, word) || refusals.test(value) || (isAbility && value === 'unable'),
  );
}

const unsure = /^(?:not (?:known|clear|certain|sure)|unknown|unclear|uncertain|unsure)$/;

const innocence = /^(?:den(?:y|ies|ied|ying)|acquit(?:s|ted|ting|tal)?|clear(?:s|ed|ing)?|innocent)$/;

/** Whether somebody says what is denied, in the words that came or went with the denial. */
function hasSaying(passage: Passage, side: Side, at: number): boolean {
  const gap = gapOf(passage, side, { from: at, to: at + 1 })?.gap;
  return gap?.[side].some((i) => i < at && (passage[side].atoms[i]!.traits & saying) !== 0) ?? false;
}

/** *could not be [-reached-]*, *was {+unreachable+}* */
function isUndoable(value: string, word: string): boolean {
  return value.endsWith('able') && word.length > 4 && value.startsWith(`un${stem(word)}`);
}

/** *[-can be converted-]{+are convertible+}*, *a [-possible-]{+the possibility of a+} cut*, *[-could-]{+was able to+} pay*: the same doubt in another word. */
function isOtherwiseDoubted(passage: Passage, side: Side, { from, to }: Mention): boolean {
  const words = passage[side].atoms.slice(from, to);
  const same = sameDoubt.find(([doubts]) => words.some(({ value }) => doubts.test(value)))?.[1];
  return same !== undefined && wordsAcross(passage, side, from).some((other) => same.test(other));
}

const sameDoubt: readonly (readonly [RegExp, RegExp])[] = [
  // *so small that it [-can-]{+is small enough to+} be crossed*
  [/^(?:can|could)$/, /(?:able|ible)$|^enough$/],
  // *It was not [-possible-]{+able+} to confirm it.*
  [/^possibl[ey]$/, /^(?:possibilit(?:y|ies)|impossible|able|unable)$/],
  // *held on [-suspicion of-] … {+as a suspect+}*
  [/^suspicion$/, /^(?:suspect|suspects|suspected|over|alleged|allegedly)$/],
  // *all but certain*, *partly offset*
  // *is [-expected-]{+forecast+} to make landfall*
  [/^expected$/, /^(?:forecast|forecasted|predicted|projected|scheduled|slated|due)$/],
  [/^only$/, /^(?:just|merely|solely|exclusively)$/],
  [/^(?:solely|exclusively|merely)$/, /^(?:just|only)$/],
  [/^all$/, /^(?:practically|virtually|nearly|almost|effectively)$/],
  [/^(?:partly|partially|in)$/, /^(?:partly|partially|part|partial)$/],
  // What a court made of it is another deed, and `content`.
  [/^(?:accused|charged|indicted)$/, /^(?:convicted|acquitted|cleared|guilty|tried|sentenced|jailed)$/],
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
  if (atoms[claim] === undefined || atoms[claim]!.kind === 'mark') return true;
  return gap[side].includes(claim) && !isToldAcross(passage, side, claim);
}

/** *The drone was [-shot down by-] … {+is thought to have shot it down+}*: the claim stood in other words that went, or in another voice, and only the doubt is new. */
function isToldAcross(passage: Passage, side: Side, claim: number): boolean {
  const { value } = passage[side].atoms[claim]!;
  if (!isVerb(passage[side].atoms[claim]!) && !value.endsWith('ing')) return false;
  return passage[side === 'left' ? 'right' : 'left'].changed.some((atom) => areOneVerb(atom.value, value));
}
