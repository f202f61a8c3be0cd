import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How German tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    vermutlich||e|er|en|em|es, wahrscheinlich||e|er|en|em|es, möglicherweise, vielleicht, offenbar, anscheinend, womöglich, eventuell,
    wohl, mutmaßlich||e|er|en|em|es, angeblich||e|er|en|em|es, vermeintlich||e|er|en|em|es, höchstwahrscheinlich, voraussichtlich,
    scheinbar, dem anschein nach, allem anschein nach, aller wahrscheinlichkeit nach, unbestätigt||e|er|en|em|es, tatverdächtig|e|er|en,
    verdächtig|e|er|en`,
    could: 'könnte, könnten, dürfte, dürften',
    report: 'soll, sollen, sei, seien, habe, hätte, hätten',
    plan: `
    will, wollen, plant, planen, möchte, möchten, beabsichtigt, beabsichtigen, erwägt, erwägen, hat vor, haben vor, strebt an, hofft,
    hoffen`,
    must: 'muss, müssen, müsse, mußte',
    can: 'kann, können, könne',
    '': 'das wohl, zum wohl, dem wohl, sehr wohl, die habe, der habe',
  });
