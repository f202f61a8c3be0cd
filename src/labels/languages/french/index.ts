import type { Language } from '../language.js';
import { callings } from './callings.js';
import { denials } from './denials.js';
import { nations } from './nations.js';
import { numbers } from './numbers.js';
import { offices, standings } from './offices.js';
import { opposites } from './opposites.js';
import { reserves } from './reserves.js';
import { sayings } from './sayings.js';
import { sources } from './sources.js';

export const french: Language = {
  code: 'fr',
  denials,
  particle: /^(?:ne|n'.+)$/,
  numbers,
  reserves,
  infinitive: /(?:er|ir|re|oir)$/,
  sayings,
  sources,
  opposites,
  callings,
  nations,
  offices,
  standings,
};
