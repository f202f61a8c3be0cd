import { Phrases } from '../phrases.js';

export const sources = new Phrases<'source'>({
  source: `según, de acuerdo con, conforme a, en palabras de, a juicio de`,
  '': `según se, según los casos`,
});
