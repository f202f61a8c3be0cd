import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'sr, sr., señor',
    missus: 'sra, sra., señora',
    miss: 'srta, srta., señorita',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'eeuu, ee . uu ., ee . uu, ee.uu., ee.uu, estados unidos',
    'u.n.': 'onu, naciones unidas, organización de las naciones unidas',
    'e.u.': 'ue, unión europea',
    nato: 'otan, alianza atlántica',
  });
