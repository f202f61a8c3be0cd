/** The hour from midnight, of an hour and the half of the day that may stand behind it: 14 of *2* and *p.m.*, 0 of *12* and *am*, 18 of *18* alone. */
export function hourOfDay(hour: number, half = ''): number {
  if (half === '') return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
