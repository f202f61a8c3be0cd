import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /^(?:president[ei]|presidentessa|premier|ministr[oai]|sindac[oai]|direttore|direttrice|capo|cancelliere|governatore|ambasciatore|ambasciatrice|senatore|senatrice|segretari[oa]|procuratore|deputat[oa]|allenatore|prefett[oa]|questore|assessore|giudice|vescovo|papa|re|regina|principe|principessa)$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /^(?:capo|governo|consiglio|premier)$/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: 'ex, già',
    deputy: 'vice, vicesindac|o|a, vicepresident|e|i, viceministr|o|a, vicedirettore',
    acting: 'ad interim, facente funzione',
  });
