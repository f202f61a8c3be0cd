import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /(?:premier|minister|president|burgemeester|directeur|chef|kanselier|gouverneur|ambassadeur|senator|secretaris|voorzitter|trainer|rechter|bisschop|paus|koning|koningin|prins|prinses|wethouder)$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /chef$|regering|kabinet|premier$/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: 'voormalig||e, oud, ex, oud-minister, oud-premier, oud-president, oud-burgemeester, ex-minister, ex-premier, ex-president',
    deputy: 'plaatsvervangend||e, vice, vicepremier, vicepresident, vice-president, locoburgemeester, adjunct',
    acting: 'waarnemend||e, interim, demissionair||e',
  });
