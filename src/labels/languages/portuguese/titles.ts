import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'sr, sr., senhor',
    missus: 'sra, sra., senhora',
    miss: 'srta, srta., senhorita',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'eua, estados unidos',
    'u.n.': 'onu, nações unidas, organização das nações unidas',
    'e.u.': 'ue, união europeia, união européia',
    nato: 'otan, nato, aliança atlântica',
  });
