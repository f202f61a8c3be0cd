import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `circa, intorno a, all'incirca, attorno a`,
    'more than': `oltre, più di, più d'`,
    'less than': `meno di`,
    nearly: `quasi, poco meno di`,
    'at least': `almeno, come minimo, perlomeno, non meno di`,
    'up to': `al massimo, fino a, non più di, più d'`,
  });
