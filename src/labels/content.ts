import type { Reading } from './reading.js';

/** Words that carry no news of their own. */
const empty: ReadonlySet<string> = new Set(
  `the a an of to in on at by for with from as into over after before and or but if that which who whom whose this these those it its he she they them his her their him i we you our my your me us
  is are was were be been being am has have had having do does did will would shall should can could may might must also however meanwhile though although while when where there here then than so such not no
  said says say told 's 'd very more most some any all other another own same just only even still about up out`.split(/\s+/),
);

/** Whether a word, by its value, carries news of its own. */
export function isTelling(value: string): boolean {
  return !empty.has(value);
}

/** The part of a word that its forms share: *develop*, *developed*, *development*. */
export function stem(value: string): string {
  return value.length < 5 ? value.replace(/s$/, '') : value.replace(/(?:ing|ed|es|s|ly|e)$/, '').slice(0, 6);
}

/** The stems of a side's words. */
export function stems({ atoms }: Reading): ReadonlySet<string> {
  return new Set(atoms.map(({ value }) => stem(value)));
}
