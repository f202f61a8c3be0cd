/** A count as it is written: `1,240`. The same in every locale. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count and what is counted: `1 graf`, `2 grafs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/**
 * A share as a percentage, rounded down: 100% only when it is all, 0% only when it is nothing, and no band or threshold is reached on paper (80%) that the share
 * itself (0.7965) does not reach.
 */
export function percent(share: number): string {
  const whole = Math.floor(share * 100 + smallest);
  return whole === 0 && share > 0 ? 'less than 1%' : `${whole}%`;
}

/** 0.29 times 100 is 28.999999999999996. */
const smallest = 1e-9;

/** Words in small letters that open a figure; a name before an age keeps its capital: *Warren Pitka, 58*. */
const opensFigure =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|dozens|scores|hundreds|thousands|millions|at|up|more|fewer|nearly|almost|about|around|some|over)\b/i;

/** A figure that began its sentence as it stands in a list: *Two firefighters*, *At least 12* without their capital. */
export function withinSentence(figure: string): string {
  return opensFigure.test(figure) ? `${figure[0]!.toLowerCase()}${figure.slice(1)}` : figure;
}
