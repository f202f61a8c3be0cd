import { Phrases } from '../phrases.js';

/** What leads to a source in Italian. */
export const sources = () =>
  new Phrases<'source'>({
    source: 'secondo, stando a, a detta di, a giudizio di, a parere di, stando al, stando alla, stando ai, stando alle',
    '': `
    il secondo, un secondo, del secondo, nel secondo, al secondo, dal secondo, di secondo, secondo posto, secondo turno, secondo tempo,
    secondo trimestre, secondo semestre, secondo piano`,
  });
