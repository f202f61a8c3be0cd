import type { NearPair } from '../../model.js';
import { numberedInJson } from '../page/visible.js';
import { remembered } from './remembered.js';

/**
 * What writes pairs as the contract has them, each as JSON on one line without its end (`PairJson`). Put together by hand: of a page with many copies there are
 * millions, with the same figures.
 */
export function pairLines(): (pair: NearPair) => string {
  const idOf = remembered(({ id }) => numberedInJson(JSON.stringify(id)));
  const figuresOf = lastFigures();
  return (pair) => `{"left":${idOf(pair.left)},"right":${idOf(pair.right)},${figuresOf(pair)}}`;
}

function lastFigures(): (pair: NearPair) => string {
  let written = '';
  let last: readonly number[] = [];
  return ({ figures: { resemblance, containment }, shared }) => {
    const { left, right } = containment;
    if (last[0] === resemblance && last[1] === left && last[2] === right && last[3] === shared) return written;
    last = [resemblance, left, right, shared];
    written = `"resemblance":${resemblance},"containment":{"left":${left},"right":${right}},"shared":${shared}`;
    return written;
  };
}
