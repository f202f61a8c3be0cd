import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `point de pourcentage, points de pourcentage`,
    kph: `kilomètres heure, kilomètres par heure, kilomètre heure`,
  });
