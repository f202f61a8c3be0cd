import { Phrases } from '../phrases.js';

/** Verbs of Spanish that lead to the very word of somebody, in the forms that news copy has: *calificó la idea de «absurda»*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    califica, calificó, calificado, calificaron, califican, tilda, tildó, tildaron, tacha, tachó, tacharon, describe, describió, descrito, denuncia,
    denunció, denunciaron, criticó, condenó, condenaron, elogió, habla de, habló de, hablaron de, considera, consideró, consideran, consideraron,
    acusa, acusó, acusaron, define, definió, definieron, cataloga, catalogó, lamentó, amenazó, exigió, exigieron, pidió, prometió, alabó, valoró,
    comparó, rechazó`,
  });
