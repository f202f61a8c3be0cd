import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `ponto percentual, pontos percentuais`,
    point: `ponto, pontos`,
    kph: `quilómetros por hora, quilômetros por hora`,
  });
