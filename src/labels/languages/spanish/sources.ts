import { Phrases } from '../phrases.js';

/** What leads to a source in Spanish. */
export const sources = () =>
  new Phrases<'source'>({
    source: 'según, de acuerdo con, conforme a, en palabras de, a juicio de',
    '': 'según se, según los casos',
  });
