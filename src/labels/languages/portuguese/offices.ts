import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /^(?:president[ea]|primeiro-ministro|ministr[oa]|diretor|diretora|director|directora|chefe|chanceler|governador|governadora|embaixador|embaixadora|senador|senadora|secretári[oa]|procurador|procuradora|deputad[oa]|treinador|treinadora|juiz|juíza|bispo|vereador|rei|rainha|príncipe|princesa|prefeit[oa])$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /^(?:chefe|governo|primeir[oa]-ministr[oa])$/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: 'antig|o|a, ex, ex-president|e|a, ex-ministr|o|a, ex-prefeit|o|a',
    deputy: 'adjunt|o|a, vice, vice-president|e|a, subdiretor||a',
    acting: 'interin|o|a, em exercício',
  });
