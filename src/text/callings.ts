import { isAscii } from './ascii.js';
import { longestStory } from './news.js';

/**
 * Names as a desk would list them: each bearer once, in the order of first mention, by the shortest name that stands for it.
 * *Dmitry Peskov* is called *Peskov* where the text calls him so, and *the Human Rights Activists News Agency* *HRANA*.
 */
export function calledBy(names: readonly string[], text: string): string[] {
  const bearers: { readonly names: Set<string> }[] = [];
  for (const name of names) {
    const bearer = bearers.find((known) => [...known.names].some((other) => isSame(name, other)));
    if (bearer) bearer.names.add(name);
    else bearers.push({ names: new Set([name]) });
  }
  return bearers.map((bearer) => shortest(bearer.names, text));
}

/** Whether two names have one bearer: one ends with the other, or is its initials. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || long.endsWith(` ${short}`) || short === initialsOf(long);
}

function initialsOf(name: string): string | undefined {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? undefined : words.map((word) => word[0]).join('');
}

function shortest(names: ReadonlySet<string>, text: string): string {
  const known = [...names].sort((a, b) => a.length - b.length)[0]!;
  const words = known.split(/\s+/);
  const surname = words.at(-1)!;
  const isPerson = words.length > 1 && words.length <= longestPerson && !words.some((word) => joint.test(word)) && !office.test(surname);
  return isPerson && isCalled(surname, text) ? surname : known;
}

/** Small words of an institution's name, which is one name from end to end: *Transport for London*, *the Bank of England*, *Ashurst and Cole*. */
const joint = /^(?:of|for|and|&|the)$/;
/** What a name may end in and is nobody's surname: *the Prime Minister*, *Police Scotland*. */
const office =
  /^(?:Minister|President|Chancellor|Secretary|Governor|Mayor|Chief|Director|Chairman|Staff|Police|Council|Court|Ministry|Department|England|Scotland|Wales|Ireland|Britain|London|America|Europe)$/;

/** *General Mohammad Akraminia*, *Prime Minister Lena Brandt*. More words make the name of an institution. */
const longestPerson = 4;

/**
 * Whether a text has a surname without a name before it, as the story of a person does from the second mention on. One that stands behind *in* or *across* is a
 * place: what *Police Scotland* says, *Scotland* does not.
 */
function isCalled(surname: string, text: string): boolean {
  if (surname === '') return false;
  let called = false;
  const clue = surname.slice(0, longestClue);
  for (let at = text.indexOf(clue); at >= 0; at = text.indexOf(clue, at + 1)) {
    if (!text.startsWith(surname, at)) continue;
    const before = text.slice(Math.max(0, at - looked), at);
    const after = text.slice(at + surname.length, at + surname.length + 1);
    if (!goesOn(after) && !isOfName(before)) {
      if (placesWhatFollows(before)) return false;
      // In a file of many stories the first mention shows it: to look for a place that another one tells of takes as long as the file is.
      if (text.length > longestStory) return true;
      called = true;
    }
  }
  return called;
}

const goesOn = (after: string): boolean => (isAscii(after) ? /[A-Za-z0-9]/ : /[\p{L}\p{N}]/u).test(after);

/** Whether a text ends in a name, or within a word. */
function isOfName(before: string): boolean {
  return (isAscii(before) ? /[A-Z][A-Za-z'.-]*\s+$|[A-Za-z0-9'-]$/ : /\p{Lu}[\p{L}'’.-]*\s+$|[\p{L}\p{N}'’-]$/u).test(before);
}

function placesWhatFollows(before: string): boolean {
  return /(?:[Ii]n|[Aa]cross|[Nn]ear|[Oo]utside|[Tt]hroughout|[Aa]round)\s+$/.test(before) && placing.test(before);
}

const placing = /(?:^|[^\p{L}])(?:[Ii]n|[Aa]cross|[Nn]ear|[Oo]utside|[Tt]hroughout|[Aa]round)\s+$/u;

/** V8 looks for so few letters by the first alone. That is a capital, which stands seldom: in a long text it finds the name in an eighth of the time. */
const longestClue = 6;

/** As far back as a name reaches, in characters. */
const looked = 30;
