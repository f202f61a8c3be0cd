import type { Denial } from '../language.js';
import { Phrases } from '../phrases.js';

/** What denies in German. */
export const denials = () =>
  new Phrases<Denial>({
    not: `
    nicht, kein, keine, keinen, keinem, keiner, keines, keins, niemand, niemanden, niemandem, nie, niemals, nichts, ohne, nirgends,
    nirgendwo, weder, keinerlei, keineswegs, keinesfalls, mitnichten, unverletzt, unversehrt, unbeschadet`,
    some: 'nicht alle, nicht alles, nicht jeder, nicht jede, nicht jedes, nicht sämtliche, nicht immer',
    yet: 'noch nicht, noch kein, noch keine, noch keinen, noch keiner, noch nie, noch niemand, noch nichts',
    longer: 'nicht mehr, nicht länger, nie mehr, nie wieder',
    '': `
    nicht nur, nicht allein, nicht zuletzt, nicht weit, nicht unweit, nicht zu vergessen, kein geringerer als, keine geringere als,
    niemand geringerer als, niemand anders als, niemand anderes als, ohne zweifel, ohne frage, ohne weiteres, ohnehin`,
  });
