import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How Spanish tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    probablemente, posiblemente, seguramente, quizá, quizás, tal vez, acaso, presunto||s, presunta||s, presuntamente, supuesto||s,
    supuesta||s, supuestamente, al parecer, aparentemente, a lo mejor, previsiblemente, probable||s, posible||s`,
    could: 'podría, podrían, debería, deberían, pudiera, pudieran',
    report: 'habría, habrían, sería, serían, estaría, estarían, tendría, tendrían',
    plan: `
    prevé, prevén, planea, planean, quiere, quieren, desea, desean, pretende, pretenden, tiene previsto, tienen previsto, espera, esperan,
    querría, querrían, contempla, contemplan, estudia, estudian`,
    must: 'debe, deben, deberá, deberán, tiene que, tienen que',
    can: 'puede, pueden, podrá, podrán',
  });
