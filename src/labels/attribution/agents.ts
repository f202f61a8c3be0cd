import { stem } from '../passage/content.js';
import type { Range } from '../passage/mentions.js';
import type { Reading } from '../passage/reading.js';
import { offices } from '../vocabulary/offices.js';

/** Those who speak of somebody and are somebody else: *Berg's lawyer said*, *the mayor's wife said*. */
const others: ReadonlySet<string> = new Set(
  `lawyer lawyers attorney attorneys counsel solicitor solicitors barrister wife husband widow mother father brother sister son daughter family
  parents aide aides adviser advisers agent friend friends colleague colleagues neighbor neighbors deputy doctor doctors physician manager trainer
  teacher boss employer landlord accountant biographer publisher relative relatives cousin uncle aunt nephew niece grandfather grandmother
  fiance fiancee girlfriend boyfriend partner roommate client patient pastor priest tutor chauffeur driver secretary assistant nurse supporters estate insurer insurers`
    .split(/\s+/)
    .map(stem),
);

/** Whether a word tells who is somebody else's: *the mayor's wife*, *an aide of his*. */
export function isOfSomebody(value: string): boolean {
  return others.has(stem(value));
}

/** Those who speak for somebody: what the spokesman of a company says, the company says; a person may say it, or have it said. */
const voices: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative office'.split(' ').map(stem),
);

/** Who speaks for somebody or of somebody that the source names as well. */
export interface Agent {
  /** The stem of what the agent is. */
  readonly noun: string;
  /** Whether what the agent says may be said to come from a company or an office that the agent speaks for. */
  readonly isVoice: boolean;
  /** Whom the agent is of where a pronoun says it: *he* of *his lawyer*. */
  readonly owner: string | undefined;
}

const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/**
 * The agent in a source: *Berg's lawyer*, *a spokesman for Berg*; undefined where nobody speaks for another (*lawyer Ana Berg*). What is told of the one
 * who speaks, from a comma to a comma, is passed over: *Gro Lie, his sister, said*.
 */
export function agentIn({ atoms }: Reading, { from, to }: Range, aside: Range): Agent | undefined {
  for (let i = from; i < to; i++) {
    if (i >= aside.from && i < aside.to && aside.from > from) continue;
    const noun = stem(atoms[i]!.value);
    const isVoice = voices.has(noun);
    if (!isVoice && !others.has(noun)) continue;
    const owner = ownerBefore(atoms, i, from);
    if (owner !== undefined || isOwned(atoms, i, from) || (i + 1 < to && /^(?:for|of|to)$/.test(atoms[i + 1]!.value)))
      return { noun, isVoice, owner };
  }
  return undefined;
}

/** *her former lawyer*: *she*. */
function ownerBefore(atoms: Reading['atoms'], at: number, from: number): string | undefined {
  for (let i = at - 1; i >= from && i >= at - ownerReach; i--) {
    const owner = owners.get(atoms[i]!.value);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** *Berg's chief spokesman*, *the miners' lawyer* */
function isOwned(atoms: Reading['atoms'], at: number, from: number): boolean {
  for (let i = at - 1; i > from && i >= at - ownerReach; i--) {
    if (atoms[i]!.value === "'s" || /^['’]$/.test(atoms[i]!.text)) return true;
  }
  return false;
}

/** *Berg's former defence lawyer* */
const ownerReach = 3;

/** Whether a source is a person for certain, by a title before the name or a pronoun behind the verb: *Mr. Berg said*, *Berg said she would stay*. */
export function isPerson({ atoms }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (titles.has(atoms[i]!.value)) return true;
  for (let i = to; i < to + pronounReach; i++) if (/^(?:he|she|his|her)$/.test(atoms[i]?.value ?? '')) return true;
  return false;
}

/** *said on Friday that she* */
const pronounReach = 4;

/** How people are addressed, and what they hold. */
const titles: ReadonlySet<string> = new Set([...'mister missus ms miss doctor professor judge pope coach'.split(' '), ...offices]);
