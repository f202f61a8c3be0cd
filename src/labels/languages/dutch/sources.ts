import { Phrases } from '../phrases.js';

export const sources = new Phrases<'source'>({
  source: `volgens, naar verluidt, in de woorden van`,
});
