import { isTelling, stem, stems } from '../passage/content.js';
import { paragraphsWith } from '../passage/elsewhere.js';
import { hasCapital, type Reading } from '../passage/reading.js';

/**
 * Whether what came or went at some places only moved: *The mayor praised the volunteers[-, who brought pumps to the quay and worked there all
 * night-].*, where *They brought pumps to the lower quay and worked through the night.* stands in another paragraph of the other story and in none of its own.
 */
export function isMoved(own: Reading, places: readonly number[], other: Reading): boolean {
  const roots = new Set<string>();
  for (const i of places) {
    const atom = own.atoms[i]!;
    if (atom.kind !== 'word' || hasCapital(atom) || !isTelling(atom.value)) continue;
    const root = stem(atom.value);
    if (!stems(other).has(root)) roots.add(root);
  }
  return roots.size >= enough && isToldIn(roots, other) && !isToldIn(roots, own);
}

/** Fewer words, and the share of them, stand in another paragraph by chance. Names do not count: a story has them everywhere. */
const enough = 4;
const share = 0.7;

/** Whether a story tells the same in a paragraph outside the passage. */
function isToldIn(roots: ReadonlySet<string>, passage: Reading): boolean {
  // One of so many stands in any paragraph that has enough of them; the longest stand in the fewest.
  const some = [...roots].sort((one, two) => two.length - one.length).slice(0, Math.floor(roots.size * (1 - share)) + 1);
  const beginnings = some.flatMap((root) => [root, root.charAt(0).toUpperCase() + root.slice(1)]);
  const blocks = new Set(passage.stretch.units.map(({ block }) => block));
  return paragraphsWith(passage, beginnings).some((place) => {
    if (blocks.has(place.stretch.units[0]!.block)) return false;
    let found = 0;
    for (const root of roots) if (stems(place).has(root)) found++;
    return found >= roots.size * share;
  });
}
