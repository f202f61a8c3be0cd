import { type Moment, momentOf } from '../keep/dates.js';

/** How far apart two articles were published: within hours of each other, on other days, or nobody knows. */
export type Distance = 'hours' | 'days' | 'unknown';

const hour = 3_600_000;
const day = 24 * hour;

/** An agency's updates of a day's story come within so many hours; tomorrow's report by the same template does not. */
const hoursOfUpdates = 12 * hour;

/** A paper prints an agency's story a day later; what comes after that tells of another day. */
const daysOfPrints = 2 * day;

/** How far apart two dates are, as they were given. */
export function distanceBetween(left: string | undefined, right: string | undefined): Distance {
  const [one, other] = [left === undefined ? undefined : momentOf(left), right === undefined ? undefined : momentOf(right)];
  if (!one || !other) return 'unknown';
  if (isWithinHours(one, other)) return 'hours';
  return Math.abs(one.instant - other.instant) > daysOfPrints ? 'days' : 'unknown';
}

function isWithinHours(one: Moment, other: Moment): boolean {
  if (one.hour === 'known' && other.hour === 'known') return Math.abs(one.instant - other.instant) <= hoursOfUpdates;
  return Math.floor(one.instant / day) === Math.floor(other.instant / day);
}
