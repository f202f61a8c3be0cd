import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How Italian tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    probabilmente, verosimilmente, presumibilmente, forse, magari, a quanto pare, apparentemente, presunt|o|a|i|e, suppost|o|a|i|e,
    sedicente, sedicenti, eventual|e|i, eventualmente, possibilmente, probabil|e|i, sembra che, pare che`,
    could: 'potrebbe, potrebbero, dovrebbe, dovrebbero',
    report: 'avrebbe, avrebbero, sarebbe, sarebbero',
    plan: `
    intende, intendono, prevede di, prevedono di, prevede, prevedono, vuole, vogliono, punta a, puntano a, conta di, contano di, spera,
    sperano, vorrebbe, vorrebbero, valuta, valutano`,
    must: 'deve, devono, dovrà, dovranno',
    can: 'può, possono, potrà, potranno',
  });
