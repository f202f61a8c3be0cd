import { Phrases } from '../phrases.js';

/** Verbs of French that lead to the very word of somebody, in the forms that news copy has: *a jugé la proposition « absurde »*. */
export const callings = () =>
  new Phrases<'calls'>({
    calls: `
    juge, jugé, jugée, jugés, jugeait, jugeant, qualifie, qualifié, qualifiée, qualifiés, qualifiait, qualifiant, traite de, traité de, traitant,
    dénonce, dénoncé, dénonçait, dénonçant, dénoncent, évoque, évoqué, évoquait, évoquant, parle de, parlé de, parlait de, parlant de, estime, estimé,
    fustige, fustigé, critiqué, critiquait, condamne, condamné, salue, salué, saluant, accuse, accusé, accusent, accusait, reproche, reproché, promis,
    menacé, appelle à, appelé à, décrit, décrivait, décrivant, considère, considéré, regretté, déplore, déploré, raille, raillé, ironisé, comparé`,
    '': 'dit, dits, dite, dites',
  });
