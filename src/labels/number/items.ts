import { hasCapital, type Reading } from '../passage/reading.js';

/**
 * Whether a number is the place of an item in a list of sentences, which another item above it changes: *2. Parents get more*, *3) The tax falls*, *Step 4: Cut
 * the power*, or the number of a heading over a paragraph: *3. Storm coming*. In *1. Tom Lund 10.21* the place is the result, and *5. mai* is a day.
 */
export function isItem(reading: Reading, at: number): boolean {
  const { atoms, stretch } = reading;
  const { text, start, end } = atoms[at]!;
  if (!/^\d{1,2}$/.test(text)) return false;
  const [mark, first] = [atoms[at + 1], atoms[at + 2]];
  if (mark === undefined || mark.start !== end || first === undefined || !hasCapital(first)) return false;
  const named = mark.value === ':' && steps.has(atoms[at - 1]?.value ?? '');
  if (!named && mark.value !== '.' && mark.value !== ')') return false;
  const head = named ? atoms[at - 1]!.start : start;
  const unit = stretch.units.find((one) => one.start === head);
  if (unit === undefined || !isEnglish(stretch.document.language)) return false;
  return named || stretch.document.blocks[unit.block]!.role === 'crosshead' || isSentence(reading, at + 2, unit.end);
}

const steps: ReadonlySet<string> = new Set('step tip lesson reason question rule point myth item'.split(' '));

/** In other languages a figure with a point is an ordinal too: *5. Mai*. */
function isEnglish(language: string | undefined): boolean {
  return language === undefined || language.startsWith('en');
}

/** Whether what follows is a sentence or a heading, and no row of results: words in small letters, and more of them beside a figure. */
function isSentence({ atoms }: Reading, from: number, end: number): boolean {
  let small = 0;
  let figures = 0;
  for (let i = from; i < atoms.length && atoms[i]!.start < end; i++) {
    if (atoms[i]!.kind === 'number') figures++;
    else if (atoms[i]!.kind === 'word' && !hasCapital(atoms[i]!)) small++;
  }
  return small >= (figures > 0 ? sentenceBesideFigures : sentence);
}

/** *Parents get more* */
const sentence = 2;
/** *Ana Ruiz (Skerry) 2:31 seconds behind* is a result. */
const sentenceBesideFigures = 5;
