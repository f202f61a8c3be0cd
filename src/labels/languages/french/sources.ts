import { Phrases } from '../phrases.js';

export const sources = new Phrases<'source'>({
  source: `selon, d'après, à en croire, de source, de sources, aux dires de, au dire de, d' après`,
  '': `selon que, selon les cas`,
});
