import type { Side } from '../../model.js';
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
  const words = gap[side].filter((at) => own.atoms[at]!.kind !== 'mark');
  const [relative, ...more] = words.filter((at) => isTelling(own.atoms[at]!.value));
  if (relative === undefined || more.length > 0 || words.length > longest || !isOfSomebody(own.atoms[relative]!.value)) return [];
  const { value } = own.atoms[relative]!;
  const isOfKept = words.includes(relative + 1) && own.atoms[relative + 1]!.value === 'of';
  const isOwned = words[0] === relative - 1 && own.atoms[relative - 1]!.value === "'s" && own.loose[relative - 2] === -1;
  // *[-the family of-] the victim{+'s relatives+}*
  if ((!isOfKept && !isOwned) || other.atoms.some((atom) => atom.value === value) || other.changed.some((atom) => isOfSomebody(atom.value)))
    return [];
  return [{ label: 'name', side, from: words[0]!, to: words.at(-1)! + 1 }];
}

/** *the son of the* */
const longest = 4;
