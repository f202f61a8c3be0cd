import { expect, test } from '@jest/globals';
import { isDateLine, isHourAlone, isoDateOf, minuteOf } from '../../../src/structure/signs/dates.js';

test.each([
  'February 07, 2026 00:00:00',
  'Updated 3 hours ago',
  'Published: 6 Feb 2026, 10:15 GMT',
  'date 2026-02-06',
  'Friday, February 6, 2026',
  'Fri 6 Feb 2026 10.15 GMT',
  '2026-02-06T10:15:00Z',
  'Published 10:15 a.m. EST Feb. 6, 2026 | Updated 3:20 p.m. EST Feb. 6, 2026',
  'Last updated: Saturday, 7 February 2026, 08:00 GMT',
  '07/02/2026',
  'Feb 6',
  '2026年2月6日',
  '6 février 2026',
  'Last updated: 14:05 GMT',
  'Updated at 14.20 GMT',
  'Published 9:15 a.m. EST',
])('a date line: %s', (text) => expect(isDateLine(text)).toBe(true));

test.each([
  'On Friday',
  '2026',
  '10:15',
  'Friday',
  'Feb 6 talks',
  'Iran, US hold talks on February 6, 2026',
  'May',
  'Updated throughout',
  'Updated 14:05 with a new toll',
  'Posted 2.30 metres',
  'Published 14.0512',
  '12-15',
  'Feb 87 Jan 87',
  '',
])('no date line: %s', (text) => expect(isDateLine(text)).toBe(false));

test.each([
  ['February 07, 2026 00:00:00', '2026-02-07'],
  ['date 2026-02-06', '2026-02-06'],
  ['Published: 6 Feb 2026, 10:15 GMT', '2026-02-06'],
  ['Friday, Sept. 4th, 2026', '2026-09-04'],
  ['25-11-2023', '2023-11-25'],
  ['11/25/2023', '2023-11-25'],
  ['02/02/2026', '2026-02-02'],
  ['6.2.2026', '2026-02-06'],
  ['2026年2月6日', '2026-02-06'],
  ['2026-02-06T10:15:00Z', '2026-02-06'],
  ['06/02/2026', undefined],
  ['Feb 6', undefined],
  ['Updated 3 hours ago', undefined],
  ['2026-13-45', undefined],
])('%s is %s', (text, iso) => expect(isoDateOf(text)).toBe(iso));

test.each([
  ['14:32', 872],
  ['14:32 GMT', 872],
  ['2.32pm BST', 872],
  ['10:14 PST', 614],
  ['12:05 a.m. ET', 5],
  ['12:05 p.m.', 725],
  ['7 pm', 1140],
])('%s is minute %d of the day', (text, minute) => expect([isHourAlone(text), minuteOf(text)]).toEqual([true, minute]));
