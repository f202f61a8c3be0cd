import type { Language } from '../language.js';
import { calendar } from './calendar.js';
import { callings } from './callings.js';
import { denials } from './denials.js';
import { exactness } from './exactness.js';
import { nations } from './nations.js';
import { numbers } from './numbers.js';
import { head, offices, standings } from './offices.js';
import { opposites } from './opposites.js';
import { reserves } from './reserves.js';
import { sayings } from './sayings.js';
import { sources } from './sources.js';
import { initials, titles } from './titles.js';
import { units } from './units.js';

export const french = (): Language => ({
  code: 'fr',
  denials: denials(),
  particle: /^(?:ne|n'.+)$/,
  numbers: numbers(),
  calendar: calendar(),
  beforeHour: /^(?:à|vers|dès|avant|après|jusque)$/,
  exactness: exactness(),
  units: units(),
  reserves: reserves(),
  infinitive: /(?:er|ir|re|oir)$/,
  sayings: sayings(),
  sources: sources(),
  opposites: opposites(),
  callings: callings(),
  nations: nations(),
  offices,
  head,
  standings: standings(),
  titles: titles(),
  initials: initials(),
});
