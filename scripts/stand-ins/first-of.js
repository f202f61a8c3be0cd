/**
 * An array as it is; of anything else that can be gone through, as many as are asked for: what `const [a, b] = some` takes of it.
 * @template T
 * @param {Iterable<T>} some
 * @param {number} count
 * @returns {readonly T[]}
 */
export function firstOf(some, count) {
  if (Array.isArray(some)) return some;
  const found = [];
  for (const one of some) if (found.push(one) === count) break;
  return found;
}
