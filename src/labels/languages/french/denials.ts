import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `pas, jamais, aucun, aucune, ni, rien, sans`,
  '': `non seulement, sans doute, sans aucun doute, pas loin`,
});
