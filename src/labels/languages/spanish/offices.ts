import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /^(?:president[ea]|ministr[oa]|alcalde|alcaldesa|director|directora|jefe|jefa|canciller|gobernador|gobernadora|embajador|embajadora|senador|senadora|secretari[oa]|fiscal|diputad[oa]|entrenador|entrenadora|juez|jueza|obispo|concejal|rey|reina|príncipe|princesa)$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /^(?:jef[ea]|gobierno|primer|primera)$/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: 'antigu|o|a, ex, exalcalde, expresident|e|a, exministr|o|a',
    deputy: 'adjunt|o|a, vice, vicepresident|e|a, subdirector||a, teniente de',
    acting: 'en funciones, interin|o|a',
  });
