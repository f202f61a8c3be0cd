import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How Portuguese tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    provavelmente, possivelmente, talvez, porventura, alegado||s, alegada||s, alegadamente, presumível, presumíveis, presumivelmente,
    suposto||s, suposta||s, supostamente, ao que tudo indica, aparentemente, eventual, eventualmente, ao que parece, provável, prováveis,
    possível, possíveis`,
    could: 'poderia, poderiam, poderá, poderão, deveria, deveriam, deverá, deverão',
    report: 'vai ter, vão ter, vai ser, vão ser, terá, terão, teria, teriam, seria, seriam, será, serão, estaria, estariam',
    plan: `
    prevê, preveem, planeia, planeiam, planeja, planejam, quer, querem, deseja, desejam, pretende, pretendem, tenciona, tencionam, espera,
    esperam, gostaria de, pondera, ponderam`,
    must: 'deve, devem, tem de, têm de, tem que, têm que',
    can: 'pode, podem',
  });
