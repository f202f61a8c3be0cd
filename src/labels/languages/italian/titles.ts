import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'sig, sig., signor, signore',
    missus: 'signora',
    miss: 'signorina',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'usa, stati uniti',
    'u.n.': 'onu, nazioni unite, organizzazione delle nazioni unite',
    'e.u.': 'ue, unione europea',
    nato: 'nato, alleanza atlantica',
  });
