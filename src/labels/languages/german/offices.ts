import type { Standing } from '../language.js';
import { Phrases } from '../phrases.js';

/** What people hold, by the word in small letters. */
export const offices =
  /(?:kanzler|präsident|minister|meister|chef|senator|sprecher|trainer|direktor|leiter|general|botschafter|kommissar|richter|bischof|papst|könig|prinz|prinzess|fürst)(?:s|in|innen)?$|vorsitzende[rn]?$/;

/** Who is at the head, and of what: words of several offices. */
export const head = /(?:chef|leiter|vorsitzende[rn]?)(?:s|in)?$|regierung/;

/** Words that say that somebody does not, or not quite, hold the office. */
export const standings = () =>
  new Phrases<Standing>({
    former: 'ehemalig|e|er|en|em|es, frühere||r|n, ex',
    deputy: 'stellvertretend|e|er|en|em, vize, vertreter',
    acting: 'kommissarisch|e|er|en, geschäftsführend|e|er|en, übergangs',
  });
