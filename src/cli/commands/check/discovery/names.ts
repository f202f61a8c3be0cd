/** Runs of digits, and what stands between them. */
const parts = /\d+|\D+/g;

/** Compares the names of cases: numbers by value, so that *c2* stands before *c10*, and letters by code units, which is the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.match(parts) ?? [], b.match(parts) ?? []];
  for (const [at, one] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const order = compareNumbers(one, other) || compareText(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** By value where both are numbers, of any length. */
function compareNumbers(one: string, other: string): number {
  if (!/^\d/.test(one) || !/^\d/.test(other)) return 0;
  const [a, b] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
  return a.length - b.length || compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
