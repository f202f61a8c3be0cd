import { Phrases } from '../phrases.js';

/** What leads to a source in French. */
export const sources = () =>
  new Phrases<'source'>({
    source: `selon, d'après, à en croire, de source, de sources, aux dires de, au dire de, d' après`,
    '': 'selon que, selon les cas',
  });
