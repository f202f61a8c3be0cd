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

export const dutch = (): Language => ({
  code: 'nl',
  denials: denials(),
  numbers: numbers(),
  calendar: calendar(),
  exactness: exactness(),
  units: units(),
  reserves: reserves(),
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
