import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { numeric, traitFor } from '../atoms/traits.js';
import { isTelling } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import type { Finding } from '../passage/mentions.js';
import { isTouched, type Passage, type Reading } from '../passage/reading.js';

/**
 * Adjectives by which a thing is not, not yet or not wholly what its noun calls it, the privative and modal ones of the grammars: *held for
 * [-attempted-] murder*, *a [-tentative-] agreement*, *her {+former+} husband*; and those that are news by themselves: *an {+unarmed+} man was shot*.
 */
const privatives: ReadonlySet<string> = new Set(
  `former acting interim provisional tentative preliminary draft proposed planned prospective potential attempted foiled thwarted
  aborted abortive botched unsuccessful fake mock simulated estranged partial conditional suspended honorary nominal unconfirmed unofficial
  pending retired trainee proclaimed styled accused presumed projected convicted disgraced adopted stolen unarmed armed masked pregnant unpublished leaked
  core underlying annualized net gross pretax operating`.split(/\s+/),
);
/** What stands before a hyphen and makes another thing of the word behind: *the [-co--]pilot*, *was {+re-+}elected*, *an [-anti--]war march*. */
const prefixes: ReadonlySet<string> = new Set(
  'anti co counter ex grand great half mid multi near non over post pre pro pseudo quasi re semi step sub trans under vice'.split(' '),
);
const reserving = traitFor([...privatives, ...prefixes, 'among']);

/** What was taken back of a claim, or what the claim is now made without. */
export function reservationFindings(passage: Passage): Finding[] {
  const { left, right, gaps, touched } = passage;
  if ((touched & reserving) === 0 && ((touched & numeric) === 0 || !isTouched(left, right, ({ value }) => value === one))) return [];
  return [
    ...gaps.flatMap((gap) => [...privativeIn(gap, 'left', passage), ...privativeIn(gap, 'right', passage)]),
    ...leftBehind(left, right, 'left'),
    ...leftBehind(right, left, 'right'),
    ...oneOfFindings(left, right, 'left'),
    ...oneOfFindings(right, left, 'right'),
  ];
}

/** The privative that one side alone has before a noun of both; *the strike planned for Monday* has a verb. */
function privativeIn(gap: Run, side: Side, { [side]: own, [side === 'left' ? 'right' : 'left']: other }: Passage): Finding[] {
  const telling = (places: readonly number[], { atoms }: Reading) =>
    places.filter((at) => atoms[at]!.kind !== 'mark' && isTelling(atoms[at]!.value) && !ofItself.has(atoms[at]!.value));
  const [at, ...more] = telling(gap[side], own);
  if (at === undefined || more.length > 0 || telling(gap[side === 'left' ? 'right' : 'left'], other).length > 0) return [];
  const { value } = own.atoms[at]!;
  const noun = own.atoms[at + 1]?.value === '-' ? at + 2 : at + 1;
  if (!(privatives.has(value) || isPrefix(own, at)) || !isKeptNoun(own, noun) || other.atoms.some((atom) => atom.value === value))
    return [];
  return [{ label: 'content', side, from: at, to: at + 1 }];
}

/** *[-A former lawyer,-] Horn became a monk* and *Horn{+, a lawyer,+} became a monk*: the noun moved and left its privative behind. */
function leftBehind(own: Reading, other: Reading, side: Side): Finding[] {
  if (!own.changed.some(({ value }) => privatives.has(value))) return [];
  const moved = new Set(other.changed.map(({ value }) => value));
  return own.atoms.flatMap(({ value }, at) => {
    if (own.loose[at]! < 0 || !privatives.has(value) || (own.loose[at + 1] ?? -1) < 0 || !moved.has(own.atoms[at + 1]!.value)) return [];
    return other.atoms.some((atom) => atom.value === value) ? [] : [{ label: 'content', side, from: at, to: at + 1 }];
  });
}

/** Whether a word is written as a prefix of the next: *co-pilot*. */
function isPrefix({ atoms, stretch: { document } }: Reading, at: number): boolean {
  return prefixes.has(atoms[at]!.value) && document.text[atoms[at]!.end] === '-';
}

/** *One* as figures are read. */
const one = '#1';

/** *self-proclaimed*, *self-styled* */
const ofItself: ReadonlySet<string> = new Set(['self']);

function isKeptNoun({ atoms, loose }: Reading, at: number): boolean {
  const atom = atoms[at];
  return atom !== undefined && atom.kind === 'word' && loose[at]! < 0 && isTelling(atom.value);
}

/** *{+one of+} the largest banks*, *[-among-] the worst floods*: a superlative that others share, and that nobody shares. */
function oneOfFindings(own: Reading, other: Reading, side: Side): Finding[] {
  const { atoms, loose } = own;
  return atoms.flatMap(({ value }, at) => {
    if (loose[at]! >= 0 || !isSuperlative(value)) return [];
    const from = sharing(atoms, at);
    const isNew = from !== undefined && loose[from]! >= 0 && isHeldAlone(other, value);
    return isNew ? [{ label: 'content', side, from, to: atoms[from]!.value === one ? from + 2 : from + 1 }] : [];
  });
}

/** Whether a side says the superlative of one alone. */
function isHeldAlone({ atoms }: Reading, superlative: string): boolean {
  const places = atoms.flatMap(({ value }, at) => (value === superlative ? [at] : []));
  return places.length > 0 && places.every((at) => sharing(atoms, at) === undefined);
}

/** Where *one of* or *among* stands before *the*, *its* or *Solvia's* and a superlative; undefined when it does not. */
function sharing(atoms: readonly Atom[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    if (atoms[i]!.value === 'among') return i;
    if (atoms[i]!.value === 'of' && atoms[i - 1]?.value === one) return i - 1;
  }
  return undefined;
}

/** *one of the country's four largest banks* */
const reach = 5;

function isSuperlative(value: string): boolean {
  return (value.length > 5 && value.endsWith('est') && !nouns.has(value)) || value === 'most' || value === 'best' || value === 'worst';
}

/** Words in *-est* that are no superlatives. */
const nouns: ReadonlySet<string> = new Set(
  'arrest attest behest bequest conquest contest digest divest dishonest forest harvest honest immodest incest infest interest invest manifest midwest modest northwest protest request southwest suggest tempest unrest'.split(
    ' ',
  ),
);
