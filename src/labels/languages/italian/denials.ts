import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in Italian. */
export const denials = () =>
  new Phrases<Denial>({
    // *mai* denies with *non* alone.
    not: `
    non, né, nessun, nessuno, nessuna, nessun'altro, niente, nulla, senza, nemmeno, neanche, neppure, illeso, illesa, illesi, illese,
    incolume, incolumi`,
    some: 'non tutti, non tutte, non tutto, non sempre',
    yet: 'non ancora, non è ancora, non ha ancora, non sono ancora, non hanno ancora',
    longer: 'non più, non è più, non ha più, non sono più, non hanno più',
    '': `non solo, non soltanto, non solamente, senza dubbio, senz'altro, non lontano, nientemeno, niente meno, senza precedenti, non appena`,
  });
