import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `procentpunt, procentpunten`,
    point: `punt, punten`,
    kph: `kilometer per uur`,
  });
