import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How Dutch tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    vermoedelijk||e, waarschijnlijk||e, mogelijk||e, misschien, wellicht, blijkbaar, kennelijk||e, vermeend||e, naar verluidt, verdacht||e,
    schijnbaar, allicht`,
    could: 'kan mogelijk, zou kunnen, zouden kunnen',
    report: 'zou, zouden',
    plan: 'wil, willen, is van plan, zijn van plan, overweegt, overwegen, hoopt, hopen, beoogt, beogen',
    must: 'moet, moeten',
    can: 'kan, kunnen, mag, mogen',
  });
