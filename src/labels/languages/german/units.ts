import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `prozentpunkt, prozentpunkte, prozentpunkten`,
    point: `punkt, punkte, punkten`,
    kph: `stundenkilometer, stundenkilometern, kilometer pro stunde, kilometern pro stunde`,
  });
