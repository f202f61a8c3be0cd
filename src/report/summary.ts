import type { CompareOptions, Document, Passage, Role, Summary } from '../model.js';
import { tokenize } from '../text/words.js';

const apart: ReadonlySet<Role> = new Set<Role>(['furniture', 'date', 'dateline', 'byline']);

/** The figures of a comparison. */
export function summarize(left: Document, right: Document, passages: readonly Passage[], _options: CompareOptions): Summary {
  const isApart = (p: Passage) =>
    [...p.left.map((u) => left.blocks[u.block]!), ...p.right.map((u) => right.blocks[u.block]!)].every((b) => apart.has(b.role));
  const story = passages.filter((p) => !isApart(p));
  const rest = passages.filter(isApart);
  const count = (test: (p: Passage) => boolean) => story.filter(test).length;
  const words = (document: Document) =>
    document.blocks.filter((b) => !apart.has(b.role)).reduce((sum, b) => sum + tokenize(b.text).filter((t) => t.word).length, 0);
  return {
    same: story.every((p) => p.kind === 'shared' && !p.moved),
    passages: {
      shared: count((p) => p.kind === 'shared'),
      edited: count((p) => p.kind === 'edited'),
      unique: {
        left: count((p) => p.kind === 'unique' && p.side === 'left'),
        right: count((p) => p.kind === 'unique' && p.side === 'right'),
      },
      moved: count((p) => p.moved),
      split: count((p) => p.kind !== 'unique' && p.relation === 'split'),
      merged: count((p) => p.kind !== 'unique' && p.relation === 'merge'),
    },
    apart: { left: rest.filter((p) => p.left.length > 0).length, right: rest.filter((p) => p.right.length > 0).length },
    words: { left: words(left), right: words(right), shared: 0 },
    containment: { left: 0, right: 0 },
    resemblance: 0,
    labels: {},
  };
}
