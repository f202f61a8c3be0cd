import type { Exactness } from '../language.js';
import { Phrases } from '../phrases.js';

export const exactness = () =>
  new Phrases<Exactness>({
    about: `unos, unas, cerca de, alrededor de, aproximadamente, en torno a`,
    'more than': `más de, por encima de`,
    'less than': `menos de, por debajo de`,
    nearly: `casi, prácticamente`,
    'at least': `al menos, por lo menos, como mínimo, cuando menos`,
    'up to': `como máximo, como mucho, a lo sumo, hasta`,
  });
