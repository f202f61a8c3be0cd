import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /^(?:président|ministre|maire|préfet|préfète|directeur|directrice|chef|cheffe|chancelier|chancelière|gouverneur|ambassadeur|ambassadrice|sénateur|secrétaire|procureur|député|députée|entraîneur|juge|évêque|pape|roi|reine|prince|princesse|présidente)$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /^(?:chef|cheffe|gouvernement|conseil|premier|première)$/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: "ancien||ne, l'ancien||ne, d'ancien, d'ancienne, l'ex, ex, ex-président||e, ex-ministre, ex-maire",
    deputy: "adjoint||e, l'adjoint||e, vice, vice-président||e",
    acting: 'par intérim, intérimaire',
  });
