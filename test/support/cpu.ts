/** Milliseconds of processor time that some work takes: a busy machine does not make it longer, as it does the time on the wall. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
