import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `no, ni, nunca, jamás, ningún, ninguno, ninguna, nadie, nada, sin, tampoco`,
  '': `no solo, no sólo, sin embargo, sin duda, no obstante, no lejos`,
});
