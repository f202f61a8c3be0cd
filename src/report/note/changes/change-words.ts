import type { Severity } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { enumerate } from '../../../text/lists.js';
import { countWords } from '../../../text/word-count.js';
import { quoted } from '../quoting.js';
import type { Change } from './change.js';
import { gravest } from './changes.js';

/** How many changes of a piece are quoted; the rest is counted. */
const mostQuoted = 3;

/**
 * The gravest changes in words: ` with "at least 12" for "5"`, `, adding "reportedly"`. Beside a change of fact the first change of content is quoted
 * as well, for *also reworded* says nothing of a sentence that came; of rewording it is said that there is some. Empty where nothing but typography changed.
 */
export function changeWords(changes: readonly Change[]): string {
  const severity = gravest(changes) ?? severities.typographic;
  if (severity === severities.typographic) return '';
  const of = (wanted: Severity) => distinct(worded(changes.filter((change) => change.severity === wanted)));
  return `${quotedChanges(of(severity), mostQuoted)}${lesserWords(severity, of)}`;
}

/** What is told beside the gravest changes: `, also adding "The port was shut."`, `, also reworded`. */
function lesserWords(severity: Severity, of: (wanted: Severity) => readonly Change[]): string {
  const content = severity > severities.content ? of(severities.content) : [];
  if (content.length > 0) return `, also ${quotedChanges(content, 1).replace(/^,? /, '')}`;
  const wording = severity > severities.wording ? of(severities.wording) : [];
  const telling = wording.filter(isTelling);
  if (telling.length > 0) return `, also ${quotedChanges(telling, 1).replace(/^,? /, '')}`;
  return wording.length > 0 ? ', also reworded' : '';
}

/** Whether some words came or went alone: *, minister offers mediator* in a headline. */
function isTelling({ left, right }: Change): boolean {
  return (isMarks(left.text) || isMarks(right.text)) && countWords(left.text + right.text) >= fewestTelling;
}

const fewestTelling = 3;

/** The first `most` of some changes with every figure among the others, and how many more there are. */
function quotedChanges(changes: readonly Change[], most: number): string {
  const [put, came, went]: [string[], string[], string[]] = [[], [], []];
  let marks = '';
  let told = 0;
  changes.forEach((change, at) => {
    if (at >= most && !(isFigure(change) && told < mostFigures)) return;
    told++;
    const { left, right } = change.quote ? { left: { text: change.quote.left }, right: { text: change.quote.right } } : change;
    if (isMarks(left.text) && isMarks(right.text)) marks = marksWords(left.text, right.text);
    else if (isMarks(left.text)) came.push(quoted(right.text));
    else if (isMarks(right.text)) went.push(quoted(left.text));
    else put.push(`${quoted(right.text)} for ${quoted(left.text)}`);
  });
  const more = changes.length > told ? `, and ${changes.length - told} more` : '';
  const [added, dropped] = withoutCommon(came, went);
  const shifted = added.length < came.length ? (changes.some(isOfSource) ? ', attribution moved' : ', words moved') : '';
  return `${part(' with ', put)}${part(', adding ', added)}${part(', dropping ', dropped)}${shifted}${marks}${more}`;
}

/** Figures up to this number are never left out for length. */
const mostFigures = 8;

const isFigure = ({ labels }: Change): boolean => labels.includes('number');
const isOfSource = ({ labels }: Change): boolean => labels.includes('attribution');

/** What came and what went, without the same words: *[-said-] President Alden {+said+}*. */
function withoutCommon(came: readonly string[], went: readonly string[]): [string[], string[]] {
  return [came.filter((words) => !went.includes(words)), went.filter((words) => !came.includes(words))];
}

/** Marks that changed in fact are those of a quotation, or tell where one was cut. */
function marksWords(left: string, right: string): string {
  const [before, after] = [quotationMark.test(left), quotationMark.test(right)];
  if (before !== after) return `, quotation marks ${after ? 'added' : 'dropped'}`;
  return ', punctuation changed';
}

const quotationMark = /["“”„«»'‘’]/;

/** Nothing, or marks alone, in whose place words came: *," she said. "* for *.* */
function isMarks(text: string): boolean {
  return /^[\s.,;:!?…"“”„«»'‘’()-]*$/.test(text);
}

/** The changes in words; a comma that came or went with them is told with them. */
function worded(changes: readonly Change[]): readonly Change[] {
  const found = changes.filter(({ left, right }) => !isMarks(left.text) || !isMarks(right.text));
  return found.length > 0 ? found : changes;
}

function part(lead: string, quotes: readonly string[]): string {
  return quotes.length === 0 ? '' : `${lead}${enumerate(quotes)}`;
}

/** A toll that changed in both sentences of a graf is told once. */
function distinct(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes;
  const seen = new Map<string, Change>();
  for (const change of changes) {
    const [left, right] = [change.quote?.left ?? change.left.text, change.quote?.right ?? change.right.text];
    seen.set(`${left.length} ${left}${right}`, change);
  }
  return [...seen.values()];
}
