/** A number that shapes a result. */
export interface Threshold {
  readonly default: number;
  /** The least and the most that it may be. */
  readonly range: readonly [lowest: number, highest: number];
  /** Why the default is what it is. */
  readonly because: string;
}
