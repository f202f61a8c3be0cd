// What wirediff dedupe has to find, by the definition and by nothing that wirediff does: sets of strings, and every pair that shares one counted.

const least = { resemblance: 0.5, containment: 0.8 };
const size = 5;

/** The pairs of near-duplicates among articles, as `id id` with the ids in the order of the articles: all, and those by resemblance alone. */
export function truePairs(articles) {
  const sets = articles.map(({ text }) => shinglesOf(text));
  const [all, alike] = [new Set(), new Set()];
  const holders = new Map();
  for (const [right, set] of sets.entries()) {
    for (const [left, shared] of sharedWith(set, holders)) {
      const [small, union] = [Math.min(sets[left].size, set.size), sets[left].size + set.size - shared];
      const name = `${articles[left].id} ${articles[right].id}`;
      if (shared / union >= least.resemblance) alike.add(name);
      if (shared / union >= least.resemblance || shared / small >= least.containment) all.add(name);
    }
    for (const shingle of set) {
      const known = holders.get(shingle);
      if (known) known.push(right);
      else holders.set(shingle, [right]);
    }
  }
  return { all, alike };
}

function sharedWith(set, holders) {
  const counts = new Map();
  for (const shingle of set) for (const left of holders.get(shingle) ?? []) counts.set(left, (counts.get(left) ?? 0) + 1);
  return counts;
}

/** The different shingles of a text: five words in a row, or all of them when there are fewer. */
export function shinglesOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + size).join(' ')));
}

/** Recall and precision of the pairs that a program told, in whichever order it named the two. */
export function scorePairs(told, truth, articles) {
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const names = new Set([...told].map(([a, b]) => (order.get(a) < order.get(b) ? `${a} ${b}` : `${b} ${a}`)));
  const found = [...names].filter((name) => truth.has(name)).length;
  return { recall: truth.size === 0 ? Number.NaN : found / truth.size, precision: names.size === 0 ? Number.NaN : found / names.size };
}
