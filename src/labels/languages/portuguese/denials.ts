import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in Portuguese. */
export const denials = () =>
  new Phrases<Denial>({
    not: 'não, nem, nunca, jamais, nenhum, nenhuma, nenhuns, nenhumas, ninguém, nada, sem, tampouco, ileso, ilesa, ilesos, ilesas',
    some: 'nem todos, nem todas, não todos, não todas, nem sempre',
    yet: 'ainda não, não ainda',
    longer: 'já não, não mais',
    '': 'não só, não apenas, não somente, sem dúvida, sem dúvidas, não longe, nada mais, nem mais nem menos, nada menos, sem precedentes',
  });
