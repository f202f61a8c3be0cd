import type { Place } from '../place.js';
import { anywhere, ends, type Rule, whole } from '../rule.js';
import { isAgency, mayBeAgency } from '../signs/agencies.js';
import { isByline, isNames, isOffice, isPersonWithOffice } from '../signs/bylines.js';
import { isDateLine, isFullDateLine, isHourAlone, isStamp, isZonedHour, longestDateLine, longestHour } from '../signs/dates.js';
import { isProse, isTitle } from '../signs/prose.js';

/** When the page was published and by whom. */
export const origins: readonly Rule[] = [
  whole({
    name: 'date-line',
    role: 'date',
    zones: ends,
    longest: longestDateLine,
    examples: [
      'February 07, 2026 00:00:00',
      'Updated 3 hours ago',
      'Published: 6 Feb 2026, 10:15 GMT',
      'date 2026-02-06',
      'Friday, February 6, 2026',
      '2026-02-06T10:15:00Z',
    ],
    test: (text, { roles }) => isFullDateLine(text) || (roles.includes('headline') && (isDateLine(text) || isHourAlone(text))),
  }),
  whole({
    name: 'date-label',
    role: 'furniture',
    zones: ends,
    opens: 'published updated',
    examples: ['Published', 'Updated'],
    test: (text, { after }) => /^(?:published|updated)$/i.test(text) && isDateLine(after[0] ?? ''),
  }),
  whole({
    name: 'entry-hour',
    role: 'date',
    zones: anywhere,
    longest: longestHour,
    examples: ['14:32 GMT', '2.32pm BST', '10:14 a.m. ET'],
    test: (text, place) => isZonedHour(text) && (isProse(place.after[0] ?? '') || isTitle(place.after[0] ?? '')) && place.newestFirst,
  }),
  whole({
    name: 'stamp',
    role: 'date',
    zones: anywhere,
    opens: 'first last published updated posted modified minute minutes hour hours day days week weeks an a',
    examples: [
      'Updated at 14.20 GMT',
      'Last updated: 14:05 GMT',
      'Published 3 July',
      '3 hours ago',
      '2 weeks ago',
      'An hour ago',
      'A week ago',
    ],
    test: isStamp,
  }),
  whole({
    name: 'agency-byline',
    role: 'byline',
    zones: ['head'],
    examples: ['AFP', 'Staff Reporter', 'Reuters', 'Our Correspondent', 'AFP, Muscat'],
    test: (text) => mayBeAgency(text) && isAgency(text.replace(/\s*[,|]\s*[^,|\d]{3,20}$/, '')),
  }),
  whole({
    name: 'byline',
    role: 'byline',
    zones: ['head'],
    examples: [
      'By Jane Doe',
      'By JANE DOE, Associated Press',
      'By Jane Doe and John Roe in Muscat',
      '^By CHARLES ODUM=',
      'By AFP',
      'Par Jeanne Dupont',
      'Von Max Mustermann',
    ],
    test: (text) => isByline(text),
  }),
  whole({
    name: 'byline-office',
    role: 'byline',
    zones: ['head'],
    examples: ['AP Baseball Writer', 'Local Democracy Reporter', 'Political reporter, BBC News', '@janedoe'],
    test: tellsOffice,
  }),
  whole({
    name: 'names-byline',
    role: 'byline',
    zones: ['head'],
    examples: ['Jane Doe and John Roe', 'Jane Doe in Muscat', 'Jane Doe'],
    test: (text, place) => place.roles.includes('headline') && isNames(text, place.after[0] ?? ''),
  }),
];

const handle = /^@\w{2,30}$/;

/** *By Jane Doe* / *Local Democracy Reporter* / *@janedoe*; *Jane Doe Economics editor* */
function tellsOffice(text: string, place: Place): boolean {
  if (handle.test(text) || (isOffice(text) && (isByline(place.before) || isNames(place.before, text)))) return true;
  return isPersonWithOffice(text) && isDateLine(place.after[0] ?? '');
}
