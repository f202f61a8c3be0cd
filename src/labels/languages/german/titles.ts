import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'herr||n, hr, hr.',
    missus: 'frau, fr, fr.',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'usa, vereinigte||n staaten',
    'u.n.': 'uno, un, vereinte||n nationen',
    'e.u.': 'eu, europäische||n union',
    nato: 'nato',
  });
