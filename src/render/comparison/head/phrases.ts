import type { Label, Rules, Sides, Summary } from '../../../model.js';
import { allRan, labelWords } from '../../../text/labels.js';
import { enumerate } from '../../../text/lists.js';
import { counted, figure } from '../../../text/quantities.js';

/** The words in which the head of a report says what matters. */

/** Over the list of the changes of fact. */
export function factualCount(count: number): string {
  return `${counted(count, 'factual change')}:`;
}

/**
 * Over the list of words of content that changed: `2 changes of content:` below the changes of fact, and where there are none of those
 * `2 changes of content (no figure, date, name, quote or source changed):`, or no more than that none was found where rules are missing for the language.
 */
export function contentCount(count: number, facts: number, rules: Rules): string {
  const none = allRan(rules) ? ' (no figure, date, name, quote or source changed)' : ' (no factual change found)';
  return `${counted(count, 'change of content', 'changes of content')}${facts > 0 ? '' : none}:`;
}

/** Over what was written anew, each by how it begins: `2 passages rewritten:` */
export function rewrittenCount(count: number): string {
  return `${counted(count, 'passage')} rewritten:`;
}

/** Under the list, when it was cut. */
export function moreChanges(count: number): string {
  return `and ${figure(count)} more (--all lists them)`;
}

/** Beside a change that was made several times in the same words: `(also graf 1 → 1, graf 5 → 4)`. */
export function saidAgain(place: string, again: readonly string[]): string {
  const others = [...new Set(again)].filter((other) => other !== place);
  return others.length === 0 ? `(${figure(again.length + 1)} times)` : `(also ${firstOf(others, mostPlaces).join(', ')})`;
}

const mostPlaces = 2;

/** Where a change stands: `graf 3 → 3`, `headline`, `caption → graf 1`. */
export function placeOf(words: Sides<string>, numbers: Sides<string>): string {
  if (numbers.left !== '' && numbers.right !== '') return `graf ${numbers.left} → ${numbers.right}`;
  return words.left === words.right ? words.left : `${words.left} → ${words.right}`;
}

/**
 * What is said where no fact changed: `No facts changed in what both have: 5 passages edited in typography only (4 punctuation, 1 case)`.
 * Where words were put in the place of others (*granted* for *refused*), no more than that none was found: a word that no list knows may be a fact.
 * Where rules are missing for the language it is not even said that it is wording only: *Feuerwehr* is another source than *Polizei*.
 * What is typography only is so in every language.
 */
export function nothingFactual(
  { passages, labels }: Pick<Summary, 'passages' | 'labels'>,
  severities: readonly number[],
  rules: Rules,
): string {
  if (passages.shared + passages.edited === 0) return 'Nothing is shared';
  if (passages.edited === 0) return unchanged(passages);
  const isWriting = severities.every((severity) => severity === 0);
  const none = allRan(rules) && isWriting ? 'No facts changed' : 'No factual change found';
  const kinds = allRan(rules) || isWriting ? ` in ${kindsOf(severities)}` : '';
  return `${none} in what both have: ${counted(passages.edited, 'passage')} edited${kinds} (${labelWords(labels)})`;
}

function unchanged({ moved, unique }: Summary['passages']): string {
  if (moved === 0) return 'Nothing changed in what both have';
  return `Only the order changed${unique.left + unique.right > 0 ? ' in what both have' : ''}`;
}

/** What less than a fact may change, the least first. */
const lesser = ['typography', 'wording', 'content'];

/** `typography only`, `wording and typography only`, `content and wording` */
function kindsOf(severities: readonly number[]): string {
  const names = lesser.filter((_, severity) => severities.includes(severity)).reverse();
  return `${enumerate(names)}${names[0] === 'content' ? '' : ' only'}`;
}

/** What does not count: `ignored: 4 punctuation, 1 case (--ignore typography)`. */
export function ignoredCounts(ignored: Summary['ignored'], ignore: readonly Label[], everything: boolean): string {
  const counts = labelWords(ignored);
  return `ignored: ${counts === '' ? 'nothing' : counts} (--ignore ${everything ? 'typography' : ignore.join(',')})`;
}

/**
 * Which rules did not run, where some did not, and for which language: `Persian: no rules for attribution and negation; datetime, name and spelling only in part`.
 */
export function rulesWithheld({ partly, withheld }: Rules, languages: string): string {
  const parts = [
    ...(withheld.length > 0 ? [`no rules for ${enumerate(withheld)}`] : []),
    ...(partly.length > 0 ? [`${enumerate(partly)} only in part`] : []),
  ];
  return parts.length === 0 ? '' : `${languages}: ${parts.join('; ')}`;
}

/** What one side alone has. */
export interface Alone {
  /** Its paragraphs or sentences, in words: `8 paragraphs (grafs 16-23)`; empty when there are none. */
  readonly grafs: string;
  /** Figures, and who gives them; shortened. */
  readonly figures: readonly string[];
  readonly givers: readonly string[];
  /** Who is quoted; shortened. */
  readonly speakers: readonly string[];
  /** How many quotations there are, be they of nobody that is named. */
  readonly quotes: number;
  /** Who and what is named, where there is neither a figure nor a quotation; shortened. */
  readonly names: readonly string[];
  /** The text of the first paragraph or sentence; empty when there is none. */
  readonly begins: string;
  /** Parts that are no grafs: `headline`, `2 crossheads`. */
  readonly parts: readonly string[];
}

/** `Only in afp.txt: 11 paragraphs (grafs 16-26) with figures from HRANA (6,495; 214) and quotes from Trump; 2 crossheads` */
export function onlyIn(name: string, alone: Alone): string {
  const { grafs, parts } = alone;
  const told = grafs === '' ? [] : [`${grafs}${newsOf(alone)}`];
  return `Only in ${name}: ${[...told, ...(parts.length === 0 ? [] : [parts.join(', ')])].join('; ')}`;
}

/** ` with figures from HRANA (6,495; 214) and quotes from Trump`; who is named where there is neither; and else how it begins. */
function newsOf(alone: Alone): string {
  const { names, grafs, begins } = alone;
  const brought = [figuresOf(alone), quotesOf(alone)].filter((words) => words !== '');
  if (brought.length > 0) return ` with ${brought.join(' and ')}`;
  if (names.length > 0) return `, naming ${enumerate(names)}`;
  return `${/^1 /.test(grafs) ? ':' : ', beginning'} ${beginning(begins, firstWords)}`;
}

/** `the figure 214 from HRANA`, `figures from HRANA (6,495; 214)` */
function figuresOf({ figures, givers }: Alone): string {
  if (figures.length === 0) return '';
  const source = from(givers);
  return figures.length === 1 ? `the figure ${figures[0]}${source}` : `figures${source} (${figures.join('; ')})`;
}

function quotesOf({ quotes, speakers }: Alone): string {
  if (quotes === 0) return '';
  return `${quotes === 1 ? 'a quote' : 'quotes'}${from(speakers)}`;
}

function from(people: readonly string[]): string {
  return people.length === 0 ? '' : ` from ${enumerate(people)}`;
}

/** `8 paragraphs (grafs 16-23)`, `1 sentence (graf 4.2)`; where they stand is left out when it takes a long list to say. */
export function manyGrafs(count: number, sentences: boolean, numbers: string): string {
  const what = counted(count, sentences ? 'sentence' : 'paragraph');
  const ranges = numbers.split(',');
  if (ranges.length > mostRanges) return what;
  return `${what} (graf${count === 1 ? '' : 's'} ${numbers.replaceAll(',', ', ')})`;
}

const mostRanges = 4;

/** The first of a list, and how many more there are. */
export function firstOf(list: readonly string[], most: number): string[] {
  if (list.length <= most + 1) return [...list];
  return [...list.slice(0, most), `${figure(list.length - most)} more`];
}

/** A dateline or byline that changed, or that one side alone has: `dateline changed: MANILA (AP) → CATBALOGAN, Philippines (AP)`, `byline only in a.txt`, which stands above. */
export function apartChange(part: string, { left, right }: Sides<string>, names: Sides<string>): string {
  if (left !== '' && right !== '') return `${part} changed: ${left} → ${right}`;
  return `${part} only in ${left !== '' ? names.left : names.right}`;
}

/** `Not part of the story: dateline changed: …` */
export function apartChanges(changes: readonly string[]): string {
  return `Not part of the story: ${changes.join('; ')}`;
}

/** Notes of one side, those that tell of its version in some twenty words: `note: "This version corrects the day of the fire."`, `2 notes: "(Adds arrest)"`; none where none does. */
export function notesQuoted(count: number, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [`${count > 1 ? `${figure(count)} notes` : 'note'}: ${enumerate(texts.map((text) => beginning(text, longestNote)))}`];
}

/** The first words of a text, between quotation marks; in a script without blanks its first letters. */
function beginning(text: string, most: number): string {
  const words = text.trim().replace(/["“”]/g, "'").split(/\s+/);
  const letters = [...words.slice(0, most).join(' ')];
  const isWhole = words.length <= most && letters.length <= most * lettersOfWord;
  const shown = letters.slice(0, most * lettersOfWord).join('');
  return `"${isWhole ? shown : `${shown.replace(/[,;:.]$/, '')}…`}"`;
}

/** No word of news copy is much longer. */
const lettersOfWord = 12;

/** By how many words a paragraph is known of which there is nothing else to say. */
const firstWords = 8;

const longestNote = 24;
