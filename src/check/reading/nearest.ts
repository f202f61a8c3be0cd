/** How many letters a slip may get wrong in a word. */
const slips = 2;

/** The known word that was meant by one that is not known, or `undefined` when none is near: `containmnet` for `containment`. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(slips, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = distanceOf(wanted, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** What to say of an unknown word: the one that was meant, or all that are known. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? `use ${known.join(', ')}` : `did you mean ${meant}?`;
}

/** Letters to put in, take out, change or swap with their neighbour (optimal string alignment); `enough` or more is not told apart. */
function distanceOf(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      next.push(swapped ? Math.min(plain, before[j - 2]! + 1) : plain);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
