/** The older article, or the one to measure against, is the left one. */
export type Side = 'left' | 'right';

/** One thing for each side. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}
