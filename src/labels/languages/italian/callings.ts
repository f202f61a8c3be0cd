import { Phrases } from '../phrases.js';

/** Verbs of Italian that lead to the very word of somebody, in the forms that news copy has: *ha definito la proposta «assurda»*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    definisce, definito, definita, definì, definiscono, bolla, bollato, bollata, bollò, descrive, descritto, descritta, denuncia, denunciato,
    criticato, condanna, condannato, elogiato, parla di, parlato di, parlano di, parlò di, accusa, accusato, accusano, giudica, giudicato, giudicata,
    ritiene, ritenuto, considera, considerato, minacciato, chiesto, promesso, lodato, etichettato, paragonato, respinto`,
  });
