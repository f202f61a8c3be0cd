import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `ongeveer, circa, zo'n, rond de, naar schatting`,
    'more than': `meer dan, ruim, boven de`,
    'less than': `minder dan, onder de`,
    nearly: `bijna, haast, krap`,
    'at least': `minstens, minimaal, zeker, ten minste, op zijn minst`,
    'up to': `hooguit, hoogstens, maximaal, ten hoogste`,
  });
