import { Phrases } from '../phrases.js';

/** What leads to a source in Portuguese. */
export const sources = () =>
  new Phrases<'source'>({
    source: 'segundo, de acordo com, conforme, nas palavras de, na opinião de',
    '': `
    o segundo, um segundo, do segundo, no segundo, ao segundo, em segundo, segundo lugar, segundo turno, segundo trimestre,
    segundo semestre, por segundo, de segundo`,
  });
