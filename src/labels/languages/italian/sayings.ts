import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of Italian, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    detto, dice, disse, dicono, dichiarato, dichiara, spiegato, spiega, precisato, precisa, riferito, riferisce, annunciato, annuncia,
    aggiunto, aggiunge, affermato, afferma, sottolineato, sottolinea, comunicato, ha reso noto, scrive, osservato, raccontato, assicurato,
    assicura`,
    claims: 'sostenuto, sostiene, sostengono, preteso, asserito',
    admits: 'ammesso, ammette, ammettono, riconosciuto, riconosce, confessato, confessa',
    denies: 'smentito, smentisce, smentiscono, negato, nega, negano, respinto le accuse',
    confirms: 'confermato, conferma, confermano',
    warns: 'avvertito, avverte, ammonito, minacciato, minaccia, avvisato',
  });
