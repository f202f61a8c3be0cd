import type { Evidence } from '../likeness/evidence.js';
import { thresholds } from '../options.js';
import type { Alignable, SideUnits } from '../sides.js';

/**
 * Leaves out of the evidence a headline or deck as a version of a paragraph of which a paragraph is hardly less likely one, each the other's likeliest: a lead says again
 * what its headline says, and where the other story has no headline, its lead is a version of the lead.
 */
export function withoutHeadlines(evidence: Evidence, sides: Alignable): void {
  const heads = { left: headsOf(sides.left), right: headsOf(sides.right) };
  if (heads.left.size + heads.right.size === 0) return;
  const isMixed = (pair: number) => heads.left.has(evidence.left[pair]!) !== heads.right.has(evidence.right[pair]!);
  const likeliest = { left: new Map<number, number>(), right: new Map<number, number>() };
  for (let pair = 0; pair < evidence.size; pair++) {
    if (heads.left.has(evidence.left[pair]!) || heads.right.has(evidence.right[pair]!)) continue;
    for (const side of ['left', 'right'] as const) {
      const known = likeliest[side].get(evidence[side][pair]!);
      if (known === undefined || evidence.logOdds[pair]! > evidence.logOdds[known]!) likeliest[side].set(evidence[side][pair]!, pair);
    }
  }
  evidence.keep((pair) => {
    // One that says something else is a rival like any other.
    if (!isMixed(pair) || evidence.contained[pair]! < thresholds.repeated.default) return true;
    const side = heads.left.has(evidence.left[pair]!) ? 'right' : 'left';
    const best = likeliest[side].get(evidence[side][pair]!);
    if (best === undefined || evidence.logOdds[best]! < evidence.logOdds[pair]! - thresholds.headline.default) return true;
    const across = side === 'left' ? 'right' : 'left';
    return likeliest[across].get(evidence[across][best]!) !== best;
  });
}

function headsOf({ document, units }: SideUnits): ReadonlySet<number> {
  return new Set(units.flatMap(({ block }, unit) => (/^(?:headline|deck)$/.test(document.blocks[block]!.role) ? [unit] : [])));
}
