import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

export const denials = new Phrases<Denial>({
  not: `pas, jamais, aucun, aucune, aucuns, aucunes, nul, nulle, ni, rien, sans, non, nullement, aucunement, indemne, indemnes, sauf et sain, sain et sauf, sains et saufs,
    n'a aucun, n'a aucune`,
  some: 'pas tous, pas toutes, pas tout, pas toujours',
  yet: 'pas encore, toujours pas',
  half: 'plus, guère',
  '': `non seulement, sans doute, sans aucun doute, sans nul doute, pas seulement, pas loin, non loin, non sans, de plus, pas de calais, rien que, sans précédent`,
});
