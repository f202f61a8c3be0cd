/** One number that shapes a result. */
export interface Threshold {
  readonly default: number;
  readonly range: readonly [lowest: number, highest: number];
  readonly because: string;
}
