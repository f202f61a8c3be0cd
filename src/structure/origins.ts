import { isAgency, mayBeAgency } from './agencies.js';
import { isByline, isNames, isOffice, isPersonWithOffice } from './bylines.js';
import { isDateLine, isFullDateLine, isHourAlone, isStamp, isZonedHour, longestDateLine, longestHour } from './dates.js';
import { isProse, isTitle } from './prose.js';
import { anywhere, ends, opening, type Place, type Rule, upTo, whole } from './rule.js';

/** When the page was published and by whom. */
export const origins: readonly Rule[] = [
  upTo(
    longestDateLine,
    whole(
      'date-line',
      'date',
      ends,
      [
        'February 07, 2026 00:00:00',
        'Updated 3 hours ago',
        'Published: 6 Feb 2026, 10:15 GMT',
        'date 2026-02-06',
        'Friday, February 6, 2026',
        '2026-02-06T10:15:00Z',
      ],
      (text, { roles }) => isFullDateLine(text) || (roles.includes('headline') && (isDateLine(text) || isHourAlone(text))),
    ),
  ),
  opening(
    'published updated',
    whole(
      'date-label',
      'furniture',
      ends,
      ['Published', 'Updated'],
      (text, { after }) => /^(?:published|updated)$/i.test(text) && isDateLine(after[0] ?? ''),
    ),
  ),
  upTo(
    longestHour,
    whole(
      'entry-hour',
      'date',
      anywhere,
      ['14:32 GMT', '2.32pm BST', '10:14 a.m. ET'],
      (text, place) => isZonedHour(text) && (isProse(place.after[0] ?? '') || isTitle(place.after[0] ?? '')) && place.newestFirst,
    ),
  ),
  opening(
    'first last published updated posted modified minute minutes hour hours day days',
    whole('stamp', 'date', anywhere, ['Updated at 14.20 GMT', 'Last updated: 14:05 GMT', 'Published 3 July', '3 hours ago'], isStamp),
  ),
  whole(
    'agency-byline',
    'byline',
    ['head'],
    ['AFP', 'Staff Reporter', 'Reuters', 'Our Correspondent', 'AFP, Muscat'],
    (text) => mayBeAgency(text) && isAgency(text.replace(/\s*[,|]\s*[^,|\d]{3,20}$/, '')),
  ),
  whole(
    'byline',
    'byline',
    ['head'],
    [
      'By Jane Doe',
      'By JANE DOE, Associated Press',
      'By Jane Doe and John Roe in Muscat',
      '^By CHARLES ODUM=',
      'By AFP',
      'Par Jeanne Dupont',
      'Von Max Mustermann',
    ],
    (text) => isByline(text),
  ),
  whole(
    'byline-office',
    'byline',
    ['head'],
    ['AP Baseball Writer', 'Local Democracy Reporter', 'Political reporter, BBC News', '@janedoe'],
    tellsOffice,
  ),
  whole(
    'names-byline',
    'byline',
    ['head'],
    ['Jane Doe and John Roe', 'Jane Doe in Muscat', 'Jane Doe'],
    (text, place) => place.roles.includes('headline') && isNames(text, place.after[0] ?? ''),
  ),
];

const handle = /^@\w{2,30}$/;

/** *By Jane Doe* / *Local Democracy Reporter* / *@janedoe*; *Jane Doe Economics editor* */
function tellsOffice(text: string, place: Place): boolean {
  if (handle.test(text) || (isOffice(text) && (isByline(place.before) || isNames(place.before, text)))) return true;
  return isPersonWithOffice(text) && isDateLine(place.after[0] ?? '');
}
