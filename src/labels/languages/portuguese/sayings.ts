import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of Portuguese, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    disse, diz, disseram, dizem, dito, afirmou, afirma, afirmaram, indicou, indica, explicou, explica, precisou, informou, informa,
    informaram, anunciou, anuncia, acrescentou, acrescenta, declarou, declara, sublinhou, referiu, refere, garantiu, destacou, contou,
    relatou`,
    claims: 'alegou, alega, alegaram',
    admits: 'admitiu, admite, admitiram, reconheceu, reconhece, confessou, confessa',
    denies: 'desmentiu, desmente, desmentiram, negou, nega, negaram, refutou',
    confirms: 'confirmou, confirma, confirmaram',
    warns: 'avisou, avisa, alertou, alerta, advertiu, ameaçou, ameaça',
  });
