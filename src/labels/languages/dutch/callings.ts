import { Phrases } from '../phrases.js';

/** Verbs of Dutch that lead to the very word of somebody, in the forms that news copy has: *noemde het plan ‘absurd’*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    noemt, noemde, noemden, noemen, genoemd, bestempelt, bestempelde, bestempelden, bestempeld, omschrijft, omschreef, omschreven, spreekt, spreken,
    sprak, spraken, kwalificeerde, beschuldigt, beschuldigde, hekelt, hekelde, bekritiseerde, veroordeelt, veroordeelde, prijst, prees, betitelde,
    typeerde, dreigde, eist, eiste, vroeg, belooft, beloofde, vergeleek, laakte`,
    '': 'zo genoemde',
  });
