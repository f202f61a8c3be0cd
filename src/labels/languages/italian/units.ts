import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `punto percentuale, punti percentuali`,
    point: `punto, punti`,
    kph: `chilometri orari, chilometri all'ora, chilometri l'ora`,
  });
