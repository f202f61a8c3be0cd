import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in Spanish. */
export const denials = () =>
  new Phrases<Denial>({
    not: 'no, ni, nunca, jamás, ningún, ninguno, ninguna, nadie, nada, sin, tampoco, ileso, ilesa, ilesos, ilesas, indemne',
    some: 'no todos, no todas, no todo, no siempre',
    yet: 'aún no, todavía no, no aún, no todavía',
    longer: 'ya no',
    '': `
    no solo, no sólo, no solamente, no únicamente, sin embargo, sin duda, sin lugar a dudas, no obstante, no lejos, nada más,
    ni más ni menos, nada menos, sin precedentes`,
  });
