import type { Unit } from '../language.js';
import { Phrases } from '../phrases.js';

export const units = () =>
  new Phrases<Unit>({
    'percent point': `punto porcentual, puntos porcentuales`,
    point: `punto, puntos`,
    kph: `kilómetros por hora`,
  });
