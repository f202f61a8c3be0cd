import type { Initials, Title } from '../language.js';
import { Phrases } from '../phrases.js';

/** What stands before the name of a man or a woman. */
export const titles = () =>
  new Phrases<Title>({
    mister: 'm, m., monsieur',
    missus: 'mme, mme., madame',
    miss: 'mlle, mlle., mademoiselle',
  });

/** What is known by its initials, with what they stand for. */
export const initials = () =>
  new Phrases<Initials>({
    'u.s.': 'usa, états-unis, etats-unis',
    'u.n.': 'onu, nations unies, organisation des nations unies',
    'e.u.': 'ue, union européenne',
    nato: 'otan, nato, alliance atlantique',
  });
