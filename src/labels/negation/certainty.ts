import type { Side } from '../../model.js';
import { traitFor } from '../atoms/traits.js';
import { anonymities } from '../attribution/anonymity.js';
import { isTelling, isWholeClause, makesClause } from '../passage/content.js';
import { gapOf } from '../passage/elsewhere.js';
import { type Finding, findingsOf, type Mention, unmatched } from '../passage/mentions.js';
import { opensSentence, type Passage, type Reading, remembered } from '../passage/reading.js';
import { idleCapitals } from '../passage/titles.js';
import { denialFindings, longestGap, overBe } from './denials.js';

/** What turns a statement round or takes some of its certainty away, by what it does. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    not: 'not never no nor neither none nobody nothing without',
    rarely: 'rarely seldom hardly barely scarcely',
    may: 'may might could can perhaps possibly possible maybe potentially',
    likely: 'likely probably probable expected',
    unlikely: 'unlikely',
    alleged: 'alleged allegedly purported purportedly purports purporting reportedly supposedly supposed apparent apparently suspected',
    confirmed: 'confirmed unconfirmed confirm confirms',
  }).flatMap(([key, list]) => list.split(' ').map((word) => [word, key] as const)),
);

/** What is denied is news of its own, even where the whole sentence is: *He did not give details.*, *an auction at which nobody would bid*. */
const denial = 'not';

/** Negations and doubts that came or went, and words that took the place of their denial. */
export function certaintyFindings(passage: Passage): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & doubting) === 0) return denialFindings(passage);
  const found = unmatched(certainties, left, right);
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

/** The *not* of *asked not to be named* denies nothing that is told. */
const certainties = remembered((reading): Mention[] =>
  reading.atoms.flatMap(({ value, kind, traits }, i) => {
    if ((traits & doubting) === 0) return [];
    if (isNearly(reading, i)) return [{ from: i, to: i + 1, key: 'nearly' }];
    if (isUnlikely(reading, i)) return [{ from: i, to: i + 2, key: 'unlikely' }];
    if (isUnlikely(reading, i - 1)) return [];
    const key =
      kind === 'word'
        ? (words.get(value) ??
          (isYet(reading, i) || isRefusal(reading, i) || isFailure(reading, i)
            ? denial
            : isHearsay(reading, i) || isSeeming(reading, i)
              ? 'alleged'
              : undefined))
        : undefined;
    if (
      key === undefined ||
      (value === 'expected' && !isForeseen(reading, i)) ||
      isNamed(reading, i) ||
      isBound(reading, i) ||
      isVote(reading, i) ||
      isPhrase(reading, i)
    )
      return [];
    return anonymities(reading).some(({ from, to }) => i >= from && i < to) ? [] : [{ from: i, to: i + 1, key }];
  }),
);

/** *was nearly killed*, *tried to take the town*: short of what is told without them. *nearly 300*, *almost all* and *nearly a year* are how exact an amount is. */
function isNearly({ atoms }: Reading, at: number): boolean {
  const { value } = atoms[at]!;
  if (!short.includes(value)) return false;
  const next = atoms[at + 1];
  if (value !== 'nearly' && value !== 'almost') return next?.value === 'to';
  return (
    next?.kind === 'word' &&
    (makesClause(next.value) || makesClause(atoms[at - 1]?.value ?? '')) &&
    !/^(?:all|an?|every|certain|certainly)$/.test(next.value)
  );
}

const short = ['nearly', 'almost', 'tries', 'tried', 'attempted'];

/** *not likely* */
function isUnlikely({ atoms }: Reading, at: number): boolean {
  return atoms[at]?.value === 'not' && atoms[at + 1]?.value === 'likely';
}

/** *refused to sign*: did not sign */
function isRefusal({ atoms }: Reading, at: number): boolean {
  return refusal.includes(atoms[at]!.value) && atoms[at + 1]?.value === 'to';
}

const refusal = ['refuse', 'refuses', 'refused', 'refusing'];

/** *failed to appear*; not *the failed bank*, *the talks failed* */
function isFailure({ atoms }: Reading, at: number): boolean {
  return failure.includes(atoms[at]!.value) && atoms[at + 1]?.value === 'to';
}

const failure = ['fail', 'fails', 'failed', 'failing'];

/** *has yet to be approved* */
function isYet({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === yet && atoms[at + 1]?.value === 'to';
}
const yet = 'yet';

const seeming: ReadonlySet<string> = new Set('appear appears appeared seem seems seemed'.split(' '));

/** The *no* of *no fewer than 12* denies nothing. */
function isBound({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === 'no' && /^(?:fewer|less|more)$/.test(atoms[at + 1]?.value ?? '') && atoms[at + 2]?.value === 'than';
}

/** *60 percent voted no*: what they said, and no denial of it. */
function isVote({ atoms }: Reading, at: number): boolean {
  return atoms[at]!.value === 'no' && /^(?:vot(?:e|ed|ing)|said|say|says)$/.test(atoms[at - 1]?.value ?? '');
}

/** *had no comment*, *would not comment*, *declined to comment*: nothing was told, in three ways; *hardly changed* and *unchanged* are two. */
function isPhrase({ atoms }: Reading, at: number): boolean {
  if (/^(?:hardly|barely|scarcely)$/.test(atoms[at]!.value)) return atoms[at + 1]?.value === 'changed';
  if (!/^(?:no|not)$/.test(atoms[at]!.value)) return false;
  return atoms.slice(at + 1, at + 3).some(({ value }) => /^comment(?:ed|ing)?$/.test(value));
}

/** *May settled at 5.04 dlrs*, *with May up two cents*, *American Can Co*: with a capital stands a name, but in a title where all words have one. */
function isNamed(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  if (!/^(?:May|Can)$/.test(atom.text)) return false;
  if (opensSentence(reading.atoms, at)) return atom.text === 'May';
  return idleCapitals(reading, atom) === undefined;
}

/** *is expected to resign*; not *an expected series of talks*, *better than expected*. */
function isForeseen({ atoms }: Reading, at: number): boolean {
  return atoms[at + 1]?.value === 'to' || /^(?:is|are|was|were|be|been|not|widely)$/.test(atoms[at - 1]?.value ?? '');
}

/** *He appears to have drowned*, *She seems to be safe*; *what appeared to be candy* is a thing. */
function isSeeming({ atoms }: Reading, at: number): boolean {
  return seeming.has(atoms[at]!.value) && atoms[at + 1]?.value === 'to' && atoms[at - 1]?.value !== 'what';
}

/** Verbs by which nobody in particular holds a thing to be so: *is believed to have left*, *a man thought to be his brother*, *it is thought that he left*. */
const hearsay: ReadonlySet<string> = new Set('believed thought rumored feared presumed understood'.split(' '));

function isHearsay({ atoms }: Reading, at: number): boolean {
  if (!hearsay.has(atoms[at]!.value)) return false;
  if (atoms[at + 1]?.value === 'to' && /^(?:be|have)$/.test(atoms[at + 2]?.value ?? '')) return true;
  if (!/^(?:is|are|was|were|be|been)$/.test(atoms[at - 1]?.value ?? '')) return false;
  // *It is understood that* names a source, if a dark one: `attribution.ts`.
  return atoms[at + 1]?.value === 'to' || (atoms[at - 2]?.value === 'it' && atoms[at]!.value !== 'understood');
}

/** The words that any of this begins with: most have none. */
const triggers: ReadonlySet<string> = new Set([...words.keys(), ...hearsay, ...seeming, ...short, ...refusal, ...failure, yet]);
const doubting = traitFor(triggers);
