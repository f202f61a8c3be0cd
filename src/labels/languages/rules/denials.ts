import { type Finding, isLoose, type Mention, unmatched } from '../../passage/mentions.js';
import type { Passage, Reading } from '../../passage/reading.js';
import type { Language } from '../language.js';
import { small } from '../phrases.js';
import { ofKeptStatements } from './kept.js';
import { negationFindings } from './replaced.js';

/**
 * Denials that came or went: *Die Brücke ist [-nicht-] gesperrt*, *[-Aucun-]{+Un+} blessé n'a été signalé*. One word for another, *nicht* and *kein*, denies as before, and so do
 * the two of one clause: *No acudió nadie*.
 */
export function denialFindings(passage: Passage, language: Language): Finding[] {
  const { left, right } = passage;
  const found = ofKeptStatements(
    passage,
    unmatched((reading) => denialsOf(reading, language), left, right, areOne),
  );
  const withParticles = (mentions: readonly Mention[], others: readonly Mention[], reading: Reading) =>
    mentions.flatMap((mention) => withParticle(mention, reading, language, others.length > 0));
  return negationFindings(passage, {
    left: withParticles(found.left, found.right, left),
    right: withParticles(found.right, found.left, right),
  });
}

/** The first denial of each clause. */
function denialsOf({ atoms }: Reading, language: Language): Mention[] {
  const found: Mention[] = [];
  for (const mention of language.denials.in(atoms)) {
    if (mention.key === 'half' && particleBefore(atoms, mention, language) === undefined) continue;
    const before = found.at(-1);
    if (before && isOneClause(atoms, before.to, mention.from)) continue;
    found.push(mention.key === 'half' ? { ...mention, key: 'longer' } : mention);
  }
  return found;
}

/** Whether nothing parts two denials. A second one after more words is of another verb. */
function isOneClause(atoms: Reading['atoms'], from: number, to: number): boolean {
  if (to - from > farthest) return false;
  for (let at = from; at < to; at++) if (atoms[at]!.kind === 'mark') return false;
  return true;
}
const farthest = 4;

/** *noch nicht* denies what *nicht* does; *nicht mehr* says that it was so. */
function areOne(one: Mention, other: Mention): boolean {
  const keys = [one.key, other.key];
  return keys.includes('not') && keys.includes('yet');
}

/** The place of the particle that belongs to a denial: *n'est pas*, *ne le dira jamais*. */
function particleBefore(atoms: Reading['atoms'], { from }: Mention, { particle }: Language): number | undefined {
  if (!particle) return undefined;
  for (let at = from - 1; at >= 0 && at >= from - farthest; at--) {
    if (atoms[at]!.kind === 'mark' && atoms[at]!.text !== "'" && atoms[at]!.text !== '’') return undefined;
    if (particle.test(small(atoms[at]!))) return at;
  }
  return undefined;
}

/** A denial with its particle, where an edit touched that too; none where the particle stayed and nothing took the place of the rest: *n'ose {+pas+}*. */
function withParticle(mention: Mention, reading: Reading, language: Language, isReplaced: boolean): Mention[] {
  const at = particleBefore(reading.atoms, mention, language);
  if (at === undefined) return [mention];
  const particle = { from: at, to: at + 1, key: mention.key };
  if (isLoose(reading, particle)) return [particle, mention];
  return isReplaced ? [mention] : [];
}
