import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `cerca de, aproximadamente, por volta de, em torno de`,
    'more than': `mais de, acima de`,
    'less than': `menos de, abaixo de`,
    nearly: `quase, perto de`,
    'at least': `pelo menos, no mínimo, ao menos`,
    'up to': `no máximo, até`,
  });
