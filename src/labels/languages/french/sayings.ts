import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of French, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    appris, a-t-on appris, dit, disent, a dit, ont dit, disait, déclaré, déclare, indiqué, indique, expliqué, explique, précisé, précise,
    annoncé, annonce, ajouté, ajoute, affirmé, affirme, souligné, souligne, rapporté, rapporte, fait savoir, assuré, assure, estimé,
    estime, raconté`,
    claims: 'prétendu, prétend, prétendent, allégué, allègue',
    admits: 'reconnu, reconnaît, avoué, avoue, admis, admet, concédé',
    denies: 'démenti, dément, démentent, nié, nie, contesté, conteste, réfuté, réfute',
    confirms: 'confirmé, confirme, confirment',
    warns: 'averti, avertit, mis en garde, met en garde, menacé, menace, prévenu',
  });
