import { Phrases } from '../phrases.js';

export const denials = new Phrases<'not'>({
  not: `não, nem, nunca, jamais, nenhum, nenhuma, ninguém, nada, sem`,
  '': `não só, não apenas, sem dúvida, não longe`,
});
