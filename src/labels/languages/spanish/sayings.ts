import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of Spanish, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    dijo, dice, dijeron, dicen, dicho, señaló, señala, señalaron, afirmó, afirma, afirmaron, indicó, indica, indicaron, explicó, explica,
    precisó, precisa, informó, informa, informaron, anunció, anuncia, anunciaron, añadió, añade, declaró, declara, aseguró, asegura,
    manifestó, manifiesta, subrayó, subraya, agregó, apuntó, publica, contó`,
    claims: 'alegó, alega, alegaron, pretendió',
    admits: 'admitió, admite, admitieron, reconoció, reconoce, reconocieron, confesó, confiesa',
    denies: 'desmintió, desmiente, desmintieron, negó, niega, negaron, rechazó las acusaciones',
    confirms: 'confirmó, confirma, confirmaron',
    warns: 'advirtió, advierte, advirtieron, alertó, alerta, amenazó, amenaza',
  });
