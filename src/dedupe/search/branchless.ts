// Small whole numbers (below 2^31) are compared without branches here: where a processor cannot foresee the answer, a branch takes longer than all the rest.

/** All bits, if one number is less than another; or none. */
export function isLess(one: number, other: number): number {
  return (one - other) >> 31;
}

/** The smaller of two numbers. */
export function smaller(one: number, other: number): number {
  return other + ((one - other) & isLess(one, other));
}

/** The larger of two numbers. */
export function larger(one: number, other: number): number {
  return one - ((one - other) & isLess(one, other));
}
