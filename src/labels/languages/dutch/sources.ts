import { Phrases } from '../phrases.js';

/** What leads to a source in Dutch. */
export const sources = () =>
  new Phrases<'source'>({
    source: 'volgens, naar verluidt, in de woorden van',
  });
