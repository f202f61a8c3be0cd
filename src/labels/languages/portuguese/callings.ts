import { Phrases } from '../phrases.js';

/** Verbs of Portuguese that lead to the very word of somebody, in the forms that news copy has: *classificou a ideia de “absurda”*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    classifica, classificou, classificaram, classificado, qualifica, qualificou, qualificaram, considera, considerou, consideraram, chamou, chamaram,
    descreve, descreveu, descreveram, denuncia, denunciou, criticou, condenou, condenaram, elogiou, fala em, falou em, falou de, falaram em, acusa,
    acusou, acusaram, define, definiu, lamentou, ameaçou, exigiu, pediu, prometeu, saudou, tachou, rotulou, apontou, comparou, rejeitou`,
  });
