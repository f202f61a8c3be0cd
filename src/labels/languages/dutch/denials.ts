import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `niet, geen, nooit, niemand, niets, zonder, nergens, noch`,
  '': `niet alleen, zonder twijfel, niet ver`,
});
