import type { Alignment, CompareOptions, Document, Link } from '../model.js';
import { foldSpace } from '../text/normalize.js';
import { similarity } from '../text/similarity.js';
import { unitsOf } from './units.js';
import { editWords } from './words.js';

/** What corresponds to what between two documents. */
export function align(left: Document, right: Document, options: CompareOptions): Alignment {
  const l = unitsOf(left, options.unit);
  const r = unitsOf(right, options.unit);
  const links: Link[] = [];
  const taken = new Set<number>();
  l.forEach((a, i) => {
    const ta = left.text.slice(a.start, a.end);
    let best = -1;
    let bestScore = 0;
    r.forEach((b, j) => {
      const score = taken.has(j) ? 0 : similarity(ta, right.text.slice(b.start, b.end));
      if (score > bestScore) [best, bestScore] = [j, score];
    });
    if (bestScore < options.threshold + 0.15) return;
    taken.add(best);
    const b = r[best]!;
    const same = foldSpace(ta) === foldSpace(right.text.slice(b.start, b.end));
    const edits = same ? [] : editWords({ text: left.text, ...a }, { text: right.text, ...b });
    links.push({ left: [i], right: [best], relation: 'one-to-one', moved: false, similarity: bestScore, edits });
  });
  return { left: l, right: r, links, limits: [] };
}
