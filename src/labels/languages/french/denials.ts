import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in French. */
export const denials = () =>
  new Phrases<Denial>({
    not: `
    pas, jamais, aucun, aucune, aucuns, aucunes, nul, nulle, ni, rien, sans, non, nullement, aucunement, indemne, indemnes, sain et sauf,
    sains et saufs`,
    some: 'pas tous, pas toutes, pas tout, pas toujours',
    yet: 'pas encore, toujours pas',
    half: 'plus, guère',
    '': `
    non seulement, sans doute, sans aucun doute, sans nul doute, pas seulement, pas loin, non loin, non sans, de plus, pas de calais,
    rien que, sans précédent`,
  });
