import { type Finding, type Mention, unmatched } from '../../passage/mentions.js';
import type { Passage, Reading } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { ofKeptStatements } from './kept.js';
import { negationFindings } from './replaced.js';

/**
 * How sure the story is of what it tells: *Der [-mutmaßliche-] Täter*, *L'homme [-aurait-]{+a+} tué sa compagne*, *muss* for *kann*. One word of doubt for another is as
 * sure as before. What somebody must or can is told only where one took the place of the other: *must pay* and *pays* are no two facts.
 */
export function reserveFindings(passage: Passage, language: Language): Finding[] {
  const { left, right } = passage;
  const found = ofKeptStatements(
    passage,
    unmatched((reading) => reservesOf(reading, language), left, right, areOne),
  );
  const told = (own: readonly Mention[], others: readonly Mention[]) =>
    own.filter(({ key }) => !isDuty(key) || others.some((other) => other.key !== key));
  return negationFindings(passage, { left: told(found.left, found.right), right: told(found.right, found.left) });
}

function isDuty(key: string): boolean {
  return key === 'must' || key === 'can';
}

function reservesOf({ atoms }: Reading, { reserves, sayings, infinitive }: Language): Mention[] {
  const found = reserves.in(atoms).filter(({ key, to }) => key !== 'plan' || !infinitive || leadsTo(infinitive, atoms, to));
  // *Er sagte, die Tat sei geklärt*: whoever is quoted has said it, and the form of the verb follows from that.
  const tellings = found.some(({ key }) => key === 'report') ? sayings.in(atoms) : [];
  return found.filter((mention) => mention.key !== 'report' || !tellings.some((told) => areInOneSentence(atoms, mention, told)));
}

function areInOneSentence(atoms: Reading['atoms'], one: Mention, other: Mention): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  for (let at = from; at < to; at++) if (/^[.?!]$/.test(atoms[at]!.value)) return false;
  return true;
}

/** Whether a verb of such an ending stands at a place, or behind one word: *prévoit de supprimer*. */
function leadsTo(infinitive: RegExp, atoms: Reading['atoms'], at: number): boolean {
  return [at, at + 1].some((place) => infinitive.test(atoms[place]?.text ?? ''));
}

/** Doubts of different kinds: *peut-être* for *pourrait*, *aurait* for *présumé*. */
function areOne(one: Mention, other: Mention): boolean {
  return doubts.has(one.key) && doubts.has(other.key);
}
const doubts: ReadonlySet<string> = new Set(['doubt', 'could', 'report']);
