import type { ArticleList, Pair, TemplateEvidence, TemplatePair } from '../model.js';
import { compareIds, Groups } from './families.js';
import { figuresOf } from './figures.js';

/** Asks whether a pair looks like two uses of one template; gives the evidence when it does. */
export type TemplateTest = (pair: Pair) => TemplateEvidence | undefined;

/** The ties that hold articles together: those of families, and those of templates between them. */
export interface Ties {
  readonly families: readonly Pair[];
  readonly templates: readonly TemplatePair[];
}

/**
 * The pairs that tie connected articles together, the strongest first, as Kruskal chooses a spanning tree (1956): a pair whose articles are tied already is
 * not asked about. So a series of reports stays a series though a quiet day's differs from the day before in hardly a figure, and of a million pairs of
 * a template a thousand are looked at. The order of `pairs` changes nothing.
 */
export function tiesAmong(pairs: readonly Pair[], articles: ArticleList, test: TemplateTest): Ties {
  const numbers = new Map<number, number>();
  for (const { left, right } of pairs) for (const end of [left, right]) if (!numbers.has(end)) numbers.set(end, numbers.size);
  const tied = new Groups(numbers.size);
  const families: Pair[] = [];
  const templates: TemplatePair[] = [];
  for (const pair of strongestFirst(pairs, articles)) {
    if (!tied.join(numbers.get(pair.left)!, numbers.get(pair.right)!)) continue;
    const evidence = test(pair);
    if (evidence) templates.push({ left: pair.left, right: pair.right, evidence });
    else families.push(pair);
  }
  return { families, templates };
}

/** By the greatest of a pair's figures, then by resemblance, then by ids. A brief stands in its story before it stands in tomorrow's. */
function strongestFirst(pairs: readonly Pair[], articles: ArticleList): Pair[] {
  const weighed = pairs.map((pair) => {
    const [left, right] = [articles.at(pair.left), articles.at(pair.right)];
    const { resemblance, containment } = figuresOf(pair.shared, left.shingles, right.shingles);
    const ids = left.id < right.id ? [left.id, right.id] : [right.id, left.id];
    return { pair, strength: Math.max(containment.left, containment.right), resemblance, ids };
  });
  weighed.sort(
    (a, b) =>
      b.strength - a.strength || b.resemblance - a.resemblance || compareIds(a.ids[0]!, b.ids[0]!) || compareIds(a.ids[1]!, b.ids[1]!),
  );
  return weighed.map(({ pair }) => pair);
}
