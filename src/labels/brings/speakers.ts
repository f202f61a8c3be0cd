import type { Atom } from '../atom.js';
import { type Saying, sayings } from '../attribution/sayings.js';
import { dates } from '../datetime/dates.js';
import type { Name } from '../name/names.js';
import { wholeNames } from '../name/whole.js';
import type { Range } from '../passage/mentions.js';
import { hasCapital, opensSentence, type Reading, remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';

/** A verb of saying, and who is named as the one who says it. */
interface Statement extends Saying {
  readonly speaker: Name | undefined;
  /** Whether the verb leaves open who speaks: *adding that*, *were confirmed*, *quoted X as saying*. Another verb of the sentence tells it. */
  readonly open: boolean;
}

/**
 * Who is named as the source of a quotation or a figure: by the nearest verb of saying in its sentence, or by one that ends the sentence right before.
 * Undefined when that verb has no name beside it (*he said*, *officials said*): nothing is guessed.
 */
export function speakerOf(reading: Reading, said: Range, quoted: ReadonlySet<number>): Name | undefined {
  let nearest: Statement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const statement of statements(reading)) {
    if (statement.open || quoted.has(reading.atoms[statement.at]!.start)) continue;
    const gap = gapBetween(reading.atoms, statement, said);
    if (gap < least) [nearest, least] = [statement, gap];
  }
  return nearest?.speaker;
}

/** How many atoms lie between a verb of saying with its source and what is said; infinity across the end of a sentence. */
function gapBetween(atoms: readonly Atom[], { from, to, at }: Saying, said: Range): number {
  if (at >= said.to) return stopIn(atoms, said.to - 1, from) ? Number.POSITIVE_INFINITY : Math.max(0, from - said.to);
  const gap = Math.max(0, said.from - to);
  return stopIn(atoms, to, said.from) && !goesOn(atoms, to, said.from) ? Number.POSITIVE_INFINITY : gap;
}

/** `"It is over," Ms. Doe said. "We go home."`: a point and a quotation mark lie between; *Doe said. Two men were hurt.* is told by nobody. */
function goesOn(atoms: readonly Atom[], from: number, to: number): boolean {
  return to - from <= adjacent && atoms[to - 1]!.value === '"';
}

const adjacent = 2;

function stopIn(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (atoms[i]!.value === '.') return true;
  return false;
}

const statements = remembered((reading): Statement[] =>
  sayings(reading).map((saying) => {
    const speaker = quotedBy(reading, saying) ?? subjectOf(reading, saying);
    const open = speaker === undefined && isOpen(reading.atoms, saying.at);
    // What a saying lacks comes first: behind the spread it would give each object a shape of its own, and V8 would go slow.
    return { open, speaker: open ? undefined : (speaker ?? nameBefore(reading, saying) ?? nameAfter(reading, saying)), ...saying };
  }),
);

/** *quoted General Mohammad Akraminia as saying* */
function quotedBy(reading: Reading, { at }: Saying): Name | undefined {
  return reading.atoms[at - 1]?.value === 'as' ? wholeNames(reading).find(({ to }) => to === at - 1) : undefined;
}

/** *Trump initially threatened to strike and even told them*: the name that opens the sentence, if it is plainly the one that acts. */
function subjectOf(reading: Reading, { at }: Saying): Name | undefined {
  const { atoms } = reading;
  if (wordBefore(atoms, at) !== 'and') return undefined;
  const first = wholeNames(reading).find((name) => name.to < at && !stopIn(atoms, name.to, at));
  return first && opensSentence(atoms, first.from) && acts.test(atoms[first.to]!.value) ? first : undefined;
}

/** What follows a name that is the subject of its sentence; after *Kremlin* in *Kremlin officials met* there stands none of these. */
const acts = /^(?:\w+(?:ly|ed)|has|had|is|was|will|also|then|met|flew|came|went|took|made|left|told|said)$/;

const adverb = /^(?:also|later|then|earlier|still|even|again|once|had|has|have|reportedly|himself|herself|\w+ly)$/;

/** *adding that*, *and even told them*, *were also confirmed*, *quoted the general as saying*: somebody else's verb, or nobody's. */
function isOpen(atoms: readonly Atom[], at: number): boolean {
  const { value } = atoms[at]!;
  const before = wordBefore(atoms, at);
  if (/^(?:quot|cit)/.test(value)) return true;
  if (value.endsWith('ing') && value !== 'according' && before !== 'as') return true;
  if (isFormOfBe(before) || /^(?:and|not|who|which)$/.test(before)) return true;
  return value === 'according' && /^(?:its|his|her|their)$/.test(atoms[at + 2]?.value ?? '');
}

/** The word before an atom, over adverbs. */
function wordBefore(atoms: readonly Atom[], at: number): string {
  let i = at - 1;
  while (i >= 0 && atoms[i]!.kind === 'word' && adverb.test(atoms[i]!.value)) i--;
  return atoms[i]?.value ?? '';
}

/** *Peskov added*, *Peskov on Friday said*, *Jane Doe, the head of the agency in Geneva, said*; not *the aide to Peskov said*, *Peskov's aide said*. */
function nameBefore(reading: Reading, { at, from }: Saying): Name | undefined {
  const { atoms } = reading;
  if (atoms[at]!.value === 'according') return undefined;
  const own = wholeNames(reading).filter((name) => name.from >= from && name.to <= at);
  const inApposition = atoms[at - 1]?.value === ',';
  const name = inApposition ? setOff(reading, own) : own.at(-1);
  if (!name || preposition.test(atoms[name.from - 1]?.value ?? '')) return undefined;
  return inApposition || leadsOver(reading, name.to, at) ? withPartner(reading, name) : undefined;
}

/** *Jane Doe* of *Jane Doe, the Prime Minister, said* and of *The Prime Minister, Jane Doe, said*: the first between commas that is no office. */
function setOff({ atoms }: Reading, own: readonly Name[]): Name | undefined {
  const found = own.filter(({ to }) => atoms[to]?.value === ',');
  return found.find(({ words }) => !office.test(words.at(-1)!)) ?? found[0];
}

const office = /^(?:minister|president|chancellor|secretary|governor|mayor|chief|director|chairman|premier|spokesman|spokeswoman)$/;

/** *Ashurst and Cole LLP said*: both, though the first word of a sentence alone is no name for certain. */
function withPartner({ atoms }: Reading, name: Name): Name {
  const partner = name.from - 2;
  const joins = atoms[name.from - 1]?.value === 'and' && partner >= 0 && hasCapital(atoms[partner]!);
  return joins ? { ...name, from: partner } : name;
}

const preposition = /^(?:of|in|from|at|to|for|with|by|on|near|against|about|over)$/;

/** Whether nothing but adverbs and a date stands between a name and its verb. */
function leadsOver(reading: Reading, from: number, to: number): boolean {
  const inDate = dates(reading);
  for (let i = from; i < to; i++) {
    const { value } = reading.atoms[i]!;
    if (value !== 'on' && value !== 'as' && !adverb.test(value) && !inDate.some((date) => i >= date.from && i < date.to)) return false;
  }
  return true;
}

/** *said Peskov*, *said Kremlin spokesman Dmitry Peskov on Friday*, *according to HRANA*; not *said the Kremlin spokesman*, nor who is *told*. */
function nameAfter(reading: Reading, { at }: Saying): Name | undefined {
  const { atoms } = reading;
  if (hasHearer.test(atoms[at]!.value)) return undefined;
  const first = atoms[at]!.value === 'according' ? at + 2 : at + 1;
  const near = wholeNames(reading).filter(({ from }) => from >= first && from <= first + longest);
  const end = endOfSource(atoms, first, near);
  const name = near.filter(({ from }) => from < end).at(-1);
  if (!name || (name.to === end && atoms[end]?.value === "'s")) return undefined;
  const after = atoms[name.to];
  const inDate = dates(reading).some((date) => date.from === name.to);
  return name.to >= end || inDate || after === undefined || after.kind === 'mark' ? name : undefined;
}

/** Where the naming of a source ends that begins at a place: over the possessive of a name (*the Teachers' Union*) and of whose somebody is (*Orla's Dag Lien*). */
function endOfSource(atoms: readonly Atom[], first: number, near: readonly Name[]): number {
  let end = first;
  while (end < first + longest && end < atoms.length) {
    const { kind, value } = atoms[end]!;
    const name = near.find(({ from, to }) => end >= from && end < to);
    const isOwner = value === "'s" && near.some(({ from }) => from === end + 1);
    if (name === undefined && !isOwner && (kind !== 'word' || ends.test(value))) break;
    end = name?.to ?? end + 1;
  }
  return end;
}

/** Verbs before the one who hears it: *the source told Reuters*. */
const hasHearer = /^(?:t(?:old|ells?|elling)|(?:inform|assur|remind)(?:e|es|ed|s|ing)?)$/;

/** How many words a source of one name takes behind the verb: *said senior Qatari foreign ministry official Jane Doe*. */
const longest = 9;
/** Words that the naming of a source ends at. */
const ends = /^(?:in|from|at|to|for|with|by|on|near|that|who|which|as|and|but|when|while|after|before|if|'s|it|he|she|they|there)$/;
