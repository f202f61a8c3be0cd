import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `environ, quelque, autour de, à peu près, approximativement`,
    'more than': `plus de, plus d', au-delà de, au delà de`,
    'less than': `moins de, moins d'`,
    nearly: `près de, près d', presque, quasi`,
    'at least': `au moins, au minimum, pas moins de`,
    'up to': `au plus, jusqu'à, au maximum, tout au plus`,
  });
