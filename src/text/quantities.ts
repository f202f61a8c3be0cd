/** A count as it is written: `1,240`. The same in every locale. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count and what is counted: `1 graf`, `2 grafs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** A share as a percentage; 100% only when it is all, and 0% only when it is nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'less than 1%';
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`;
}
