import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { leadsAlone, leadsByTo, nearing, type Prospect, weighing } from '../vocabulary/prospects.js';
import { areOneVerb, mayBePast } from '../vocabulary/verb-forms.js';
import { isTelling } from './content.js';
import type { Run } from './lineup.js';
import type { Passage, Reading } from './reading.js';

/** The words that lead to an act that is not done: where no edit touched one, no act took another's place. */
export const prospective = traitFor([
  'to',
  ...leadsByTo.keys(),
  ...leadsAlone.keys(),
  ...weighing,
  ...nearing.flatMap(({ words }) => words.slice(-2, -1)),
]);

/** A longer stretch put in another's place is another statement: *hopes to win back the seat it lost*. */
const longest = 7;

/** A verb at the end of a stretch or right behind it, and how far what it tells has come. */
export interface Act {
  readonly verb: string;
  /** How far it has come; `weighed` where only the thing is told that is thought about, *a bid*, and `supposed` for *must have fallen*. */
  readonly stage: Prospect | 'weighed' | 'supposed' | 'done' | 'doing';
}

/** The acts that took the place of each other, or of one and the same that is led to in another way, where words that lead to one were touched. */
export function turnedActs(passage: Passage, isTurned: (one: Act, other: Act) => boolean): readonly Run[] {
  return turnsOf(passage)
    .filter(({ left, right }) => isTurned(left, right) || isTurned(right, left))
    .map(({ gap }) => gap);
}

/** A gap with an act on each side. */
interface Turn {
  readonly gap: Run;
  readonly left: Act;
  readonly right: Act;
}

/** Asked by two rules of a passage, found once. */
const turns = new WeakMap<Passage, readonly Turn[]>();

function turnsOf(passage: Passage): readonly Turn[] {
  const known = turns.get(passage) ?? findTurns(passage);
  turns.set(passage, known);
  return known;
}

function findTurns({ left, right, gaps }: Passage): Turn[] {
  const found: Turn[] = [];
  for (const gap of gaps) {
    if (gap.left.length > longest || gap.right.length > longest) continue;
    const l = actAt(left, gap.left) ?? actBehind(right, gap.right);
    if (l === undefined) continue;
    const r = actAt(right, gap.right) ?? actBehind(left, gap.left);
    if (r !== undefined) found.push({ gap, left: l, right: r });
  }
  return found;
}

/** Whether two acts are of one verb. */
export function areOfOneVerb(one: Act, other: Act): boolean {
  return areOneVerb(one.verb, other.verb);
}

/** The act that some words tell of or lead to; undefined where they are of something else. */
function actAt({ atoms }: Reading, places: readonly number[]): Act | undefined {
  if (places.length === 0) return undefined;
  const end = places.at(-1)! + 1;
  const from = overHelpers(atoms, places[0]! - 1, -1) + 1;
  for (let at = from; at < end; at++) {
    const found = prospectAt(atoms, at);
    if (found) {
      // *allowed*, *would allow for*: words behind the verb tell more than how far it has come. *He did not, although he should*: nothing is behind it.
      // *[-plans-]{+agreed+} to buy*: what leads by *to* may leave it where it was.
      const isLed = found.at >= end - 1 && found.at <= overHelpers(atoms, atoms[end]?.value === 'to' ? end + 1 : end, 1);
      const verb = isLed ? atoms[found.at] : undefined;
      return verb && { verb: verb.value, stage: found.stage };
    }
    if (!helper.test(atoms[at]!.value)) return at === end - 1 ? actOf(atoms, from, at, at) : undefined;
  }
  return actOf(atoms, from, end, overHelpers(atoms, end, 1));
}

/** The act behind a stretch that nothing stands for on the other side: *[-plans to-] cut*. */
function actBehind({ atoms }: Reading, places: readonly number[]): Act | undefined {
  if (places.length === 0) return undefined;
  return actOf(atoms, overHelpers(atoms, places[0]! - 1, -1) + 1, places[0]!, places.at(-1)! + 1);
}

/** The act of a verb, by the helpers that stand from one place to another: *has made*, *was cutting*, *left*. */
function actOf(atoms: readonly Atom[], from: number, to: number, at: number): Act | undefined {
  const verb = atoms[at];
  if (verb?.kind !== 'word') return undefined;
  const helpers = atoms.slice(from, to).map(({ value }) => value);
  if (helpers.some((value) => leadsAlone.get(value) === 'foretold')) return { verb: verb.value, stage: 'foretold' };
  if (verb.value.endsWith('ing')) return helpers.some((value) => being.test(value)) ? { verb: verb.value, stage: 'doing' } : undefined;
  const before = atoms[from - 1];
  // *said to*, *in the cut*: no verb of its own, or no verb.
  if (
    !mayBePast(verb.value) ||
    (helpers.length === 0 && before?.kind === 'word' && !isTelling(before.value) && !subject.test(before.value))
  )
    return undefined;
  return { verb: verb.value, stage: 'done' };
}

/** The verb that a word at a place leads to, and how. */
function prospectAt(atoms: readonly Atom[], at: number): { readonly at: number; readonly stage: Act['stage'] } | undefined {
  const { value } = atoms[at]!;
  const next = atoms[at + 1]?.value ?? '';
  const near = nearAt(atoms, at);
  if (near !== undefined) return { at: near, stage: 'wished' };
  if (weighing.has(value)) return next.endsWith('ing') ? { at: at + 1, stage: 'wished' } : { at, stage: 'weighed' };
  const byTo = being.test(value) ? 'foretold' : leadsByTo.get(value);
  const stage = next === 'to' ? byTo : leadsAlone.get(value);
  if (stage === undefined) return undefined;
  const verb = overHelpers(atoms, next === 'to' ? at + 2 : at + 1, 1);
  // *would consider closing two plants*
  if (weighing.has(atoms[verb]?.value ?? '') && atoms[verb + 1]?.value.endsWith('ing')) return { at: verb + 1, stage: 'wished' };
  return { at: verb, stage: leadsAlone.has(value) && next === 'have' ? 'supposed' : stage };
}

/** The verb that is told to be near by words from a place on: *close to signing*, *in talks to buy*; *close to the border* leads to none. */
function nearAt(atoms: readonly Atom[], at: number): number | undefined {
  for (const { words, leadsTo } of nearing) {
    if (!words.every((word, i) => atoms[at + i]?.value === word)) continue;
    const verb = atoms[at + words.length];
    if (verb?.kind === 'word' && (leadsTo === 'to' || verb.value.endsWith('ing'))) return at + words.length;
  }
  return undefined;
}

/** The first place from one on that is no helper of a verb. */
function overHelpers(atoms: readonly Atom[], at: number, step: 1 | -1): number {
  let place = at;
  while (helper.test(atoms[place]?.value ?? '')) place += step;
  return place;
}

const being = /^(?:is|are|was|were)$/;
const helper = /^(?:is|are|was|were|be|been|being|has|have|had|also|now|already|since|soon|still|first|finally|formally|will|would|shall)$/;
/** Who may do it, of the words that carry no news. */
const subject = /^(?:it|he|she|they|we|i|you|who|which|that)$/;
