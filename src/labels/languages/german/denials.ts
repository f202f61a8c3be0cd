import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `nicht, kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nie, niemals, nichts, ohne, nirgends, weder, keinerlei`,
  '': `nicht nur, nicht zuletzt, kein geringerer als, ohne zweifel, nicht weit`,
});
