import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { isOfSomebody } from '../attribution/agents.js';
import { isTelling } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import type { Finding } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';

/** *[-A son of-] President Horn was fined*, *the mayor{+'s wife+} was held*: it is told of somebody's relative or aide on one side, and of themselves on the other. */
export function relativeFindings(passage: Passage): Finding[] {
  return passage.gaps.flatMap((gap) => {
    if (gap.left.length > 0 === gap.right.length > 0) return [];
    return relativeIn(gap, gap.left.length > 0 ? 'left' : 'right', passage);
  });
}

function relativeIn(gap: Run, side: Side, { [side]: own, [side === 'left' ? 'right' : 'left']: other }: Passage): Finding[] {
  const relative = onlyTelling(own.atoms, gap[side]);
  if (relative === undefined || !isOfSomebody(own.atoms[relative]!.value)) return [];
  const words = gap[side].filter((at) => own.atoms[at]!.kind !== 'mark');
  if (words.length > longest) return [];
  const { value } = own.atoms[relative]!;
  const isOfKept = words.includes(relative + 1) && own.atoms[relative + 1]!.value === 'of';
  const isOwned = words[0] === relative - 1 && own.atoms[relative - 1]!.value === "'s" && own.loose[relative - 2] === -1;
  // *[-the family of-] the victim{+'s relatives+}*
  if ((!isOfKept && !isOwned) || other.atoms.some((atom) => atom.value === value) || other.changed.some((atom) => isOfSomebody(atom.value)))
    return [];
  return [{ label: 'name', side, from: words[0]!, to: words.at(-1)! + 1 }];
}

/** Where the one word stands that tells something of all at some places; undefined where none or several do. */
function onlyTelling(atoms: readonly Atom[], places: readonly number[]): number | undefined {
  let only: number | undefined;
  for (let k = 0; k < places.length; k++) {
    const { kind, value } = atoms[places[k]!]!;
    if (kind === 'mark' || !isTelling(value)) continue;
    if (only !== undefined) return undefined;
    only = places[k];
  }
  return only;
}

/** *the son of the* */
const longest = 4;
