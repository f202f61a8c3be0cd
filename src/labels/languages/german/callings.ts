import { Phrases } from '../phrases.js';

/** Verbs of German that lead to the very word of somebody, in the forms that news copy has: *nannte den Plan „verrückt“*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    nannte, nannten, nennt, nennen, bezeichnet, bezeichnete, bezeichneten, bezeichnen, beschrieb, beschrieben, beschreibt, spricht, sprechen, sprach,
    sprachen, kritisiert, kritisierte, kritisierten, verurteilt, verurteilte, lobt, lobte, lobten, warf, wirft, warfen, wertet, wertete, bewertet,
    bewertete, stufte, geißelte, brandmarkte, rügt, rügte, würdigt, würdigte, begrüßt, begrüßte, beschimpft, beschimpfte, verspottete, verglich,
    vergleicht, beklagt, beklagte, fordert, forderte, forderten, rief, ruft, riefen, entschuldigte`,
    '': 'so genannt|e|en|er|es, nennt sich, nannte sich, nennen sich',
  });
