import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of German, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    so der, so die, so das, so ein, so eine, sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, betont, betonte, betonten,
    teilt mit, teilte mit, mitteilte, mitgeteilt, mitteilten, teilte, teilten, berichtet, berichtete, berichteten, meldet, meldete,
    meldeten, gab bekannt, gaben bekannt, bekanntgab, hieß, schrieb, schreibt, äußerte, unterstrich, erläuterte, sprach, kündigte,
    ankündigte, hob hervor`,
    claims: 'behauptet, behauptete, behaupteten, wollte wissen',
    admits: 'räumte ein, räumt ein, räumten ein, einräumte, räumte, gab zu, gaben zu, gestand, gestanden, zugab, gesteht',
    denies: `
    dementiert, dementierte, dementierten, bestritt, bestreitet, bestritten, leugnet, leugnete, wies zurück, zurückwies, widersprach`,
    confirms: 'bestätigt, bestätigte, bestätigten',
    warns: 'warnt, warnte, warnten, drohte, droht, drohten, mahnte, mahnt',
  });
