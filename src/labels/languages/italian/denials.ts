import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `non, né, mai, nessun, nessuno, nessuna, niente, nulla, senza`,
  '': `non solo, non soltanto, senza dubbio, di mai, se mai, non lontano, più che mai`,
});
