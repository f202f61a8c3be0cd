/** Figures are given to four decimals, so that reports are the same on every machine. */
export const decimals = 1e4;

/**
 * A share of a whole to four decimals.
 * 1 only when `part` is all of it and 0 only when it is nothing: 99,999 words of 100,000 give 0.9999. `whole` must not be 0.
 */
export function ratio(part: number, whole: number): number {
  const share = part / whole;
  const rounded = Math.round(share * decimals) / decimals;
  if (rounded >= 1 && share < 1) return (decimals - 1) / decimals;
  if (rounded <= 0 && share > 0) return 1 / decimals;
  return rounded;
}
